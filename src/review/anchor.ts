/**
 * What a remark points at, with its words at that time. It is never rewritten: `whereIs` finds the place now.
 * The keys are those of the file.
 */
export interface Anchor {
  /** The id of a langkah, a simbol, an alur or a pelaksana; '' is the SOP itself. */
  readonly di: string;
  /** A field below it: `kegiatan`, `waktu`, `nama`, … */
  readonly isian?: string;
  /** What was pointed at, as it read then. */
  readonly kutipan: string;
  /** The words before and after, where only some words of a text were pointed at. */
  readonly sebelum?: string;
  readonly sesudah?: string;
  /** The langkah that it stood in: where to look when the thing itself is gone. */
  readonly langkah?: string;
}
