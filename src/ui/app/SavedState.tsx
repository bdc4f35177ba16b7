import { type ReactNode, useEffect, useState } from 'react';
import type { KeepingState } from '../../storage';
import { useKeeping, useSay } from './desk';

/** Writing takes a moment after every change: only what takes longer than that is worth a word. ms */
const patience = 1500;

/** How far the keeping is, in words; what is not kept is said louder by the banner. */
export function SavedState(): ReactNode {
  const say = useSay();
  const state = useSettled(useKeeping());
  switch (state.kind) {
    case 'idle':
      return null;
    case 'failed':
      return <span className="saved-state saved-not">{say('keeping.notKept')}</span>;
    default:
      return <span className="saved-state">{say(`keeping.${state.kind}`)}</span>;
  }
}

/** The state, but that a writing in between is passed over when it is short. */
function useSettled(state: KeepingState): KeepingState {
  const [shown, setShown] = useState(state);
  useEffect(() => {
    if (state.kind !== 'saving') {
      setShown(state);
      return;
    }
    const timer = setTimeout(() => setShown(state), patience);
    return () => clearTimeout(timer);
  }, [state]);
  return shown;
}
