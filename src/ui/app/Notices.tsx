import { Check, CircleAlert, LoaderCircle, X } from 'lucide-react';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { Button, IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useDesk, useSay } from './desk';
import { RefusalDialog } from './RefusalDialog';
import './notices.css';

const readingTime = 6000;

/** What the app has to say: what it is busy with, what it did, and why it refused a file. */
export function Notices(): ReactNode {
  const { board } = useDesk();
  const { toast, busy, refusal } = useSyncExternalStore(board.subscribe, board.state);
  const say = useSay();
  const number = toast?.number;
  const stays = toast?.failed;
  useEffect(() => {
    if (number === undefined || stays) return;
    const timer = setTimeout(board.hush, readingTime);
    return () => clearTimeout(timer);
  }, [board, number, stays]);
  return (
    <>
      <div className="notices" role="status">
        {busy !== null && (
          <p className="notice">
            <span className="notice-turning">
              <Icon of={LoaderCircle} />
            </span>
            {busy}
          </p>
        )}
        {busy === null && toast && (
          <div className={toast.failed ? 'notice notice-failed' : 'notice'} key={toast.number}>
            <Icon of={toast.failed ? CircleAlert : Check} />
            <span className="notice-words">{toast.words}</span>
            {toast.action && <Button onClick={toast.action.do}>{toast.action.name}</Button>}
            <IconButton small name={say('common.close')} icon={<Icon of={X} />} onClick={board.hush} />
          </div>
        )}
      </div>
      {refusal && <RefusalDialog refusal={refusal} />}
    </>
  );
}
