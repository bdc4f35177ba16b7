import { type ReactNode, useSyncExternalStore } from 'react';
import { useDesk, useEditor, useSay } from '../app/desk';
import { useSheet } from '../lembar/sheet-context';
import { Button } from '../parts/Button';
import { type Draft, type Drafts, draftKey } from './drafts';
import { useNotes } from './notes-context';
import { placeName } from './placed-name';

/** What was written and not kept yet, to go on with. */
export function DraftList({ drafts }: { readonly drafts: Drafts }): ReactNode {
  const say = useSay();
  const { composing } = useNotes();
  const all = useSyncExternalStore(drafts.subscribe, drafts.remarks);
  const written = composing && draftKey(composing.jangkar);
  const waiting = all.filter(({ jangkar }) => draftKey(jangkar) !== written);
  if (waiting.length === 0) return null;
  const title = say('catatan.drafts', { count: waiting.length });
  return (
    <section className="drafts" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {waiting.map((draft) => (
          <Waiting key={draftKey(draft.jangkar)} draft={draft} />
        ))}
      </ul>
    </section>
  );
}

function Waiting({ draft }: { readonly draft: Draft }): ReactNode {
  const { board } = useDesk();
  const reading = useEditor((state) => state.reading);
  const { sop, drawing } = useSheet();
  const { drafts, remark } = useNotes();
  const say = useSay();
  const discard = (): void => {
    drafts.drop(draftKey(draft.jangkar));
    const back = (): void => {
      drafts.keep(draft);
      board.hush();
    };
    board.tell(say('catatan.discarded'), false, { name: say('edit.undo'), do: back });
  };
  return (
    <li className="draft">
      <p className="thread-place">{placeName(sop, drawing, draft.jangkar, say)}</p>
      <p className="draft-text">{draft.teks}</p>
      {!reading && (
        <div className="form-deeds">
          <Button look="outline" onClick={() => remark(draft)}>
            {say('catatan.resume')}
          </Button>
          <Button onClick={discard}>{say('catatan.discard')}</Button>
        </div>
      )}
    </li>
  );
}
