import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The built core as another program uses it. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const core: typeof import('../../src/core') = await import(/* @vite-ignore */ join(root, 'dist/core/index.js'));

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
  const names = ['geometry', 'layout', 'lint', 'readSop', 'writePdf', 'writeSop', 'writeSvg'];
  expect(Object.keys(core).sort()).toEqual(names);
});
