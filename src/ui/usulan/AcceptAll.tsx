import { CheckCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { decisionOn, type Thread } from '../../review';
import { threadsNow } from '../../usulan';
import { useDesk, useEditor, useSay } from '../app/desk';
import { useNotes } from '../catatan/notes-context';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useDecide } from './useDecide';

/** Accepts every proposal that nobody has decided on, as one step. */
export function AcceptAll(): ReactNode {
  const { editor } = useDesk();
  const say = useSay();
  const readOnly = useEditor((state) => state.readOnly);
  const { threads } = useNotes();
  const { accept } = useDecide();
  const count = waitingAmong(threads).length;
  if (readOnly || count < 2) return null;
  const acceptAll = (): void => {
    // Those that are shown may be a moment behind.
    const { file } = editor.state();
    if (file) accept(waitingAmong(threadsNow(file)));
  };
  return (
    <Button look="outline" icon={<Icon of={CheckCheck} />} onClick={acceptAll}>
      {say('usulan.acceptAll', { count })}
    </Button>
  );
}

function waitingAmong(threads: readonly Thread[]): readonly Thread[] {
  return threads.filter((one) => one.event.jenis === 'usulan' && one.isOpen && (one.isUndone || !decisionOn(one)));
}
