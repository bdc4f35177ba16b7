import { openFile, type ReadFile, readFile } from '../../storage';
import { beforeNow, type Side } from './comparing';
import type { ComparingDeeds, DeskParts } from './desk';
import { readSopFile } from './reading';

/** Opens a comparison, and takes files into it. */
export function comparingDeeds(parts: DeskParts): ComparingDeeds {
  const { comparing, editor } = parts;
  const take = async (reading: Promise<ReadFile | null>): Promise<void> => {
    const chosen = await reading;
    const read = chosen && (await readSopFile(parts, chosen));
    if (!chosen || !read) return;
    const side: Side = { kind: 'file', name: chosen.name, sop: read.sop };
    const shown = comparing.state();
    if (!shown) return;
    // What comes back is most often the later one.
    comparing.choose(shown.one === null ? { one: { kind: 'open' }, other: side } : { other: side });
  };
  return {
    compareOpen() {
      const { file } = editor.state();
      const before = file && beforeNow(file);
      comparing.open(before ? { kind: 'version', version: before } : null, { kind: 'open' });
    },
    pickToCompare: () => void take(openFile()),
    dropToCompare({ files: [file] }) {
      if (file) void take(readFile(file));
    },
  };
}
