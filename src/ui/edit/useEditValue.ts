import { useMemo, useState } from 'react';
import { sayRefusal } from '../../words';
import { useDesk } from '../app/desk';
import type { Connecting, Dragging, EditValue, MenuAt, Writing } from './edit-context';
import { fieldOf } from './fields';

/** What is written on the sheet, for everything that may begin to write there. */
export function useEditValue(): EditValue {
  const { editor, board } = useDesk();
  const [writing, setWriting] = useState<Writing | null>(null);
  const [connecting, setConnecting] = useState<Connecting | null>(null);
  const [drag, setDrag] = useState<Dragging | null>(null);
  const [menu, openMenu] = useState<MenuAt | null>(null);
  return useMemo<EditValue>(
    () => ({
      writing,
      write(address, how) {
        const { file, language, reading } = editor.state();
        if (!file || !fieldOf(file.sop, address)) return false;
        if (reading) board.tell(sayRefusal(language, { code: 'read-only', data: {} }), true);
        else setWriting({ address, ...how });
        return true;
      },
      stop: () => setWriting(null),
      connecting,
      connect: setConnecting,
      drag,
      setDrag,
      menu,
      openMenu,
    }),
    [editor, board, writing, connecting, drag, menu],
  );
}
