import type { Edit } from '../../commands';
import { proposedText, textThere } from '../../review';
import type { Lost } from '../app/asking';
import { begunIn } from '../app/begun';
import type { Change, Told } from './offering';
import type { UnsentChange, UnsentChanges } from './unsent';

/** Tells what waits and has no place any more, so that its words are not lost with that: they are kept until somebody lets them go. */
export function askLost({ asking }: Told, unsent: UnsentChanges, changes: readonly Change[]): void {
  asking.ask({
    kind: 'lost',
    lost: changes.flatMap(lostIn),
    discard() {
      for (const change of changes) unsent.forget(change, change.edits);
      return () => {
        for (const { sop, sort, isSeen: _, ...change } of changes) unsent.keep({ sop, sort }, change);
      };
    },
  });
}

/** The words of each edit; where there are none, that something was to be changed. */
function lostIn({ edits, was, why }: UnsentChange): readonly Lost[] {
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
