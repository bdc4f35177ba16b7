import { CircleAlert, LockKeyhole } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Reason } from '../../storage';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useDesk, useKeeping, useSay } from './desk';
import './keeping-banner.css';

/** Where this browser never keeps anything it is enough to have said so once. */
const lasting: ReadonlySet<Reason> = new Set<Reason>(['absent', 'refused']);
const understood = new Set<Reason>();

/** Says over the paper why it is not kept on this computer or cannot be changed here, and what to do. */
export function KeepingBanner(): ReactNode {
  const state = useKeeping();
  const [, setUnderstood] = useState(0);
  if (state.kind === 'read-only') return <ReadOnly />;
  if (state.kind !== 'failed' || understood.has(state.reason)) return null;
  const { reason } = state;
  const dismiss = (): void => {
    understood.add(reason);
    setUnderstood(understood.size);
  };
  return <Failed reason={reason} onDismiss={lasting.has(reason) ? dismiss : undefined} />;
}

function ReadOnly(): ReactNode {
  const { keeper } = useDesk();
  const say = useSay();
  return (
    <div className="keeping-banner" role="status">
      <Icon of={LockKeyhole} />
      <p>
        <strong>{say('keeping.read-only')}.</strong> {say('keeping.readOnlyHint')}
      </p>
      <Button look="outline" onClick={() => void keeper.takeOver()}>
        {say('keeping.takeOver')}
      </Button>
    </div>
  );
}

interface FailedProps {
  readonly reason: Reason;
  readonly onDismiss: (() => void) | undefined;
}

function Failed({ reason, onDismiss }: FailedProps): ReactNode {
  const { deeds, editor, keeper } = useDesk();
  const say = useSay();
  return (
    <div className="keeping-banner keeping-failed" role="alert">
      <Icon of={CircleAlert} />
      <p>{say(`keeping.${reason}`)}</p>
      {reason === 'behind' && (
        <Button look="outline" onClick={() => void keeper.rescue(editor.newId())}>
          {say('keeping.rescue')}
        </Button>
      )}
      <Button look="outline" onClick={deeds.saveJson}>
        {say('file.save')}
      </Button>
      {onDismiss && <Button onClick={onDismiss}>{say('common.dismiss')}</Button>}
    </div>
  );
}
