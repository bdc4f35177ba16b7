import { useMemo } from 'react';
import type { EditorRunResult } from '../../editor';
import type { By, Thread } from '../../review';
import { acceptUsulan } from '../../usulan';
import { sayDone, sayRefusal } from '../../words';
import { useDesk, useSay } from '../app/desk';
import { undoing } from '../app/undoing';
import { useRecord } from '../orang/useRecord';

/** What the drafter does with proposals. */
export interface Decide {
  /** Takes them into the document as one step, with the decision beside it; what cannot be taken is told and left. */
  accept(threads: readonly Thread[], over?: boolean): void;
  /** @param teks why; '' for no reason */
  reject(thread: Thread, teks: string): void;
}

export function useDecide(): Decide {
  const { editor, board, firstChange } = useDesk();
  const say = useSay();
  const { as, record, person } = useRecord();
  return useMemo(() => {
    const tell = (result: EditorRunResult, count: number, left: number): void => {
      const { language } = editor.state();
      if (!result.ok) {
        board.tell(sayRefusal(language, result.refusal), true);
        return;
      }
      const done = count === 1 && result.changed ? sayDone(language, result.said) : '';
      const words = [
        count === 0 ? '' : say('usulan.accepted', { count }),
        done,
        left === 0 ? '' : say('usulan.left', { count: left }),
      ];
      board.tell(words.filter(Boolean).join(' '), count === 0, result.changed ? undoing(editor, board) : undefined);
    };
    return {
      accept(threads, over = false) {
        const take = (by: () => By): void => {
          const { file } = editor.state();
          if (!file) return;
          const { edits, events, left } = acceptUsulan(file, threads, by, { over });
          const nothing: EditorRunResult = { ok: true, said: [], changed: false };
          tell(events.length === 0 ? nothing : editor.run(edits, { events }), events.length, left.length);
        };
        as((by) => {
          // What others propose is here because they have given it back.
          if (threads.every(({ event }) => event.oleh.nama !== person?.nama)) firstChange.begin();
          firstChange.sure(() => take(by));
        });
      },
      reject(thread, teks) {
        const why = teks.trim();
        record({ jenis: 'putusan', utas: thread.id, hasil: 'ditolak', ...(why !== '' && { teks: why }) }, () =>
          board.tell(say(why === '' ? 'usulan.rejected' : 'usulan.rejectedWhy')),
        );
      },
    };
  }, [editor, board, firstChange, say, as, record, person]);
}
