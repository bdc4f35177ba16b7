import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readSop, type SopFile } from '../core';
import { largestFile, type Problem, tooLargeFile } from '../formats/json';
import { sayCli, sayProblem } from '../words';
import { isOfDisk, reasonOf } from './trouble';

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
 * The files that the paths mean, in a stable order, each once: a folder stands for every `.json` in it and below.
 * What cannot be read, and a folder without any such file, stays in the list: reading it will say so.
 */
export function expand(paths: readonly string[]): string[] {
  const files = paths.flatMap((path) => {
    const found = isFolder(path) ? jsonFilesIn(path) : [];
    return found.length > 0 ? found : [path];
  });
  const taken = new Set<string>();
  return files.filter((path) => !taken.has(resolve(path)) && taken.add(resolve(path)));
}

/** Whether a folder of that name is there. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** A folder that cannot be looked into stands for itself. */
function jsonFilesIn(folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [folder];
  }
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return jsonFilesIn(path);
    return entry.name.toLowerCase().endsWith('.json') ? [path] : [];
  });
}

/** Reads one file; whatever is wrong with it, or with reading it, is in `problems`, in Indonesian. */
export function readSource(path: string): Source {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return folder(path);
    // Some devices never end; a pipe does.
    if (!found.isFile() && !found.isFIFO()) return unread(path, 'not-a-file', sayCli('id', 'cli.not-a-file', { path }));
    if (found.size > largestFile) return { path, ok: false, problems: [complaint(tooLargeFile(found.size))] };
    return sourceOf(path, readFileSync(path));
  } catch (error) {
    if (!isOfDisk(error)) throw error;
    if (['ENOENT', 'ENOTDIR'].includes(error.code)) {
      return unread(path, 'no-such-file', sayCli('id', 'cli.no-such-file', { path }));
    }
    return unread(path, 'cannot-read', sayCli('id', 'cli.cannot-read', { path, reason: reasonOf(error) }));
  }
}

function sourceOf(path: string, bytes: Uint8Array): Source {
  const read = readSop(bytes);
  return read.ok
    ? { path, ok: true, file: read.file, problems: read.warnings.map(complaint) }
    : { path, ok: false, problems: read.problems.map(complaint) };
}

function complaint(problem: Problem): Complaint {
  return { path: problem.path, code: problem.code, message: sayProblem('id', problem) };
}

/** @throws when it cannot be looked into */
function folder(path: string): Source {
  readdirSync(path);
  const code = jsonFilesIn(path).length > 0 ? 'is-folder' : 'no-json-in-folder';
  return unread(path, code, sayCli('id', `cli.${code}`, { path }));
}

function unread(path: string, code: string, message: string): Source {
  return { path, ok: false, problems: [{ path: '', code, message }] };
}

/** The name of a file without its folder and its endings. */
export function stemOf(path: string): string {
  return basename(path).replace(/(\.sop)?\.json$|\.pdf$/i, '') || 'sop';
}
