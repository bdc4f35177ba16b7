import { useMemo } from 'react';
import { sayRefusal } from '../../words';
import { useDesk, useSay } from '../app/desk';
import { useAct } from '../edit/act';
import { useSheet } from '../lembar/sheet-context';
import type { Aim } from './aim';
import type { Item } from './items';
import { type Placed, placedAfter, placedAt } from './placed';

/** How something of the palette gets into the document; one call is one step. */
export interface Put {
  /** @returns whether the document may be changed, or a change proposed; when not, that is said */
  mayWrite(): boolean;
  at(aim: Aim, item: Item): void;
  afterSelected(item: Item): void;
  inPlaceOfSelected(item: Item): void;
}

export function usePut(): Put {
  const { editor, board } = useDesk();
  const { sop, choose } = useSheet();
  const act = useAct();
  const say = useSay();
  return useMemo<Put>(() => {
    const put = ({ edits, select }: Placed): void => {
      const done = act(edits, select ? { select } : {});
      // The keys go on at what was made.
      if (done.ok && done.changed && select) choose(select, { focus: true });
    };
    return {
      mayWrite() {
        const { reading, language } = editor.state();
        if (reading) board.tell(sayRefusal(language, { code: 'read-only', data: {} }), true);
        return !reading;
      },
      at: (aim, item) => put(placedAt(aim, item, editor.newId)),
      afterSelected: (item) => put(placedAfter(sop, editor.state().selection, item, editor.newId)),
      inPlaceOfSelected(item) {
        const { selection } = editor.state();
        if (item === 'pelaksana' || selection?.kind !== 'simbol') return board.tell(say('palette.noSymbol'), true);
        put({ edits: [{ command: 'set-jenis', args: { simbol: selection.id, jenis: item } }], select: selection });
      },
    };
  }, [editor, board, sop, choose, act, say]);
}
