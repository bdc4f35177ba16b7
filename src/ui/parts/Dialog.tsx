import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import type { Question } from '../app/asking';
import { useDesk, useSay } from '../app/desk';
import { isClosedByBack } from '../app/way-back';
import { Button } from './Button';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  /** Below the title: what this is about. */
  readonly what?: ReactNode;
  readonly wide?: boolean;
  /** Of a form: what its button does. Beside it stands the one that gives up. */
  readonly does?: string;
  /** Other buttons than those two, the primary one last. */
  readonly ways?: ReactNode;
  readonly children?: ReactNode;
  /** Whether the children too are what this is about: then they are said with it. */
  readonly isToldWhole?: boolean;
  /** Escape, or whatever else closes a dialog; `isBack`: the browser's Back, which answers nothing. */
  readonly onClose: (isBack: boolean) => void;
  /** Enter in a field, and the button that submits. */
  readonly onSubmit?: () => void;
}

/** A question over everything else: the browser keeps the focus inside and gives it back. */
export function Dialog(props: DialogProps): ReactNode {
  const { title, what, wide = false, does, ways, children, isToldWhole = false, onClose, onSubmit } = props;
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const before = useRef<Element | null>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    before.current ??= document.activeElement;
    if (shown && !shown.open) {
      shown.showModal();
      // By itself the browser may choose the part that scrolls.
      shown.querySelector<HTMLElement>('.dialog-body :is(input, textarea, button):not([hidden])')?.focus();
    }
    return () => {
      // Taken off the page while it is open, a dialog gives the focus back to nobody. Closed, it gave it back by itself, and
      // by now a key may have led on from there.
      const { current } = before;
      const isHeld = document.activeElement !== document.body;
      if (!isHeld && current instanceof HTMLElement && current.isConnected) current.focus();
    };
  }, []);
  const described = [...(what === undefined ? [] : [`${id}-what`]), ...(isToldWhole ? [`${id}-body`] : [])];
  const toFault = useToFault(dialog);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    toFault();
    onSubmit?.();
  };
  /** In a text of several lines Enter is a line: with Ctrl it finishes everywhere, as on the sheet. */
  const press = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };
  return (
    <dialog
      ref={dialog}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={`${id}-title`}
      aria-describedby={described.length > 0 ? described.join(' ') : undefined}
      onClose={(event) => onClose(isClosedByBack(event.currentTarget))}
    >
      <form className="dialog-form" method="dialog" noValidate onSubmit={submit} onKeyDown={press}>
        <header className="dialog-head">
          <h1 id={`${id}-title`}>{title}</h1>
          {what !== undefined && (
            <p id={`${id}-what`} className="dialog-what">
              {what}
            </p>
          )}
        </header>
        {children !== undefined && (
          <div id={`${id}-body`} className="dialog-body">
            {children}
          </div>
        )}
        <footer className="dialog-ways">
          {ways}
          {does !== undefined && (
            <>
              <Button look="outline" onClick={() => onClose(false)}>
                {say('common.cancel')}
              </Button>
              <Button look="primary" type="submit">
                {does}
              </Button>
            </>
          )}
        </footer>
      </form>
    </dialog>
  );
}

/** Who submits what lacks something is led to the first field that says so. */
function useToFault(dialog: RefObject<HTMLDialogElement | null>): () => void {
  const isSubmitted = useRef(false);
  useLayoutEffect(() => {
    if (!isSubmitted.current) return;
    isSubmitted.current = false;
    dialog.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
  return () => {
    isSubmitted.current = true;
  };
}

/** Leaves a form. The browser's Back answers nothing: what was filled in is opened again from the message. */
export function useLeft(): (isBack: boolean, asked: Question) => void {
  const { asking, board } = useDesk();
  const say = useSay();
  return (isBack, asked) => {
    // It was answered, or something else is asked by now.
    if (asking.state()?.kind !== asked.kind) return;
    asking.done();
    const again = (): void => {
      board.hush();
      asking.ask(asked);
    };
    if (isBack) board.tell(say('common.left'), false, { name: say('usulan.again'), do: again });
  };
}
