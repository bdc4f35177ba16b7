import { Check, CircleAlert, LoaderCircle, type LucideIcon, Printer, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { Button, IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useDesk, useSay } from './desk';
import type { NoticeAction, Toast } from './notices';
import { RefusalDialog } from './RefusalDialog';
import './notices.css';

const readingTime = 6000;

/** What the app has to say: what it is busy with, what it did, and why it refused a file. */
export function Notices(): ReactNode {
  const { board } = useDesk();
  const { toast, busy, refusal } = useSyncExternalStore(board.subscribe, board.state);
  const say = useSay();
  const number = toast?.number;
  const stays = toast?.failed || (toast?.offers.length ?? 0) > 0;
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
            <Icon of={iconOf(toast)} />
            <span className="notice-words">{toast.words}</span>
            {toast.offers.length > 0 && <Offers offers={toast.offers} />}
            {toast.action && <Button onClick={toast.action.do}>{toast.action.name}</Button>}
            <IconButton small name={say('common.close')} icon={<Icon of={X} />} onClick={board.hush} />
          </div>
        )}
      </div>
      {refusal && <RefusalDialog refusal={refusal} />}
    </>
  );
}

function iconOf({ failed, offers }: Toast): LucideIcon {
  if (failed) return CircleAlert;
  return offers.length > 0 ? Printer : Check;
}

/** What can be done now. It was asked for by a key, so the keys go on here, and afterwards where they were. */
function Offers({ offers }: { readonly offers: readonly NoticeAction[] }): ReactNode {
  const { board } = useDesk();
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    group.current?.querySelector('button')?.focus();
    return () => {
      if (before instanceof HTMLElement && document.activeElement === document.body)
        before.focus({ preventScroll: true });
    };
  }, []);
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    board.hush();
  };
  return (
    <fieldset className="notice-offers" ref={group} onKeyDown={leave}>
      {offers.map(({ name, do: press }, index) => (
        <Button
          key={name}
          look={index === 0 ? 'primary' : 'outline'}
          onClick={() => {
            board.hush();
            press();
          }}
        >
          {name}
        </Button>
      ))}
    </fieldset>
  );
}
