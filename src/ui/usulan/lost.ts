import type { Edit } from '../../commands';
import { proposedText, textThere } from '../../review';
import { begunIn } from '../app/begun';
import type { UnsentChange } from './unsent';

/** What was going to be written where it cannot be any more. */
export interface Lost {
  readonly edit: Edit;
  /** As it would be printed; nothing where it wrote none. */
  readonly text?: string;
  /** What stood there when it was typed. */
  readonly was?: string;
  /** What was said beside a proposal. */
  readonly why?: string;
}

/** The words of each edit; where there are none, that something was to be changed. */
export function lostIn({ edits, was, why }: UnsentChange): readonly Lost[] {
  const written = edits.flatMap((edit, at): readonly Lost[] => {
    const text = textOf(edit);
    if (text === undefined) return [];
    const before = at === 0 ? textThere(proposed(edit), was) : undefined;
    return [{ edit, text, ...(before !== undefined && { was: before }) }];
  });
  const [first] = edits;
  const all = written.length > 0 || !first ? written : [{ edit: first }];
  return all.map((one, at) => ({ ...one, ...(at === 0 && why && why.teks.trim() !== '' && { why: why.teks.trim() }) }));
}

function textOf(edit: Edit): string | undefined {
  return proposedText(proposed(edit)) ?? begunIn([edit])?.text;
}

function proposed({ command, args }: Edit): Parameters<typeof proposedText>[0] {
  return { perintah: command, argumen: { ...args } };
}
