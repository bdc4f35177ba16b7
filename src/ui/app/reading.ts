import { tooLargeFile } from '../../formats/json';
import type { SopFile } from '../../model';
import type { ReadFile } from '../../storage';
import { say } from '../../words';
import { readChosen } from '../output/reading';
import type { DeskParts } from './desk';
import type { Refusal } from './notices';

/** The SOP in a file that was chosen, beside the one that is open; null where it was refused, which is said. */
export async function readSopFile(parts: DeskParts, chosen: ReadFile): Promise<SopFile | null> {
  const { board, editor } = parts;
  if (!chosen.ok) {
    board.refuse(refusalOf(chosen));
    return null;
  }
  const read = await readChosen(chosen.bytes).catch(() => null);
  if (read?.ok) return read.file;
  if (read) board.refuse({ name: chosen.name, problems: read.problems });
  else board.tell(say(editor.state().language, 'file.pdfReaderFailed'), true);
  return null;
}

/** The limit is the format's: a file too large to be read is refused in the same words as one that was. */
export function refusalOf(chosen: ReadFile & { ok: false }): Refusal {
  if (chosen.why === 'unreadable') return { name: chosen.name, problems: [], unread: 'unreadable' };
  return { name: chosen.name, problems: [tooLargeFile(chosen.size)] };
}
