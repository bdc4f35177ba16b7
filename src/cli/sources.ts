import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readSop, type SopFile } from '../core';
import { say, sayProblem } from '../words';

/** What stands between a file and its use, as it is printed. */
export interface Complaint {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export type Source =
  | { readonly path: string; readonly ok: true; readonly file: SopFile; readonly problems: readonly Complaint[] }
  | { readonly path: string; readonly ok: false; readonly problems: readonly Complaint[] };

/**
 * The files that the paths mean, in a stable order: a folder stands for every `.json` in it and below.
 * A path that cannot be read, and a folder without any such file, stays in the list: reading it will say so.
 */
export function expand(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!isFolder(path)) return [path];
    const found = jsonFilesIn(path);
    return found.length > 0 ? found : [path];
  });
}

/** Whether a folder of that name is there. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function jsonFilesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return jsonFilesIn(path);
    return entry.name.toLowerCase().endsWith('.json') ? [path] : [];
  });
}

/** Reads one file; whatever is wrong with it is in `problems`, in Indonesian. Never throws. */
export function readSource(path: string): Source {
  let bytes: Uint8Array;
  try {
    if (statSync(path).isDirectory())
      return unread(path, 'no-json-in-folder', say('id', 'cli.no-json-in-folder', { path }));
    bytes = readFileSync(path);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing) return unread(path, 'no-such-file', say('id', 'cli.no-such-file', { path }));
    const reason = error instanceof Error ? error.message : String(error);
    return unread(path, 'cannot-read', say('id', 'cli.cannot-read', { path, reason }));
  }
  const read = readSop(bytes);
  const problems = read.ok ? read.warnings : read.problems;
  const complaints = problems.map((one) => ({ path: one.path, code: one.code, message: sayProblem('id', one) }));
  return read.ok
    ? { path, ok: true, file: read.file, problems: complaints }
    : { path, ok: false, problems: complaints };
}

function unread(path: string, code: string, message: string): Source {
  return { path, ok: false, problems: [{ path: '', code, message }] };
}

/** The name of a file without its folder and its endings. */
export function stemOf(path: string): string {
  return basename(path).replace(/(\.sop)?\.json$/i, '');
}
