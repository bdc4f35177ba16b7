import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSop } from '../../src/formats/json';
import { layout } from '../../src/layout';
import type { Kertas, Sop } from '../../src/model';
import { faultLines, judge } from './judge';

const papers: readonly Kertas[] = ['f4', 'f4-210', 'a4', 'legal'];

function sample(name: string): Sop {
  const read = readSop(readFileSync(new URL(`../../public/samples/${name}.sop.json`, import.meta.url)));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
  return read.file.sop;
}

describe.each(['sample-000', 'sample-001', 'sample-004'])('%s', (name) => {
  test.each(papers)('is drawn without fault on %s', (kertas) => {
    const sop = sample(name);
    expect(faultLines(judge({ ...sop, tampilan: { ...sop.tampilan, kertas } }).faults)).toEqual([]);
  });

  test('is drawn the same twice', () => {
    expect(JSON.stringify(layout(sample(name)))).toBe(JSON.stringify(layout(sample(name))));
  });

  test('takes the paper and the profile of the options over those of the document', () => {
    const drawing = layout(sample(name), { kertas: 'a4', profil: 'permenpan' });
    expect(drawing.paper).toMatchObject({ name: 'a4', width: 297, height: 210 });
  });
});
