import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { geometry, layout, type SopFile, signingBoxes, writeBookPdf, writePdf, writeSvg } from '../core';
import { isPrinted, type SigningBox } from '../drawing';
import { sayCli } from '../words';
import type { Request } from './arguments';
import { type Exit, exit, graver, type Terminal } from './outcome';
import { expand, isFolder, readSource, type Source, stemOf } from './sources';
import { isOfDisk, reasonOf, Trouble } from './trouble';

/** Prints where everything stands, as JSON. */
export function printGeometry(request: Request, terminal: Terminal): Exit {
  return forEachFile(request.paths, terminal, (source) => {
    terminal.out(`${JSON.stringify(geometry(layout(source.file, request.options)))}\n`);
  });
}

/** Writes a PDF for each file. A target that ends in .pdf is its name; any other is a folder, which is made. */
export function writePdfs(request: Request, output: string, terminal: Terminal): Exit {
  const paths = expand(request.paths);
  if (request.book) return writeBook(request, paths, output, terminal);
  const intoFolder = !/\.pdf$/i.test(output) || isFolder(output);
  if (paths.length > 1 && !intoFolder) {
    terminal.note(`${sayCli('id', 'cli.folder-wanted', { output })}\n`);
    return exit.usage;
  }
  const names = distinctStems(paths);
  return forEachFile(paths, terminal, (source) => {
    const target = intoFolder ? join(output, `${names.get(source.path)}.pdf`) : output;
    const drawing = layout(source.file, request.options);
    const { tag } = request.print;
    if (tag && isPrinted(drawing, tag)) terminal.note(`${sayCli('id', 'cli.tag-taken', { path: source.path, tag })}\n`);
    write(target, writePdf(source.file, drawing, request.print), paths);
  });
}

/** Writes one PDF of all files, and none where one of them cannot be read: nobody would see that an SOP is missing. */
function writeBook(
  { book, options: { kertas } }: Request,
  paths: readonly string[],
  output: string,
  terminal: Terminal,
): Exit {
  if (!/\.pdf$/i.test(output) || isFolder(output)) {
    terminal.note(`${sayCli('id', 'cli.book-name-wanted', { output })}\n`);
    return exit.usage;
  }
  const files: SopFile[] = [];
  const read = forEachFile(paths, terminal, ({ file }) => files.push(file));
  if (read !== exit.clean) {
    terminal.note(`${sayCli('id', 'cli.book-not-made', { output })}\n`);
    return read;
  }
  return guarded(terminal, () => write(output, writeBookPdf(files, { ...book, ...(kertas ? { kertas } : {}) }), paths));
}

/** Prints where the signature goes. */
export function printSigningBoxes(request: Request, terminal: Terminal): Exit {
  return forEachFile(request.paths, terminal, ({ file, path }) => {
    const boxes = signingBoxes(layout(file, request.options));
    if (request.json) terminal.out(`${JSON.stringify(boxes, null, 2)}\n`);
    else if (boxes.length === 0) terminal.note(`${sayCli('id', 'cli.no-signing-box', { path })}\n`);
    else terminal.out(boxes.map((box) => `${sayCli('id', 'cli.signing-box', saidOf(box))}\n`).join(''));
  });
}

function saidOf({ page, topLeft, bottomLeft }: SigningBox) {
  const { x, y: top, width, height } = topLeft;
  return { page, x, top, bottom: bottomLeft.y, width, height };
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
    worst = graver(
      worst,
      guarded(terminal, () => work(source)),
    );
  }
  return worst;
}

/** Does the work; says what stands in its way. */
function guarded(terminal: Terminal, work: () => void): Exit {
  try {
    work();
    return exit.clean;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    terminal.note(`${error.message}\n`);
    return exit.unreadable;
  }
}

/** @throws Trouble when it cannot be, or the target is a file being read: a printout must never take the place of its source */
export function write(target: string, content: string | Uint8Array, sources: readonly string[]): void {
  try {
    if ([dirname(target), target].some((place) => sources.some((path) => isSame(path, place)))) {
      throw new Trouble(sayCli('id', 'cli.own-source', { target }));
    }
    makeFolder(dirname(target));
    writeFileSync(target, content);
  } catch (error) {
    if (!isOfDisk(error)) throw error;
    throw new Trouble(sayCli('id', 'cli.cannot-write', { target, reason: reasonOf(error) }));
  }
}

/** Whether two names mean one file, by whatever links. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino;
}

/** Makes a folder and those above it, one by one: Node's `recursive` never ends where none can be made, as in /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have been quicker.
    if (!isFolder(path)) throw error;
  }
}

/** Names for the printed files: two sources of one name, from different folders, must not overwrite each other. */
function distinctStems(paths: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const path of paths) {
    let name = stemOf(path);
    for (let count = 2; taken.has(folded(name)); count += 1) name = `${stemOf(path)}-${count}`;
    taken.add(folded(name));
    names.set(path, name);
  }
  return names;
}

/** As file systems compare names: some know neither capitals nor how a letter is composed. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
