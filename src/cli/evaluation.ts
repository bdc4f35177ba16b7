import { compare, evaluationSheet, merge, type SopFile, sheetKinds, writeSheetPdf, writeSop } from '../core';
import { sayChange, sayCli } from '../words';
import type { Request } from './arguments';
import { write } from './draw';
import { type Exit, exit, type Terminal } from './outcome';
import { expand, readSource } from './sources';
import { Trouble } from './trouble';

/** Takes what was said in other files of an SOP into the first one, and prints that or writes it. */
export function mergeFiles({ paths, output }: Request, terminal: Terminal): Exit {
  const files = readAll(paths, terminal);
  const [mine, ...others] = files ?? [];
  if (!mine) return exit.unreadable;
  const result = merge(mine, others);
  if (!result.ok) {
    const [path = '', first = ''] = [paths[result.at + 1], paths[0]];
    terminal.note(`${sayCli('id', 'cli.other-sop', { path, first })}\n`);
    return exit.unreadable;
  }
  const { events, versions, twins, otherContent } = result.told;
  terminal.note(`${sayCli('id', 'cli.merged', { events, versions })}\n`);
  for (const { kembarDari } of twins) terminal.note(`${sayCli('id', 'cli.twin', { id: kembarDari })}\n`);
  for (const at of otherContent) terminal.note(`${sayCli('id', 'cli.other-content', { path: paths[at + 1] ?? '' })}\n`);
  return put(writeSop(result.file), output, paths, terminal);
}

/** Tells what is different in the second file: a sentence on a line each, or as JSON. */
export function compareFiles({ paths, json }: Request, terminal: Terminal): Exit {
  const [one, other] = readAll(paths, terminal) ?? [];
  if (!one || !other) return exit.unreadable;
  const changes = compare(one.sop, other.sop).map((change) => ({ ...change, message: sayChange('id', change) }));
  if (json) terminal.out(`${JSON.stringify(changes, null, 2)}\n`);
  else if (changes.length === 0) terminal.out(`${sayCli('id', 'cli.same')}\n`);
  else terminal.out(changes.map(({ message }) => `${message}\n`).join(''));
  return changes.length === 0 ? exit.clean : exit.findings;
}

/** Writes a sheet of the evaluation: a PDF, or a table where the target ends in .csv. */
export function writeSheet(request: Request, output: string, terminal: Terminal): Exit {
  const [name, ...rest] = request.paths;
  const kind = sheetKinds.find((one) => one === name);
  if (kind === undefined || rest.length === 0) {
    const mistake = kind === undefined ? 'cli.sheet-kind' : 'cli.sheet-file';
    terminal.note(`${sayCli('id', mistake, { kinds: sheetKinds.join(', ') })}\n`);
    return exit.usage;
  }
  const paths = expand(rest);
  const [first, ...others] = readAll(paths, terminal) ?? [];
  if (!first) return exit.unreadable;
  const sheet = evaluationSheet(kind, [first, ...others]);
  return put(/\.csv$/i.test(output) ? sheet.csv : writeSheetPdf(sheet), output, paths, terminal);
}

/** All of the files; nothing when one cannot be read, which is said. */
function readAll(paths: readonly string[], terminal: Terminal): SopFile[] | undefined {
  const files: SopFile[] = [];
  let isWhole = true;
  for (const path of paths) {
    const source = readSource(path);
    for (const { message } of source.problems) terminal.note(`${path}: ${message}\n`);
    if (source.ok) files.push(source.file);
    else isWhole = false;
  }
  return isWhole ? files : undefined;
}

function put(
  content: string | Uint8Array,
  output: string | undefined,
  sources: readonly string[],
  terminal: Terminal,
): Exit {
  if (output === undefined) {
    terminal.out(String(content));
    return exit.clean;
  }
  try {
    write(output, content, sources);
    return exit.clean;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    terminal.note(`${error.message}\n`);
    return exit.unreadable;
  }
}
