import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Grey, readPgm } from './raster';

/** Whether these programs can be started here; where not, a test that needs them is skipped and says so. */
export function haveTools(...names: readonly string[]): boolean {
  return names.every((name) => spawnSync(name, ['--version']).error === undefined);
}

/** Runs a program over a PDF, its file name put for `FILE`; throws with what the program says when it fails. */
export function runOnPdf(bytes: Uint8Array, name: string, settings: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sop-pdf-'));
  try {
    const file = join(folder, 'berkas.pdf');
    writeFileSync(file, bytes);
    const done = spawnSync(
      name,
      settings.map((one) => (one === 'FILE' ? file : one)),
      { encoding: 'utf8', cwd: folder },
    );
    if (done.status !== 0) throw new Error(`${name}: ${done.stdout}${done.stderr}`);
    return done.stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every page as grey pixels. */
export function rasterised(bytes: Uint8Array, dotsPerInch: number): Grey[] {
  const folder = mkdtempSync(join(tmpdir(), 'sop-pdf-'));
  try {
    writeFileSync(join(folder, 'berkas.pdf'), bytes);
    const done = spawnSync('pdftoppm', ['-r', String(dotsPerInch), '-gray', 'berkas.pdf', 'halaman'], { cwd: folder });
    if (done.status !== 0) throw new Error(`pdftoppm: ${done.stderr.toString()}`);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    return pages.sort().map((name) => readPgm(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One space for all white space, so that a text can be looked for whatever lines it is on. */
export function flattened(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Page sizes in points. */
export function pageSizes(bytes: Uint8Array): [number, number][] {
  const said = runOnPdf(bytes, 'pdfinfo', ['-f', '1', '-l', '999', 'FILE']);
  return [...said.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)].map(([, w, h]) => [Number(w), Number(h)]);
}

/** Of each font in a PDF: is it embedded, is it a subset, can its text be copied. */
export function fontsOf(bytes: Uint8Array): { name: string; embedded: boolean; subset: boolean; unicode: boolean }[] {
  const rows = runOnPdf(bytes, 'pdffonts', ['FILE']).trim().split('\n').slice(2);
  return rows.map((row) => {
    const [name = ''] = row.split(/\s+/);
    const [, embedded, subset, unicode] = /(yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/.exec(row.trim()) ?? [];
    return { name, embedded: embedded === 'yes', subset: subset === 'yes', unicode: unicode === 'yes' };
  });
}
