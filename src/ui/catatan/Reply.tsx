import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from 'react';
import type { Saying, Thread, ThreadState } from '../../review';
import { useSay } from '../app/desk';
import { goToPaper } from '../form/ways';
import { useRecord } from '../orang/useRecord';
import { Button } from '../parts/Button';
import { GrowingText } from './GrowingText';
import { useNotes } from './notes-context';

/** Answers a remark and says what became of it. What is written is kept until it is recorded. */
export function Reply({ thread }: { readonly thread: Thread }): ReactNode {
  const { drafts } = useNotes();
  const say = useSay();
  const { record, person } = useRecord();
  const [text, setText] = useState(() => drafts.answer(thread.id));
  const [fault, setFault] = useState<string>();
  const write = (next: string): void => {
    setText(next);
    setFault(drafts.keepAnswer(thread.id, next) ? undefined : say('catatan.notKept'));
  };
  const teks = text.trim();
  // The thread shows what was recorded a moment later; until then nothing else is recorded of it.
  const recorded = useRef<Thread>(undefined);
  const put = (saying: Saying): void => {
    if (recorded.current === thread) return;
    record(saying, () => {
      recorded.current = thread;
      write('');
    });
  };
  const answer = (): void => {
    if (teks === '') setFault(say('tanggapan.textFault'));
    else put({ jenis: 'tanggapan', utas: thread.id, teks });
  };
  const mark = (keadaan: ThreadState, { detail }: MouseEvent): void => {
    // The second click of a double click meets another button in the same place.
    if (detail > 1) return;
    if (keadaan === 'tidak diterapkan' && teks === '') setFault(say('tanggapan.notAppliedFault'));
    else put({ jenis: 'tindakLanjut', utas: thread.id, keadaan, ...(teks === '' ? {} : { teks }) });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) answer();
    else if (event.key === 'Escape') goToPaper();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="reply">
      <GrowingText name={say('tanggapan.text')} text={text} onText={write} fault={fault} onKeyDown={press} />
      <div className="form-deeds">
        {teks !== '' && (
          <Button look="primary" onClick={answer}>
            {say('tanggapan.save')}
          </Button>
        )}
        {statesAfter(thread, person?.peran === 'evaluator').map(([keadaan, key]) => (
          <Button key={key} look="outline" onClick={(event) => mark(keadaan, event)}>
            {say(key)}
          </Button>
        ))}
      </div>
    </div>
  );
}

type Way = readonly [ThreadState, 'tanggapan.done' | 'tanggapan.settle' | 'tanggapan.notApplied' | 'tanggapan.reopen'];

/** What may become of a thread next, what is usual for that person first. Of a proposal accepting and rejecting is another matter. */
function statesAfter({ state, event }: Thread, isEvaluator: boolean): readonly Way[] {
  const done: Way = ['sudah ditindaklanjuti', 'tanggapan.done'];
  const settle: Way = ['tuntas', 'tanggapan.settle'];
  const reopen: Way = ['belum ditindaklanjuti', 'tanggapan.reopen'];
  switch (state) {
    case 'belum ditindaklanjuti': {
      if (event.jenis === 'usulan') return [settle];
      const notApplied: Way = ['tidak diterapkan', 'tanggapan.notApplied'];
      return isEvaluator ? [settle, done, notApplied] : [done, notApplied, settle];
    }
    case 'tuntas':
      return [reopen];
    default:
      return isEvaluator ? [settle, reopen] : [reopen, settle];
  }
}
