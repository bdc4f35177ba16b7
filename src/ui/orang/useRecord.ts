import { useMemo, useSyncExternalStore } from 'react';
import type { Editor } from '../../editor';
import type { SopFile } from '../../model';
import { type By, eventOf, type ReviewEvent, type Saying, seemsWrong, withEvents } from '../../review';
import { sayRefusal } from '../../words';
import { useDesk, useSay } from '../app/desk';
import { dateOf } from '../parts/dates';
import type { Person } from './person';

/** Who records something at this computer, and the way to record it beside the document. */
export interface Recorder {
  /** null: nobody has said who they are. Then whatever is recorded asks that first. */
  readonly person: Person | null;
  /** Records what is said, all of it or nothing; `done` follows when it was. What stands in the way is said. */
  record(sayings: Saying | readonly Saying[], done?: (events: readonly ReviewEvent[]) => void): void;
  /** For what records together with a step: calls back with who, when and a fresh id, asked for anew for each event; `otherwise` when nobody says who. */
  as(work: (by: () => By) => void, otherwise?: () => void): void;
  /** Asks for name and role once more. */
  askAgain(): void;
}

/** Where it was told already. */
const toldOfClock = new WeakSet<Editor>();

export function useRecord(): Recorder {
  const { editor, board, now, person: desk, asking } = useDesk();
  const say = useSay();
  const person = useSyncExternalStore(desk.subscribe, desk.state);
  return useMemo(() => {
    const as: Recorder['as'] = (work, otherwise) => {
      const go = (oleh: Person): void => {
        const before = editor.state().file;
        work(() => ({ id: editor.newId(), waktu: now(), oleh }));
        const { file } = editor.state();
        // Once is enough; the day that was written stays as it is.
        if (!before || file === before || toldOfClock.has(editor) || !seemsWrong(before, now())) return;
        toldOfClock.add(editor);
        board.tell(say('orang.clock', { tanggal: dateOf(now(), say) }), true);
      };
      const known = desk.state();
      if (known) go(known);
      else asking.ask({ kind: 'person', next: go, ...(otherwise && { otherwise }) });
    };
    return {
      person,
      as,
      record(sayings, done) {
        as((by) => {
          const { file, language } = editor.state();
          if (!file) return;
          const events = eventsOf(file, 'jenis' in sayings ? [sayings] : sayings, by);
          const result = editor.addEvents(events);
          if (result.ok) done?.(events);
          else board.tell(sayRefusal(language, result.refusal), true);
        });
      },
      askAgain: () => asking.ask({ kind: 'person' }),
    };
  }, [editor, board, now, desk, asking, person, say]);
}

/** The events of what is said, one after another, so that each counts as later than the one before it. */
function eventsOf(file: SopFile, sayings: readonly Saying[], by: () => By): ReviewEvent[] {
  let { reviu } = file;
  return sayings.map((saying) => {
    const event = eventOf(reviu, by(), saying);
    reviu = withEvents(reviu, [event]);
    return event;
  });
}
