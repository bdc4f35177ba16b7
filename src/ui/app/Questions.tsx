import { lazy, type ReactNode, Suspense, useEffect, useSyncExternalStore } from 'react';
import { useDesk } from './desk';
import { whenIdle } from './moments';

const fetchDialogs = async () => ({ default: (await import('../baru/Dialogs')).Dialogs });
const Dialogs = lazy(fetchDialogs);

/** What the app asks. The dialogs are a chunk of their own, fetched when there is time. */
export function Questions(): ReactNode {
  const { asking } = useDesk();
  const question = useSyncExternalStore(asking.subscribe, asking.state);
  useEffect(() => whenIdle(() => void fetchDialogs().catch(() => undefined)), []);
  if (question === null) return null;
  return (
    <Suspense>
      <Dialogs question={question} />
    </Suspense>
  );
}
