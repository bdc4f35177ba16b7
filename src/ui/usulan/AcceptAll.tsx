import { CheckCheck } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { decisionOn } from '../../review';
import { threadsNow } from '../../usulan';
import { useEditor, useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useDecide } from './useDecide';

/** Accepts every proposal that nobody has decided on, as one step. */
export function AcceptAll(): ReactNode {
  const say = useSay();
  const file = useEditor((state) => state.file);
  const readOnly = useEditor((state) => state.readOnly);
  const { accept } = useDecide();
  const waiting = useMemo(() => {
    const threads = file ? threadsNow(file) : [];
    return threads.filter((one) => one.event.jenis === 'usulan' && one.isOpen && (one.isUndone || !decisionOn(one)));
  }, [file]);
  if (readOnly || waiting.length < 2) return null;
  return (
    <Button look="outline" icon={<Icon of={CheckCheck} />} onClick={() => accept(waiting)}>
      {say('usulan.acceptAll', { count: waiting.length })}
    </Button>
  );
}
