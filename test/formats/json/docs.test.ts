import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSop, writeSop } from '../../../src/formats/json';
import { fileSchema } from '../../../src/formats/json/schema';
import { shapeOf } from '../../../src/formats/json/shape';
import { marginsChanged } from '../../../src/layout/paper';
import { profilDefaults, readWaktu, waktuTerbaca } from '../../../src/model';
import { type ProblemCode, sayProblem } from '../../../src/words';
import { problems } from '../../../src/words/problems';
import { spoiled } from './document';

const page = readFileSync('docs/FORMAT.md', 'utf8');
const examples = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, block]) => block ?? '');
const quoted = new Set([...page.matchAll(/`([^`\n]+)`/g)].map(([, word]) => word));

type Schema = Parameters<typeof shapeOf>[0];

/** Every key that the schema knows, at whatever depth. */
function keysOf(schema: Schema): string[] {
  const shape = shapeOf(schema);
  if (shape.kind === 'optional' || shape.kind === 'nullable') return keysOf(shape.inner);
  if (shape.kind === 'array' || shape.kind === 'record') return keysOf(shape.item);
  if (shape.kind === 'leaf') return [];
  return Object.entries(shape.entries).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

test('the whole file on the page is read and is canonical', () => {
  const result = readSop(examples[0] ?? '');
  expect(result).toMatchObject({ ok: true, warnings: [] });
  if (result.ok) expect(writeSop(result.file)).toBe(examples[0]);
});

test('the tampilan on the page holds only what differs', () => {
  const tampilan: unknown = JSON.parse(examples[1] ?? '');
  const result = readSop(spoiled('tampilan', tampilan));
  expect(result).toMatchObject({ ok: true, file: { sop: { tampilan } } });
  if (result.ok) expect(result.file.sop.tampilan).toEqual(tampilan);
});

test('the problem on the page is said so', () => {
  const [problem] = JSON.parse(examples[2] ?? '') as { path: string; code: ProblemCode; message: string }[];
  expect(examples).toHaveLength(3);
  expect(problem && sayProblem('id', { ...problem, data: { id: 'p9' } })).toBe(problem?.message);
});

test('every key of the schema and every code of a problem is explained', () => {
  const codes = Object.keys(problems.id).map((name) => name.replace('problem.', ''));
  expect([...keysOf(fileSchema), ...codes].filter((word) => !quoted.has(word))).toEqual([]);
});

test('the table of waktuTerbaca is true', () => {
  const rows = [...page.matchAll(/^\| `"(.+)"` \| (?:`(\{.*\})`|none: .*) \|$/gm)];
  expect(rows).toHaveLength(10);
  for (const [, text = '', terbaca] of rows) {
    expect(waktuTerbaca(readWaktu(text)), text).toEqual(terbaca === undefined ? undefined : JSON.parse(terbaca));
  }
});

test('what the print does with margins and widths is told, with the figures of today', () => {
  expect(['margins-changed', 'width-not-kept'].filter((code) => !quoted.has(code))).toEqual([]);
  const [, least, most] = /what is under (\d+) or over (\d+) is printed as \1 or \2/.exec(page)?.map(Number) ?? [];
  if (least === undefined || most === undefined) throw new Error('the page does not tell the margins');
  const changed = (atas: number) => marginsChanged({ atas, kanan: 10, bawah: 20, kiri: 10 });
  expect([least - 0.1, least, most, most + 0.1].map(changed)).toEqual([true, false, false, true]);
});

test('the printed words are those of the profiles', () => {
  for (const [key, word] of Object.entries(profilDefaults.permenpan.judul)) {
    const other = Object.entries(profilDefaults.pemda.judul).find(([name]) => name === key)?.[1];
    expect(page).toContain(`| \`${key}\` | ${word}${other === word ? '' : `; pemda: ${other}`} |`);
  }
});
