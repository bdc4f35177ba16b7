import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { geometry, layout, writePdf, writeSvg } from '../core';
import { say } from '../words';
import type { Request } from './arguments';
import { type Exit, exit, graver, type Terminal } from './outcome';
import { expand, isFolder, readSource, type Source, stemOf } from './sources';

/** Prints where everything stands, as JSON. */
export function printGeometry(request: Request, terminal: Terminal): Exit {
  return forEachFile(request.paths, terminal, (source) => {
    terminal.out(`${JSON.stringify(geometry(layout(source.file, request.options)))}\n`);
  });
}

/** Writes a PDF; into a folder when there are several files or the folder is already there. */
export function writePdfs(request: Request, output: string, terminal: Terminal): Exit {
  const paths = expand(request.paths);
  const intoFolder = paths.length > 1 || isFolder(output) || /[/\\]$/.test(output);
  const names = distinctStems(paths);
  return forEachFile(paths, terminal, (source) => {
    const target = intoFolder ? join(output, `${names.get(source.path)}.pdf`) : output;
    const drawing = layout(source.file, request.options);
    write(target, writePdf(source.file, drawing), paths);
  });
}

/** Writes a picture per page. */
export function writeSvgs(request: Request, output: string, terminal: Terminal): Exit {
  return forEachFile(request.paths, terminal, (source) => {
    writeSvg(layout(source.file, request.options)).forEach((picture, index) => {
      write(join(output, `${stemOf(source.path)}-${index + 1}.svg`), picture, request.paths);
    });
  });
}

type ReadSource = Extract<Source, { ok: true }>;

/** Does the work for every file that can be read; says what is wrong with the others, and with the writing. */
export function forEachFile(paths: readonly string[], terminal: Terminal, work: (source: ReadSource) => void): Exit {
  let worst: Exit = exit.clean;
  for (const path of paths) {
    const source = readSource(path);
    for (const { message } of source.problems) terminal.note(`${path}: ${message}\n`);
    if (!source.ok) {
      worst = graver(worst, exit.unreadable);
      continue;
    }
    try {
      work(source);
    } catch (error) {
      if (!isFileTrouble(error)) throw error;
      terminal.note(`${say('id', 'cli.cannot-write', { reason: error.message })}\n`);
      worst = graver(worst, exit.unreadable);
    }
  }
  return worst;
}

/** Whether the disk is to blame; anything else is our own mistake and must not pass for a bad file. */
function isFileTrouble(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && ('syscall' in error || error.code === 'EOWNSOURCE');
}

/** @throws when the target is one of the files being read: a printout must never take the place of its source */
function write(target: string, content: string | Uint8Array, sources: readonly string[]): void {
  if (sources.some((path) => resolve(path) === resolve(target))) {
    throw Object.assign(new Error(say('id', 'cli.own-source', { path: target })), { code: 'EOWNSOURCE' });
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

/** Names for the printed files: two sources of one name, from different folders, must not overwrite each other. */
function distinctStems(paths: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const path of paths) {
    let name = stemOf(path);
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${stemOf(path)}-${count}`;
    taken.add(name.toLowerCase());
    names.set(path, name);
  }
  return names;
}
