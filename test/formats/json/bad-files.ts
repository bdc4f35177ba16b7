import type { ProblemCode } from '../../../src/words';
import { noPictures } from '../../drawing/pictures';
import { spoiled, wholeContent, wholeFile } from './document';
import { foreignFiles } from './foreign-files';

/** What is wrong, the file, and the first problem that is expected: its path and code. */
export type BadFile = readonly [what: string, input: string | Uint8Array, path: string, code: ProblemCode];

const text = JSON.stringify(wholeFile());
const bytes = (...values: number[]) => Uint8Array.from(values);
/** The text with an exact piece replaced, for what JSON.stringify would never write. */
function rewritten(from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`);
  return text.replace(from, to);
}
const version = (isi: unknown) => [{ nomor: 1, waktu: '2026-01-05T08:00:00Z', isi }];
const event = (id: string) => ({ id, waktu: '2026-01-05T08:00:00Z', jenis: 'catatan' });
const png = 'data:image/png;base64,';

const unreadable: readonly BadFile[] = [
  ['no byte at all', bytes(), '', 'empty-file'],
  ['only spaces', ' \n ', '', 'empty-file'],
  ['25 MB', ' '.repeat(25 * 1024 * 1024), '', 'too-large-file'],
  ['25 MB of bytes', new Uint8Array(25 * 1024 * 1024), '', 'too-large-file'],
  ['text of two bytes a letter, over 20 MB', 'é'.repeat(11 * 1024 * 1024), '', 'too-large-file'],
  ['a PDF', '%PDF-1.7\n%', '', 'not-json'],
  ['UTF-16 cut off', bytes(0xff, 0xfe, 0x7b, 0), '', 'cut-off'],
  ['UTF-16 cut off within a character', Buffer.from(text, 'utf16le').subarray(0, 301), '', 'cut-off'],
  ['UTF-16 with half a character after it', Buffer.from(`${text} `, 'utf16le').subarray(0, -1), '', 'not-json'],
  ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0, 0x7d, 0, 0, 0), '', 'not-json'],
  ['UTF-16 with half a pair', Buffer.from('{"a":"\ud83d"}', 'utf16le'), 'a', 'lone-surrogate'],
  ['Latin-1', bytes(0x22, 0xe9, 0x22), '', 'not-utf8'],
  ['a sequence cut off', bytes(0x22, 0xe2, 0x82), '', 'not-utf8'],
  ['a letter written too long', bytes(0x22, 0xc0, 0xaf, 0x22), '', 'not-utf8'],
  ['a surrogate as bytes', bytes(0x22, 0xed, 0xa0, 0x80, 0x22), '', 'not-utf8'],
  ['beyond Unicode', bytes(0x22, 0xf4, 0x90, 0x80, 0x80, 0x22), '', 'not-utf8'],
  ['cut off in the middle', text.slice(0, 300), '', 'cut-off'],
  ['cut off before the last brace', text.slice(0, -1), '', 'cut-off'],
  ['a comma too many', rewritten('"versi":1,', '"versi":1,,'), '', 'not-json'],
  ['single quotes', rewritten('"versi"', "'versi'"), '', 'not-json'],
  ['a comment', `// SOP\n${text}`, '', 'not-json'],
  ['two documents', `${text}${text}`, '', 'not-json'],
  ['a raw control character in a text', rewritten('Camat', 'Ca\u0000mat'), '', 'not-json'],
  ['200,000 lists deep', '['.repeat(200_000) + ']'.repeat(200_000), '[0][0]…', 'too-deep'],
  ['200,000 objects deep', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`, 'a.a…', 'too-deep'],
  ['65 deep under an unknown key', spoiled('lain', nested(64)), 'lain.a…', 'too-deep'],
  ['__proto__ on top', rewritten('"versi"', '"__proto__":{"isi":1},"versi"'), '__proto__', 'forbidden-key'],
  [
    '__proto__ inside',
    rewritten('"nama":"Camat"', '"__proto__":[],"nama":"Camat"'),
    'pelaksana[0].__proto__',
    'forbidden-key',
  ],
  ['constructor', rewritten('"kegiatan"', '"constructor":{},"kegiatan"'), 'langkah[0].constructor', 'forbidden-key'],
  ['prototype in an unknown key', spoiled('lain', [{ prototype: 1 }]), 'lain[0].prototype', 'forbidden-key'],
  [
    '__proto__ in a saved version',
    rewritten('"versi":1', '"versi":1,"riwayat":[{"isi":{"__proto__":1}}]'),
    'riwayat[0].isi.__proto__',
    'forbidden-key',
  ],
  ['half a pair in a text', rewritten('Mengarsipkan', '\\ud83d'), 'langkah[2].kegiatan', 'lone-surrogate'],
  ['a pair turned around', rewritten('Mengarsipkan', '\\ude00\\ud83d'), 'langkah[2].kegiatan', 'lone-surrogate'],
  ['half a pair in a key', rewritten('"versi"', '"\\udc00":1,"versi"'), '', 'lone-surrogate'],
  ['half a pair in an unknown key', spoiled('lain', { a: ['\ud800'] }), 'lain.a[0]', 'lone-surrogate'],
  ['a number beyond numbers', rewritten('"versi":1', '"versi":1,"lain":[1e999]'), 'lain[0]', 'number-too-large'],
];

const strange: readonly BadFile[] = [
  ['a number', '1', '', 'not-sop'],
  ['null', 'null', '', 'not-sop'],
  ['a list', '[]', '', 'not-sop'],
  ['an empty object', '{}', 'format', 'not-sop'],
  ['another format', spoiled('format', 'bpmn'), 'format', 'other-format'],
  ['a format that is no text', spoiled('format', { sop: 'ap' }), 'format', 'other-format'],
  ['no version', spoiled('versi', undefined), 'versi', 'missing'],
  ['a newer version', spoiled('versi', 2), 'versi', 'newer-version'],
  ['a much newer version', spoiled('versi', 99), 'versi', 'newer-version'],
  ['version 0', spoiled('versi', 0), 'versi', 'unknown-version'],
  ['version 1.5', spoiled('versi', 1.5), 'versi', 'unknown-version'],
  ['the version as a text', spoiled('versi', '1'), 'versi', 'unknown-version'],
];

/** What has the wrong shape: the published JSON Schema refuses it too. */
export const misshapen: readonly BadFile[] = [
  ['no id', spoiled('id', undefined), 'id', 'missing'],
  ['no identitas', spoiled('identitas', undefined), 'identitas', 'missing'],
  ['no nama', spoiled('identitas.nama', undefined), 'identitas.nama', 'missing'],
  ['no pelaksana', spoiled('pelaksana', undefined), 'pelaksana', 'missing'],
  ['no langkah', spoiled('langkah', undefined), 'langkah', 'missing'],
  ['no alur', spoiled('alur', undefined), 'alur', 'missing'],
  ['a langkah without kegiatan', spoiled('langkah[1].kegiatan', undefined), 'langkah[1].kegiatan', 'missing'],
  ['a langkah without simbol', spoiled('langkah[1].simbol', undefined), 'langkah[1].simbol', 'missing'],
  [
    'a simbol without pelaksana',
    spoiled('langkah[1].simbol[0].pelaksana', undefined),
    'langkah[1].simbol[0].pelaksana',
    'missing',
  ],
  ['an alur without ke', spoiled('alur[2].ke', undefined), 'alur[2].ke', 'missing'],
  ['identitas as a text', spoiled('identitas', 'SOP'), 'identitas', 'wrong-type'],
  ['nama null', spoiled('identitas.nama', null), 'identitas.nama', 'wrong-type'],
  ['langkah as an object', spoiled('langkah', {}), 'langkah', 'wrong-type'],
  ['a langkah that is null', spoiled('langkah[0]', null), 'langkah[0]', 'wrong-type'],
  ['kelengkapan as a text', spoiled('langkah[0].kelengkapan', 'Surat'), 'langkah[0].kelengkapan', 'wrong-type'],
  ['a number among the output', spoiled('langkah[0].output', ['Surat', 7]), 'langkah[0].output[1]', 'wrong-type'],
  ['waktu as a number', spoiled('langkah[0].waktu', 5), 'langkah[0].waktu', 'wrong-type'],
  ['gantiHalaman as a text', spoiled('langkah[0].gantiHalaman', 'ya'), 'langkah[0].gantiHalaman', 'wrong-type'],
  ['tampilan as a list', spoiled('tampilan', []), 'tampilan', 'wrong-type'],
  ['judulTabel as a number', spoiled('tampilan.judulTabel', 3), 'tampilan.judulTabel', 'wrong-type'],
  ['a width as a text', spoiled('tampilan.lebar', { 'p:p1': '20 mm' }), 'tampilan.lebar["p:p1"]', 'wrong-type'],
  ['isi as a list', spoiled('riwayat', version([])), 'riwayat[0].isi', 'wrong-type'],
  ['an unknown jenis', spoiled('langkah[0].simbol[0].jenis', 'segi-lima'), 'langkah[0].simbol[0].jenis', 'not-one-of'],
  ['an unknown profil', spoiled('tampilan.profil', 'bumn'), 'tampilan.profil', 'not-one-of'],
  ['an unknown kertas', spoiled('tampilan.kertas', 'A3'), 'tampilan.kertas', 'not-one-of'],
  ['an id with a space', spoiled('langkah[0].id', 'l 1'), 'langkah[0].id', 'bad-id'],
  ['an empty id', spoiled('id', ''), 'id', 'bad-id'],
  ['an id of 65', spoiled('alur[0].id', 'a'.repeat(65)), 'alur[0].id', 'bad-id'],
  ['a logo from elsewhere', spoiled('identitas.logo', 'https://example.go.id/logo.png'), 'identitas.logo', 'bad-logo'],
  ['a drawing as logo', spoiled('identitas.logo', 'data:image/svg+xml;base64,PHN2Zz4='), 'identitas.logo', 'bad-logo'],
  ['a logo of 600 kB', spoiled('identitas.logo', png + 'A'.repeat(800 * 1024)), 'identitas.logo', 'logo-too-large'],
  ['a margin below nothing', spoiled('tampilan.batas', { atas: -1 }), 'tampilan.batas.atas', 'too-small'],
  ['letters of 90 pt', spoiled('tampilan.ukuran', 90), 'tampilan.ukuran', 'too-large'],
  ['half a version number', spoiled('riwayat', [{ nomor: 1.5, isi: {} }]), 'riwayat[0].nomor', 'not-whole'],
  ['a column twice', spoiled('tampilan.kolom', ['waktu', 'waktu']), 'tampilan.kolom', 'listed-twice'],
];

/** What a JSON Schema cannot see. */
const logos = noPictures.map(
  ([what, href]): BadFile => [`a logo: ${what}`, spoiled('identitas.logo', href), 'identitas.logo', 'bad-logo'],
);

const foreign = foreignFiles.map(([what, input]): BadFile => [what, input, '', 'other-kind']);

const broken: readonly BadFile[] = [
  ['a langkah with the id of the SOP', spoiled('langkah[0].id', 'sop-1'), 'langkah[0].id', 'id-twice'],
  [
    'a simbol with the id of a pelaksana',
    spoiled('langkah[2].simbol[0].id', 'p1'),
    'langkah[2].simbol[0].id',
    'id-twice',
  ],
  ['two alur of one id', spoiled('alur[2].id', 'a1'), 'alur[2].id', 'id-twice'],
  [
    'two events of one id',
    spoiled('reviu', { peristiwa: [event('e1'), event('e1')] }),
    'reviu.peristiwa[1].id',
    'id-twice',
  ],
  [
    'an id twice inside a saved version',
    spoiled('riwayat', version({ ...wholeContent(), id: 'p1' })),
    'riwayat[0].isi.pelaksana[0].id',
    'id-twice',
  ],
  [
    'a simbol of nobody',
    spoiled('langkah[0].simbol[0].pelaksana', 'p9'),
    'langkah[0].simbol[0].pelaksana',
    'no-such-pelaksana',
  ],
  [
    'bersama with nobody',
    spoiled('langkah[1].simbol[0].bersama', ['p9']),
    'langkah[1].simbol[0].bersama[0]',
    'no-such-pelaksana',
  ],
  [
    'bersama with itself',
    spoiled('langkah[1].simbol[0].bersama', ['p1']),
    'langkah[1].simbol[0].bersama[0]',
    'bersama-itself',
  ],
  [
    'bersama with the same twice',
    spoiled('langkah[1].simbol[0].bersama', ['p2', 'p2']),
    'langkah[1].simbol[0].bersama[1]',
    'bersama-twice',
  ],
  ['an alur from nowhere', spoiled('alur[0].dari', 's9'), 'alur[0].dari', 'no-such-simbol'],
  ['an alur to a langkah', spoiled('alur[0].ke', 'l2'), 'alur[0].ke', 'no-such-simbol'],
  ['an alur to itself', spoiled('alur[1].ke', 's2'), 'alur[1].ke', 'alur-to-itself'],
];

/** Every way we know in which a file can be bad. */
export const badFiles: readonly BadFile[] = [...unreadable, ...foreign, ...strange, ...misshapen, ...logos, ...broken];

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = { a: value };
  return value;
}
