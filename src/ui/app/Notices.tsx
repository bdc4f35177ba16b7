import { Check, CircleAlert, LoaderCircle, X } from 'lucide-react';
import {
  type FocusEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { goToPaper } from '../form/ways';
import { Button, IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useDesk, useSay } from './desk';
import type { Toast } from './notices';
import { RefusalDialog } from './RefusalDialog';
import './notices.css';

/** So long a sentence stays, and so long one that offers to do something. ms */
const readingTime = 6000;
const decidingTime = 12_000;

/** What the app has to say: what it is busy with, what it did, and why it refused a file. */
export function Notices(): ReactNode {
  const { board } = useDesk();
  const { toast, busy, refusal } = useSyncExternalStore(board.subscribe, board.state);
  const say = useSay();
  const hold = useFading(toast, board.hush);
  const givesBack = useGivenBack(hold);
  return (
    <>
      <div
        className="notices"
        role="status"
        onPointerEnter={() => hold(true)}
        onPointerLeave={() => hold(false)}
        {...givesBack}
      >
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

/** Lets what was said go after a while; not from under the hand that is on its way to what it offers, nor from the keyboard. */
function useFading(toast: Toast | null, hush: () => void): (isHeld: boolean) => void {
  const number = toast?.number;
  const [held, setHeld] = useState<number>();
  const stays = toast?.failed || held === number;
  const time = toast?.action ? decidingTime : readingTime;
  useEffect(() => {
    if (number === undefined || stays) return;
    const timer = setTimeout(hush, time);
    return () => clearTimeout(timer);
  }, [hush, number, stays, time]);
  return (isHeld) => setHeld(isHeld ? number : undefined);
}

interface GivenBack {
  onFocus(event: FocusEvent): void;
  onBlur(event: FocusEvent): void;
}

/** What goes while it has the keyboard gives it back to where it came from. */
function useGivenBack(hold: (isHeld: boolean) => void): GivenBack {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const { current } = before;
    if (current === null || document.activeElement !== document.body) return;
    before.current = null;
    if (current instanceof HTMLElement && current.isConnected && !current.closest('.sheet')) current.focus();
    else goToPaper();
  });
  return {
    onFocus({ currentTarget, relatedTarget }) {
      hold(true);
      if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget;
    },
    onBlur({ currentTarget, relatedTarget }) {
      hold(false);
      if (relatedTarget && !currentTarget.contains(relatedTarget)) before.current = null;
    },
  };
}
