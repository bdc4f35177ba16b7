import fc from 'fast-check';
import type { Sop, SopFile } from '../../../src/model';
import { ordinary } from '../../generate';

type Plain = Record<string, unknown>;

/** Text as a document holds it: composed, no control characters but tab and line ends. */
const text = fc
  .string({ unit: 'binary', maxLength: 30 })
  .map((any) => any.replace(/(?![\t\n])\p{Cc}/gu, '').normalize('NFC'));
const filledText = text.filter((one) => one !== '');
const list = fc.array(text, { maxLength: 3 });
const idText = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);
const time = fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map((date) => date.toISOString());

const forbidden = /__proto__|constructor|prototype/;
/** What other systems may put beside our keys: anything that JSON can say. */
const anyValue = fc
  .jsonValue({ maxDepth: 3, stringUnit: 'binary' })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown)
  .filter((value) => !forbidden.test(JSON.stringify(value)));
const anyKey = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('toString', 'valueOf', '7', '', 'catatan lain'))
  .filter((key) => !forbidden.test(key));
const unknownKeys = fc.dictionary(anyKey, anyValue, { maxKeys: 2 });

const event = fc
  .tuple(fc.record({ waktu: time, oleh: fc.record({ nama: text, peran: text }), jenis: filledText }), unknownKeys)
  .map(([known, unknown]) => ({ ...unknown, ...known }));

const reviu = fc
  .tuple(
    fc
      .uniqueArray(idText, { maxLength: 4 })
      .chain((ids) => fc.tuple(...ids.map((id) => event.map((one) => ({ id, ...one }))))),
    unknownKeys,
  )
  .map(([events, unknown]) => ({
    ...unknown,
    peristiwa: [...events].sort((a, b) => order(`${a.waktu} ${a.id}`, `${b.waktu} ${b.id}`)),
  }));

const version = fc
  .tuple(
    fc.record({ nomor: fc.integer({ min: 1, max: 99 }), waktu: time, oleh: text, catatan: text, sidik: text }),
    fc.dictionary(anyKey, anyValue, { maxKeys: 3 }),
    unknownKeys,
  )
  .map(([known, isi, unknown]) => ({ ...unknown, ...known, isi }));

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

const pieces = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  asal: fc.option(text),
  klasifikasi: fc.constantFrom(null, { lingkup: 'mikro' }, { sifat: 'teknis', lingkup: 'makro' }),
  pihakLuar: list,
  catatan: list,
  pengecualian: fc.array(fc.record({ aturan: text, di: text, alasan: text, oleh: text, waktu: time }), {
    maxLength: 2,
  }),
  kegiatan: text,
  waktu: fc.option(fc.oneof(text, fc.constantFrom('5 – 10 menit', '3 Hari Kerja', '1/3 jam', '', '-'))),
  bagianLain: fc.array(fc.record({ judul: text, isi: list }), { maxLength: 2 }),
  jabatanBlok: fc.option(text, { nil: undefined }),
  unknown: fc.array(unknownKeys, { minLength: 6, maxLength: 6 }),
  reviu,
  riwayat: fc.array(version, { maxLength: 2 }),
});

/** Any file there is: a generated document, rarer fields filled with anything, unknown keys on every kind of object. */
export const anyFile: fc.Arbitrary<SopFile> = pieces.map(({ seed, reviu: events, riwayat, unknown, ...rest }) => {
  const sop = structuredClone(ordinary(seed)) as unknown as Plain & { identitas: Plain & { pengesah: Plain } };
  const { asal, klasifikasi, pihakLuar, catatan, pengecualian, kegiatan, waktu, bagianLain, jabatanBlok } = rest;
  Object.assign(sop, { asal, klasifikasi, pihakLuar, catatan, pengecualian });
  Object.assign(sop.identitas, { bagianLain });
  if (jabatanBlok !== undefined) Object.assign(sop.identitas.pengesah, { jabatanBlok });
  const langkah = sop['langkah'] as Plain[];
  Object.assign(langkah[0] ?? {}, { kegiatan, waktu });
  const first = (key: string) => (sop[key] as Plain[])[0] ?? {};
  const simbol = langkah.flatMap((one) => one['simbol'] as Plain[])[0] ?? {};
  const targets = [sop, sop.identitas, sop.identitas.pengesah, first('langkah'), simbol, sop['tampilan'] as Plain];
  for (const [index, target] of targets.entries()) Object.assign(target, { ...unknown[index], ...target });
  return { sop: sop as unknown as Sop, reviu: events, riwayat };
});
