import { lazy, type ReactNode, Suspense, useEffect, useSyncExternalStore } from 'react';
import { useDesk } from './desk';
import { whenIdle } from './moments';

const fetchDialogs = async () => ({ default: (await import('../baru/Dialogs')).Dialogs });
const Dialogs = lazy(fetchDialogs);

/** Those that are asked in the midst of typing must be there at once. */
const fetchAll = () => Promise.all([fetchDialogs(), import('../versi/VersiDialogs')]);

/** What the app asks. The dialogs are a chunk of their own, fetched when there is time. */
export function Questions(): ReactNode {
  const { asking } = useDesk();
  const question = useSyncExternalStore(asking.subscribe, asking.state);
  useEffect(() => whenIdle(() => void fetchAll().catch(() => undefined)), []);
  if (question === null) return null;
  return (
    <Suspense>
      <Dialogs question={question} />
    </Suspense>
  );
}
