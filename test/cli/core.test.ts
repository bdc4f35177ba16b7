import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The built core as another program uses it. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const core: typeof import('../../src/core') = await import(/* @vite-ignore */ join(root, 'dist/core/index.js'));

const sample = readFileSync(join(root, 'public/samples/sample-004.sop.json'), 'utf8');

test('a file goes through the core from bytes to paper', () => {
  const folder = join(root, 'public/samples');
  for (const name of readdirSync(folder)) {
    const read = core.readSop(readFileSync(join(folder, name)));
    if (!read.ok) throw new Error(`${name} is not readable`);
    const drawing = core.layout(read.file, { kertas: 'legal' });
    expect(core.geometry(drawing).paper.name).toBe('legal');
    expect(core.writeSvg(drawing)).toHaveLength(drawing.pages.length);
    expect(String.fromCharCode(...core.writePdf(read.file, drawing).subarray(0, 5))).toBe('%PDF-');
    expect(core.readSop(core.writeSop(read.file))).toEqual({ ...read, warnings: [] });
    expect(core.lint(read.file)).toEqual(expect.any(Array));
  }
});

test('what is wrong with a file comes with a sentence, and so does what was put right', () => {
  const refused = core.readSop('{"format": "sop-ap", "versi": 1, "id": "x"}');
  if (refused.ok) throw new Error('it should be refused');
  expect(refused.problems.length).toBeGreaterThan(0);
  for (const { message, path, code } of refused.problems) {
    expect({ path, code }).toEqual({ path: expect.any(String), code: expect.any(String) });
    expect(message).toMatch(/^[A-Z].*\.$/s);
  }
  const cleaned = core.readSop(sample.replace('"nama": "', '"nama": "\\u0007'));
  if (!cleaned.ok) throw new Error('it should be read');
  expect(cleaned.warnings.map(({ code, message }) => [code, /karakter kendali/.test(message)])).toEqual([
    ['control-characters', true],
  ]);
});

test('a PDF says the day of its document, another when told, and none where the document has no full date', () => {
  const dated = (identitas: object, options?: { created: string }): string | undefined => {
    const json = JSON.parse(sample);
    const read = core.readSop(JSON.stringify({ ...json, identitas: { ...json.identitas, ...identitas } }));
    if (!read.ok) throw new Error('it should be read');
    const bytes = core.writePdf(read.file, core.layout(read.file), options);
    return /\/CreationDate \((.*?)\)/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
  };
  const both = { tanggalPembuatan: '2025-11-03', tanggalEfektif: '2026-01-15' };
  expect(dated(both)).toBe('D:20260115');
  expect(dated({ ...both, tanggalEfektif: null })).toBe('D:20251103');
  expect(dated({ ...both, tanggalEfektif: '2026-01' })).toBeUndefined();
  expect(dated({ tanggalPembuatan: null, tanggalEfektif: null })).toBeUndefined();
  expect(dated(both, {} as { created: string })).toBe('D:20260115');
  expect(dated(both, { created: '2026-02-01' })).toBe('D:20260201');
});

test('asks nothing of Node: no file system, no process', () => {
  const seen = new Set<string>();
  const visit = (name: string) => {
    seen.add(name);
    const source = readFileSync(join(root, 'dist/core', name), 'utf8');
    for (const [, specifier = ''] of source.matchAll(/(?:^(?:import|export) .*?|\bimport\()"([^"]+)"(?:;$|\))/gm)) {
      expect(specifier).toMatch(/^\.\/[\w-]+\.js$/);
      if (!seen.has(specifier.slice(2))) visit(specifier.slice(2));
    }
    expect(source).not.toContain('createRequire');
  };
  visit('index.js');
  expect(seen.size).toBeGreaterThan(0);
});

test('its front door holds the documented names and no more', () => {
  const names = [
    'compare',
    'evaluationSheet',
    'fold',
    'geometry',
    'layout',
    'lint',
    'merge',
    'readSop',
    'sheetKinds',
    'signingBoxes',
    'writeBookPdf',
    'writePdf',
    'writeSheetPdf',
    'writeSop',
    'writeSvg',
  ];
  expect(Object.keys(core).sort()).toEqual(names);
});
