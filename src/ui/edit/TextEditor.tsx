import { useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { lackingIn } from '../../drawing';
import { useEditor, useSay } from '../app/desk';
import { RemarkOnWords } from '../catatan/RemarkOnWords';
import { nameOf } from '../lembar/names';
import { onDesk } from '../lembar/plan';
import { useSheet } from '../lembar/sheet-context';
import { useEdit, type Writing } from './edit-context';
import { fieldOf } from './fields';
import { lettersOf } from './letters';
import { selectionAt } from './selections';
import { spotOf } from './spots';
import { useWriting } from './useWriting';
import './text-editor.css';

/** So much stays free below the line that is written, px. */
const margin = 12;

/** The text that is being written, exactly over its place on the paper, in the paper's letters. */
export function TextEditor(): ReactNode {
  const { writing } = useEdit();
  if (!writing) return null;
  const { of, field } = writing.address;
  return <Writer key={`${of} ${field}`} writing={writing} />;
}

function Writer({ writing }: { readonly writing: Writing }): ReactNode {
  const { sop, drawing, places } = useSheet();
  const say = useSay();
  const area = useRef<HTMLTextAreaElement>(null);
  const field = fieldOf(sop, writing.address);
  const spot = spotOf(sop, drawing, writing.address);
  const placed = places.find(({ page }) => page === spot?.page);
  const [x, y, zoom] = useStore((state) => state.transform);
  const { text, handlers } = useWriting(writing, area);
  const store = useStoreApi();
  const flow = useReactFlow();
  const box = spot && placed && onDesk(placed, spot.box);
  useLayoutEffect(() => {
    area.current?.focus({ preventScroll: true });
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length);
  }, []);
  const least = (box?.h ?? 0) * zoom;
  const top = box?.y;
  useLayoutEffect(() => {
    const shown = area.current;
    if (!shown) return;
    // It grows with what is written; the height of the cell is the least.
    shown.style.height = '0';
    const wanted = text === '' ? 0 : shown.scrollHeight;
    shown.style.height = `${Math.max(least, wanted)}px`;
  }, [text, least]);
  // Who writes at the end sees what is written, also where the row has moved on: the paper moves, never the bars around it.
  useLayoutEffect(() => {
    const shown = area.current;
    if (!shown || text === '' || top === undefined) return;
    const view = flow.getViewport();
    const over = view.y + top * view.zoom + shown.offsetHeight + margin - store.getState().height;
    if (over > 0 && shown.selectionEnd === shown.value.length) void flow.setViewport({ ...view, y: view.y - over });
  }, [text, top, flow, store]);
  const evaluating = useEditor((state) => state.evaluating);
  const [hasWords, setHasWords] = useState(false);
  if (!field || !spot || !box) return null;
  const selection = selectionAt(drawing, writing.address);
  // The screen has letters of its own for it, so that it looks well here.
  const boxed = lackingIn(text, spot.font);
  return (
    <>
      <p id="text-editor-help" className="out-of-sight">
        {say('edit.textHelp')}
      </p>
      <div className="text-editor-place" style={{ left: x + box.x * zoom, top: y + box.y * zoom, width: box.w * zoom }}>
        <textarea
          ref={area}
          className="text-editor"
          aria-label={selection ? nameOf(sop, drawing, selection, say) : say('edit.text')}
          aria-describedby="text-editor-help"
          spellCheck={false}
          autoComplete="off"
          rows={1}
          value={text}
          style={lettersOf(spot, zoom)}
          onSelect={({ currentTarget: { selectionStart, selectionEnd } }) => setHasWords(selectionStart < selectionEnd)}
          {...handlers}
        />
        <p className="text-editor-note" role="status">
          {boxed.length > 0 && say('edit.boxed', { characters: boxed })}
        </p>
        {evaluating && hasWords && <RemarkOnWords />}
      </div>
    </>
  );
}
