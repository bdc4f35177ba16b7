import { useMemo, useSyncExternalStore } from 'react';
import type { SopFile } from '../../model';
import { type By, eventOf, type ReviewEvent, type Saying, withEvents } from '../../review';
import { sayRefusal } from '../../words';
import { useDesk } from '../app/desk';
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

export function useRecord(): Recorder {
  const { editor, board, now, person: desk, asking } = useDesk();
  const person = useSyncExternalStore(desk.subscribe, desk.state);
  return useMemo(() => {
    const as: Recorder['as'] = (work, otherwise) => {
      const go = (oleh: Person): void => work(() => ({ id: editor.newId(), waktu: now(), oleh }));
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
  }, [editor, board, now, desk, asking, person]);
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
