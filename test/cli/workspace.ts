import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** The built command, run as an office runs it: another process, its exit code, what it prints where. */
const root = fileURLToPath(new URL('../..', import.meta.url));
export const samples = readdirSync(join(root, 'public/samples')).map((name) => join(root, 'public/samples', name));
export const sample = samples[0] ?? '';

const folder = mkdtempSync(join(tmpdir(), 'sop-cli-'));
export const at = (name: string) => join(folder, name);

export function run(script: string, words: readonly string[], more: { uid?: number; timeout?: number } = {}) {
  const settings = { cwd: folder, encoding: 'utf8', ...more } as const;
  const child = spawnSync(process.execPath, [join(root, script), ...words], settings);
  return { code: child.status, out: child.stdout, notes: child.stderr };
}

/** Killed, with the code null, when it does not end. */
export const sop = (...words: string[]) => run('dist/core/cli.js', words, { timeout: 15_000 });

/** No permission stops the administrator, so the command then runs as somebody else. */
export const asNobody = (...words: string[]) =>
  run('dist/core/cli.js', words, process.getuid?.() === 0 ? { uid: 65_534 } : {});

/** A copy, with the folders that it needs. */
export function copyTo(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, readFileSync(from));
}

/** Builds the command where that is needed, and lays out the files. */
export function openWorkspace(): void {
  const built = run('scripts/sop.mjs', ['--help']); // builds the core where it is older than its sources
  expect(built).toMatchObject({ code: 0, notes: '' });
  chmodSync(folder, 0o755); // also for somebody else
  mkdirSync(at('empty'));
  copyTo(sample, at('good.sop.json'));
  copyTo(sample, at('many/a.sop.json'));
  copyTo(sample, at('many/deep/a.sop.json'));
  writeFileSync(at('many/deep/readme.txt'), 'not an SOP');
  writeFileSync(at('bad.sop.json'), '{ "format": "sop-ap", "versi": 1, "id": 5 }');
  writeFileSync(at('cut.sop.json'), readFileSync(sample, 'utf8').slice(0, 500));
}

export function closeWorkspace(): void {
  rmSync(folder, { recursive: true });
}
