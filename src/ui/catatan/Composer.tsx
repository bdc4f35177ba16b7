import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { fold, labelsOf } from '../../review';
import { useDesk, useSay } from '../app/desk';
import { restOnPaper } from '../form/ways';
import { useSheet } from '../lembar/sheet-context';
import { useRecord } from '../orang/useRecord';
import { AboutChoice } from '../parts/AboutChoice';
import { Button } from '../parts/Button';
import { type Draft, draftKey } from './drafts';
import { GrowingText } from './GrowingText';
import { useNotes } from './notes-context';
import { placeName } from './placed-name';
import './composer.css';

/** A remark while it is written; each letter of it is kept as a draft. */
export function Composer({ begun }: { readonly begun: Draft }): ReactNode {
  const { editor, board } = useDesk();
  const { sop, drawing } = useSheet();
  const notes = useNotes();
  const say = useSay();
  const { record } = useRecord();
  const [draft, setDraft] = useState(() => notes.drafts.remark(draftKey(begun.jangkar)) ?? begun);
  const [isKept, setKept] = useState(true);
  const [isWrong, setWrong] = useState(false);
  const { jangkar, sidik, perihal, bobot, teks } = draft;
  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    setKept(notes.drafts.keep(next));
  };
  const save = (): void => {
    setWrong(teks.trim() === '');
    const { file } = editor.state();
    if (teks.trim() === '' || !file) return;
    record({ jenis: 'catatan', jangkar, perihal, bobot, teks: teks.trim(), sidik }, ([event]) => {
      notes.drafts.drop(draftKey(jangkar));
      notes.leave();
      if (event) notes.open(event.id);
      const { threads } = fold(editor.state().file?.reviu ?? file.reviu);
      board.tell(say('catatan.saved', { label: (event && labelsOf(threads).get(event.id)) ?? '' }));
      restOnPaper();
    });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else if (event.key === 'Escape') {
      notes.leave();
      restOnPaper();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section className="composer" aria-label={say('catatan.composer')} data-composer="" onKeyDown={press}>
      <p className="composer-about">
        <span className="quiet">{say('catatan.about')}</span> {placeName(sop, drawing, jangkar, say)}
      </p>
      {jangkar.sebelum !== undefined && <blockquote className="thread-quote">{jangkar.kutipan}</blockquote>}
      <GrowingText
        name={say('catatan.text')}
        text={teks}
        onText={(next) => change({ teks: next })}
        hint={say('catatan.textHelp')}
        fault={isWrong ? say('catatan.textFault') : isKept ? undefined : say('catatan.notKept')}
      />
      <AboutChoice about={{ perihal, bobot }} change={change} />
      <div className="form-deeds">
        <Button look="primary" onClick={save}>
          {say('catatan.save')}
        </Button>
        <Button look="outline" onClick={notes.leave}>
          {say('catatan.later')}
        </Button>
      </div>
    </section>
  );
}
