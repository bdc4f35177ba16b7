import { MessageSquareText } from 'lucide-react';
import { type ReactNode, useSyncExternalStore } from 'react';
import { goToPaper } from '../form/ways';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useDesk, useEditor, useSay } from './desk';

/** Says over the paper that it is being evaluated, who does that, and the way out. */
export function EvaluatingBanner(): ReactNode {
  const { deeds, asking, person: desk } = useDesk();
  const say = useSay();
  const isShown = useEditor((state) => state.evaluating && !state.reading);
  const person = useSyncExternalStore(desk.subscribe, desk.state);
  if (!isShown) return null;
  const leave = (): void => {
    deeds.stopEvaluating();
    goToPaper();
  };
  return (
    <div className="keeping-banner evaluating-banner" role="status">
      <Icon of={MessageSquareText} />
      <p>
        <strong>{say('evaluasi.mode')}.</strong> {say('evaluasi.modeHint')}
      </p>
      {person && (
        <Button title={say('orang.change')} onClick={() => asking.ask({ kind: 'person' })}>
          {say('orang.as', { nama: person.nama, peran: say(`peran.${person.peran}`) })}
        </Button>
      )}
      <Button look="outline" onClick={leave}>
        {say('evaluasi.leave')}
      </Button>
    </div>
  );
}
