import { MessageSquarePlus } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useDesk, useEditor, useSay } from '../app/desk';
import { goToPaper } from '../form/ways';
import { useSheet } from '../lembar/sheet-context';
import { useRecord } from '../orang/useRecord';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useKeptFocus } from '../rincian/useKeptFocus';
import { AcceptAll } from '../usulan/AcceptAll';
import { Composer } from './Composer';
import { DraftList } from './DraftList';
import { draftKey } from './drafts';
import { Filters } from './Filters';
import { useNotes } from './notes-context';
import { placeName } from './placed-name';
import { placeOfSelection } from './places';
import { ThreadList } from './ThreadList';
import './catatan.css';

/** What people say about the SOP: one's own remarks, those of others, and what became of them. */
export function Catatan(): ReactNode {
  const say = useSay();
  const { located, composing, drafts } = useNotes();
  const body = useRef<HTMLElement>(null);
  const keptFocus = useKeptFocus(body, headOf);
  return (
    <section
      ref={body}
      className="catatan"
      aria-label={say('catatan.panel')}
      tabIndex={-1}
      data-pane-start
      {...keptFocus}
    >
      {composing ? <Composer key={draftKey(composing.jangkar)} begun={composing} /> : <Begin />}
      <DraftList drafts={drafts} />
      {located.length > 0 && (
        <>
          <Filters />
          <AcceptAll />
          <ThreadList />
        </>
      )}
      <Who />
    </section>
  );
}

/** What became of a remark is read at its head, and the keys for the next one begin there. */
function headOf(part: Element): HTMLElement | null | undefined {
  return part.closest('.thread')?.querySelector<HTMLElement>('[data-thread]');
}

/** Begins a remark on what is selected; says what to do where there is none yet. */
function Begin(): ReactNode {
  const { sop, drawing } = useSheet();
  const say = useSay();
  const { located, remark } = useNotes();
  const selection = useEditor((state) => state.selection);
  const reading = useEditor((state) => state.reading);
  const place = placeOfSelection(sop, drawing, selection);
  return (
    <div className="catatan-begin">
      {located.length === 0 && (
        <p>
          <strong>{say('catatan.none')}</strong> <span className="quiet">{say('catatan.noneHint')}</span>
        </p>
      )}
      {!reading && (
        <Button
          look="outline"
          icon={<Icon of={MessageSquarePlus} />}
          title={`${say('catatan.new')} (Ctrl+Shift+M)`}
          onClick={() => remark({ place })}
        >
          {say('catatan.newOn', { name: placeName(sop, drawing, place, say) })}
        </Button>
      )}
    </div>
  );
}

/** Under whose name things are recorded, and the mode in which an SOP is evaluated. */
function Who(): ReactNode {
  const { deeds, asking } = useDesk();
  const say = useSay();
  const { person, askAgain } = useRecord();
  const evaluating = useEditor((state) => state.evaluating);
  const enter = (): void => {
    deeds.evaluate();
    goToPaper();
  };
  return (
    <footer className="catatan-who">
      {person && (
        <button type="button" className="text-button" title={say('orang.change')} onClick={askAgain}>
          {say('orang.as', { nama: person.nama, peran: say(`peran.${person.peran}`) })}
        </button>
      )}
      <button type="button" className="text-button" onClick={() => asking.ask({ kind: 'sheets', documents: null })}>
        {say('lembarEvaluasi.title')}
      </button>
      {!evaluating && (
        <button type="button" className="text-button" onClick={enter}>
          {say('evaluasi.enter')}
        </button>
      )}
    </footer>
  );
}
