import { MessageSquareText, PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { lastStatus } from '../../review';
import { useDesk, useEditor, useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { momentOf } from '../parts/dates';
import { WayCard } from '../parts/WayCard';

/** Asked once of what was submitted and comes from outside: to evaluate it, or to change it. */
export function EvaluateDialog(): ReactNode {
  const { asking, deeds } = useDesk();
  const say = useSay();
  const last = useEditor((state) => state.file && lastStatus(state.file.reviu));
  if (!last) return null;
  const settle = (evaluates: boolean) => (): void => {
    asking.done();
    if (evaluates) deeds.evaluate();
    else deeds.stopEvaluating();
  };
  const when = momentOf(last.waktu, say);
  return (
    <Dialog
      title={say('bukaEvaluasi.title')}
      what={say('bukaEvaluasi.what', { status: say(`status.${last.status}`), nama: last.oleh.nama, when })}
      onClose={asking.done}
      ways={
        <Button look="outline" onClick={asking.done}>
          {say('common.close')}
        </Button>
      }
    >
      <ul className="conflict-ways">
        <li>
          <WayCard
            of={MessageSquareText}
            name={say('bukaEvaluasi.open')}
            hint={say('bukaEvaluasi.openHint')}
            go={settle(true)}
          />
        </li>
        <li>
          <WayCard
            of={PencilLine}
            name={say('bukaEvaluasi.edit')}
            hint={say('bukaEvaluasi.editHint')}
            go={settle(false)}
          />
        </li>
      </ul>
    </Dialog>
  );
}
