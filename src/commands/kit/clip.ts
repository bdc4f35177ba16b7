import * as v from 'valibot';
import { type LangkahId, type PelaksanaId, type SimbolId, type Sop, waktuOf } from '../../model';
import { jenis, langkahId, pelaksanaId, simbolId, text, texts } from './args';

const shape = v.strictObject({
  pelaksana: v.array(v.strictObject({ id: pelaksanaId, nama: text })),
  langkah: v.pipe(
    v.array(
      v.strictObject({
        id: langkahId,
        kegiatan: text,
        simbol: v.array(
          v.strictObject({ id: simbolId, jenis, pelaksana: pelaksanaId, bersama: v.array(pelaksanaId), teks: text }),
        ),
        kelengkapan: texts,
        waktu: v.nullable(text),
        output: texts,
        keterangan: text,
      }),
    ),
    v.minLength(1),
  ),
  alur: v.array(v.strictObject({ dari: simbolId, ke: simbolId, label: text })),
});

/** Rows as the clipboard holds them: with the names of their columns and the arrows between them. */
export type Clip = v.InferOutput<typeof shape>;

/** Rows from the clipboard hold together by themselves. */
export const clip = v.pipe(shape, v.check(isWhole));

function isWhole({ pelaksana, langkah, alur }: Clip): boolean {
  const columns = new Set(pelaksana.map(({ id }) => id));
  const simbol = langkah.flatMap((row) => row.simbol);
  const symbols = new Set(simbol.map(({ id }) => id));
  return (
    columns.size === pelaksana.length &&
    symbols.size === simbol.length &&
    new Set(langkah.map(({ id }) => id)).size === langkah.length &&
    simbol.every((one) => hasColumns(one, columns)) &&
    alur.every(({ dari, ke }) => symbols.has(dari) && symbols.has(ke))
  );
}

function hasColumns(simbol: Clip['langkah'][number]['simbol'][number], columns: ReadonlySet<PelaksanaId>): boolean {
  const all = [simbol.pelaksana, ...simbol.bersama];
  return new Set(all).size === all.length && all.every((id) => columns.has(id));
}

/** Takes rows onto the clipboard: those of these ids, in the order of the document. Keys that we do not know stay behind. */
export function copyLangkah(sop: Sop, ids: readonly LangkahId[]): Clip {
  const rows = sop.langkah.filter(({ id }) => ids.includes(id));
  const symbols = new Set<SimbolId>(rows.flatMap(({ simbol }) => simbol.map(({ id }) => id)));
  const columns = new Set(rows.flatMap(({ simbol }) => simbol.flatMap((one) => [one.pelaksana, ...one.bersama])));
  return {
    pelaksana: sop.pelaksana.filter(({ id }) => columns.has(id)).map(({ id, nama }) => ({ id, nama })),
    langkah: rows.map(({ id, kegiatan, simbol, kelengkapan, waktu, output, keterangan }, place) => ({
      id,
      kegiatan,
      simbol: simbol.map((one) => ({
        id: one.id,
        jenis: one.jenis,
        pelaksana: one.pelaksana,
        bersama: [...one.bersama],
        teks: one.teks,
      })),
      kelengkapan: [...kelengkapan],
      // Its waktu may stand in a row that is not taken along.
      waktu: waktu === null && !follows(sop, rows[place - 1]?.id, id) ? waktuOf(sop, id) : waktu,
      output: [...output],
      keterangan,
    })),
    alur: sop.alur
      .filter(({ dari, ke }) => symbols.has(dari) && symbols.has(ke))
      .map(({ dari, ke, label }) => ({ dari, ke, label })),
  };
}

function follows(sop: Sop, upper: LangkahId | undefined, lower: LangkahId): boolean {
  const place = sop.langkah.findIndex(({ id }) => id === lower);
  return upper !== undefined && sop.langkah[place - 1]?.id === upper;
}
