/** What the sheets of the evaluation are filled with: plain data, so that this room need not know who said what how. */
export interface SheetSop {
  readonly nama: string;
  readonly nomor: string | null;
  readonly unit: string;
  readonly instansi: readonly string[];
  readonly status: string;
}

/** The place of a remark. */
export interface SheetPlace {
  readonly thing: 'sop' | 'langkah' | 'simbol' | 'alur' | 'pelaksana';
  /** The number of the langkah, from 1; 0 where it is in none. */
  readonly nomor: number;
  readonly isian: string;
  /** The name of a pelaksana, the word on an arrow. */
  readonly nama: string;
  /** The number of the langkah that an arrow leads to; 0 for all else. */
  readonly ke: number;
  readonly is: 'here' | 'changed' | 'moved' | 'gone';
  /** The words then. */
  readonly was: string;
  /** The words now, where they are others. */
  readonly now: string;
}

export interface SheetSaid {
  readonly nama: string;
  readonly peran: string;
  /** The day, `YYYY-MM-DD`. */
  readonly tanggal: string;
  readonly teks: string;
}

export interface SheetRemark {
  /** What it is called on the screen: `EA 3`. */
  readonly label: string;
  readonly place: SheetPlace;
  readonly perihal: readonly string[];
  readonly bobot: 'wajib' | 'saran';
  /** What is proposed: the text itself, or a sentence that tells the change; null for a remark. */
  readonly usulan: { readonly teks: string; readonly isWords: boolean } | null;
  readonly said: SheetSaid;
  readonly answers: readonly SheetSaid[];
  readonly state: string;
  /** Whether its author has taken it back. */
  readonly isTaken: boolean;
}

/** Who recorded the outcome; nothing while nobody has. */
export interface SheetOutcome extends SheetSaid {
  readonly status: string;
}

/** All that the sheets of one SOP say. */
export interface SheetData {
  readonly sop: SheetSop;
  readonly remarks: readonly SheetRemark[];
  /** Why it went on although remarks are open; '': nobody said so. */
  readonly alasan: string;
  readonly outcome: SheetOutcome | null;
  readonly submitted: SheetOutcome | null;
  /** Who has spoken as an evaluator, in the order in which they began. */
  readonly evaluators: readonly string[];
}
