import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { tampilanOf } from '../../model';
import { lastStatus, placeOfCommand } from '../../review';
import type { BeingRead, Typed } from '../app/asking';
import { type Begun, begunIn, withBegun } from '../app/begun';
import { isBeingRead } from '../app/being-read';
import { useDesk, useEditor, useSay } from '../app/desk';
import { placeName } from '../catatan/placed-name';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { momentOf } from '../parts/dates';
import { Field } from '../parts/Field';
import { keyed } from '../parts/keyed';
import { OldAndNew } from '../parts/OldAndNew';
import './versi.css';

/**
 * Before the first change of what evaluators are reading or of what was agreed or signed, and before what was typed replaces what was written since.
 * Nothing is forbidden.
 */
export function BeingReadDialog({ question }: { readonly question: BeingRead }): ReactNode {
  const { asking, board } = useDesk();
  const say = useSay();
  const words = useWords(question);
  const { keep, forget } = useKeptBegun(question);
  const stay = useRef<HTMLButtonElement>(null);
  const { begun } = question;
  const [text, setText] = useState(begun?.text);
  // A key that was meant for what comes next must change nothing; letters are caught by the field that they were meant for.
  useEffect(() => {
    if (!begun) stay.current?.focus();
  }, [begun]);
  const change = (): void => {
    if (asking.state()?.kind === 'being-read') asking.done();
    board.hush();
    question.go(text);
    forget();
  };
  const leave = (isBack: boolean): void => {
    if (asking.state()?.kind !== 'being-read') return;
    asking.done();
    if (!isBack) {
      question.left();
      forget();
    }
    board.tell(say('reading.left'), false, { name: words.go, do: change });
  };
  return (
    <Dialog
      title={words.title}
      what={words.what}
      isToldWhole={question.typed.length > 0}
      onClose={leave}
      onSubmit={change}
      ways={
        <>
          <Button look="outline" type="submit">
            {words.go}
          </Button>
          <Button ref={stay} look="primary" onClick={() => leave(false)}>
            {words.stay}
          </Button>
        </>
      }
    >
      {question.typed.length > 0 || begun ? (
        <>
          {begun && <BegunField of={begun.of} text={text ?? ''} change={setText} keep={keep} />}
          {question.typed.length > 0 && <AllTyped texts={question.typed} isOld={question.isOld === true} />}
        </>
      ) : undefined}
    </Dialog>
  );
}

/** What is typed for what is new is kept at each letter, as everything that is typed. */
function useKeptBegun({ begun }: BeingRead): { keep(text: string): boolean; forget(): void } {
  const { editor, proposing } = useDesk();
  const [sop] = useState(() => editor.state().file?.sop.id ?? '');
  const where = { sop, sort: 'perubahan' } as const;
  return {
    keep: (text) => begun === undefined || proposing.keep(where, withBegun(begun.edits, text)),
    forget: () => begun && proposing.forget(where, begun.edits),
  };
}

interface BegunFieldProps {
  readonly of: Begun['of'];
  readonly text: string;
  change(text: string): void;
  /** @returns whether it outlives the page */
  keep(text: string): boolean;
}

/** What was going to be typed on what is new. Enter finishes a text: it answers nothing. */
function BegunField({ of, text, change, keep }: BegunFieldProps): ReactNode {
  const say = useSay();
  const heading = useEditor(({ file }) => file && tampilanOf(file.sop).judul[of]);
  const [isFinished, setFinished] = useState(false);
  const [isKept, setKept] = useState(true);
  const type = (typed: string): void => {
    change(typed);
    setKept(keep(typed));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    setFinished(true);
  };
  return (
    <Field
      label={heading ?? ''}
      hint={say('reading.begun')}
      fault={isFinished ? say('reading.choose') : isKept ? undefined : say('catatan.notKept')}
      value={text}
      onText={type}
      onKeyDown={press}
    />
  );
}

interface Words {
  readonly title: string;
  readonly what: string;
  readonly go: string;
  readonly stay: string;
}

function useWords({ isOld }: BeingRead): Words {
  const say = useSay();
  const reviu = useEditor((state) => state.file?.reviu);
  const last = reviu && lastStatus(reviu);
  if (isOld || !last) {
    return {
      title: say('unsent.title'),
      what: say('unsent.what'),
      go: say('unsent.go'),
      stay: say('unsent.stay'),
    };
  }
  const when = momentOf(last.waktu, say);
  const about = isBeingRead(reviu) ? 'reading' : 'agreed';
  return {
    title: about === 'reading' ? say('reading.title') : say('agreed.title', { status: last.status }),
    what: say(`${about}.what`, { status: say(`status.${last.status}`), nama: last.oleh.nama, when }),
    go: say('reading.go'),
    stay: say('reading.stay'),
  };
}

/** So that nobody answers about words that are out of sight. */
function AllTyped({ texts, isOld }: { readonly texts: readonly Typed[]; readonly isOld: boolean }): ReactNode {
  const say = useSay();
  return (
    <div className="versi-typed">
      {!isOld && <p>{say('reading.typed')}</p>}
      {keyed(texts, ({ edit }) => JSON.stringify(edit)).map(({ key, item }) => (
        <OneTyped key={key} typed={item} />
      ))}
    </div>
  );
}

function OneTyped({ typed: { edit, text, now } }: { readonly typed: Typed }): ReactNode {
  const { editor } = useDesk();
  const say = useSay();
  const { file } = editor.state();
  const drawing = editor.drawing();
  const place = placeOfCommand(edit.command, { ...edit.args });
  const begun = begunIn([edit]);
  return (
    <section>
      {file && drawing && place && <h2>{placeName(file.sop, drawing, place, say)}</h2>}
      {file && begun && <h2>{tampilanOf(file.sop).judul[begun.of]}</h2>}
      {now === undefined ? (
        <blockquote>{text === '' ? say('common.blank') : text}</blockquote>
      ) : (
        <OldAndNew was={now} becomes={text} names={[say('usulan.now'), say('unsent.yours')]} />
      )}
    </section>
  );
}
