import { writeSop } from '../core';
import { sayCli } from '../words';
import { type Request, understand } from './arguments';
import { check } from './check';
import { forEachFile, printGeometry, printSigningBoxes, writePdfs, writeSvgs } from './draw';
import { compareFiles, mergeFiles, writeSheet } from './evaluation';
import { type Exit, exit, type Terminal } from './outcome';

/** Runs the `sop` command: the words after its name, and where it speaks. */
export function runCommand(words: readonly string[], terminal: Terminal): Exit {
  const understood = understand(words);
  if (understood.ok === 'help') {
    terminal.out(sayCli('id', 'cli.manual'));
    return exit.clean;
  }
  if (!understood.ok) {
    terminal.note(`${understood.sentence}\n\n${sayCli('id', 'cli.manual')}`);
    return exit.usage;
  }
  return run(understood.request, terminal);
}

function run(request: Request, terminal: Terminal): Exit {
  const output = request.output ?? '';
  switch (request.verb) {
    case 'check':
      return check(request, terminal);
    case 'layout':
      return printGeometry(request, terminal);
    case 'pdf':
      return writePdfs(request, output, terminal);
    case 'svg':
      return writeSvgs(request, output, terminal);
    case 'signbox':
      return printSigningBoxes(request, terminal);
    case 'merge':
      return mergeFiles(request, terminal);
    case 'compare':
      return compareFiles(request, terminal);
    case 'sheet':
      return writeSheet(request, output, terminal);
    case 'format':
      return forEachFile(request.paths, terminal, (source) => terminal.out(writeSop(source.file)));
  }
}
