import { useStore } from '@xyflow/react';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useSay } from '../app/desk';
import { useNotes } from '../catatan/notes-context';
import { goToPaper } from '../form/ways';
import { nameOf } from '../lembar/names';
import { onDesk } from '../lembar/plan';
import { useSheet } from '../lembar/sheet-context';
import { Button } from '../parts/Button';
import { useEdit } from './edit-context';
import { type Address, fieldOf } from './fields';
import { lettersOf } from './letters';
import { selectionAt } from './selections';
import { spotOf } from './spots';
import './text-editor.css';

/** A text of an SOP that is evaluated, open on the paper: its words can be chosen and remarked on, not changed. */
export function LockedText({ address }: { readonly address: Address }): ReactNode {
  const { sop, drawing, places } = useSheet();
  const say = useSay();
  const { stop } = useEdit();
  const frame = useRef<HTMLElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [hasWords, setHasWords] = useState(false);
  const [x, y, zoom] = useStore((state) => state.transform);
  const field = fieldOf(sop, address);
  const spot = spotOf(sop, drawing, address);
  const placed = places.find(({ page }) => page === spot?.page);
  const box = spot && placed && onDesk(placed, spot.box);
  const least = (box?.h ?? 0) * zoom;
  useLayoutEffect(() => {
    const shown = area.current;
    if (!shown) return;
    shown.style.height = '0';
    shown.style.height = `${Math.max(least, shown.scrollHeight)}px`;
  }, [least]);
  useLayoutEffect(() => {
    const shown = area.current;
    shown?.focus({ preventScroll: true });
    // A text that is only to be read has no caret in Chromium, so no words could be chosen by key.
    const refuse = (event: Event): void => event.preventDefault();
    shown?.addEventListener('beforeinput', refuse);
    return () => shown?.removeEventListener('beforeinput', refuse);
  }, []);
  if (!field || !spot || !box) return null;
  const selection = selectionAt(drawing, address);
  const leave = ({ relatedTarget }: FocusEvent): void => {
    if (document.hasFocus() && !frame.current?.contains(relatedTarget)) stop();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    stop();
    goToPaper();
  };
  return (
    <section
      ref={frame}
      className="locked-text"
      aria-label={say('catatan.locked')}
      style={{ left: x + box.x * zoom, top: y + box.y * zoom }}
      onBlur={leave}
    >
      <textarea
        ref={area}
        className="text-editor"
        aria-label={selection ? nameOf(sop, drawing, selection, say) : say('edit.text')}
        aria-describedby="locked-text-help"
        aria-readonly="true"
        spellCheck={false}
        rows={1}
        value={field.text}
        style={{ ...lettersOf(spot, zoom), width: box.w * zoom }}
        onChange={unchanged}
        onKeyDown={press}
        onSelect={({ currentTarget: { selectionStart, selectionEnd } }) => setHasWords(selectionStart < selectionEnd)}
      />
      <LockedTools hasWords={hasWords} />
    </section>
  );
}

function unchanged(): void {
  // Nothing is let in.
}

/** What can be done with a text that is locked. */
function LockedTools({ hasWords }: { readonly hasWords: boolean }): ReactNode {
  const say = useSay();
  const { remark } = useNotes();
  return (
    <div className="locked-tools">
      <p id="locked-text-help">
        {say('catatan.locked')}. {!hasWords && say('catatan.chooseWords')}
      </p>
      <Button
        look="outline"
        title="Ctrl+Shift+M"
        // The words stay chosen, and the text keeps the keyboard until the remark has it.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => remark()}
      >
        {say(hasWords ? 'catatan.newOnWords' : 'catatan.new')}
      </Button>
    </div>
  );
}
