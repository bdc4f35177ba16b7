import { type ReactNode, useMemo, useState } from 'react';
import { useDesk, useSay } from '../app/desk';
import { Dialog } from '../parts/Dialog';
import { Field } from '../parts/Field';
import { FirstOffice } from './FirstOffice';
import { newSop } from './new-sop';
import { filled, placeholdersOf } from './placeholders';
import { StartChoice } from './StartChoice';
import { keyOf, nameOf, recallAnswers, rememberAnswers, type Start } from './start';
import { wordLabel } from './word-label';
import './new-sop-dialog.css';

/** Buat SOP baru: from what, under which name, and what the office calls the things that differ. */
export function NewSopDialog(): ReactNode {
  const { asking, office } = useDesk();
  const say = useSay();
  const form = useNewSop();
  const [step, setStep] = useState<'start' | 'office'>('start');
  const submit = (): void => {
    if (!form.isReady()) return;
    if (form.start.kind !== 'own' && !office.wasAsked()) setStep('office');
    else form.make();
  };
  if (step === 'office') return <FirstOffice onDone={form.make} />;
  return (
    <Dialog wide title={say('new.title')} onClose={asking.done} onSubmit={submit} does={say('new.do')}>
      <div className="new-sop">
        <div className="new-sop-name">
          <Field
            label={say('new.name')}
            hint={say('new.nameHint')}
            fault={form.isMissing ? say('new.nameMissing') : undefined}
            value={form.nama}
            onText={form.setNama}
          />
          {form.words.length > 0 && (
            <fieldset className="new-sop-words">
              <legend>{say('new.words')}</legend>
              <p className="field-hint">{say('new.wordsHint')}</p>
              {form.words.map((word) => (
                <Field
                  key={word}
                  label={wordLabel(word, say)}
                  value={form.answers[word] ?? ''}
                  onText={(answer) => form.answer(word, answer)}
                />
              ))}
            </fieldset>
          )}
        </div>
        <StartChoice chosen={keyOf(form.start)} onChoose={form.choose} />
      </div>
    </Dialog>
  );
}

interface NewSopForm {
  readonly start: Start;
  readonly nama: string;
  readonly isMissing: boolean;
  readonly words: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
  choose(start: Start): void;
  setNama(nama: string): void;
  answer(word: string, answer: string): void;
  /** Whether it can be made; says what is missing when not. */
  isReady(): boolean;
  make(): void;
}

function useNewSop(): NewSopForm {
  const { asking, deeds, editor, office, shelf } = useDesk();
  const [start, choose] = useState<Start>({ kind: 'blank' });
  /** null: the name of what it starts from. */
  const [written, setNama] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [given, setGiven] = useState(recallAnswers);
  const words = useMemo(() => (start.kind === 'template' ? placeholdersOf(start.file.sop) : []), [start]);
  const answers = Object.fromEntries(words.map((word) => [word, given[word] ?? word]));
  const proposed = start.kind === 'template' ? filled(start.file.sop, answers).identitas.nama : nameOf(start);
  const nama = written ?? proposed;
  const make = (): void => {
    asking.done();
    const name = nama.trim();
    if (words.length > 0) rememberAnswers(answers);
    if (start.kind === 'own') {
      shelf.openCopy(start.document, name);
      return;
    }
    const base = start.kind === 'blank' ? null : start.file;
    deeds.begin(newSop({ id: editor.newId(), nama: name, base, office: office.state() ?? null, answers }));
  };
  return {
    start,
    nama,
    words,
    answers,
    choose,
    setNama,
    make,
    isMissing: tried && nama.trim() === '',
    answer: (word, answer) => setGiven({ ...given, [word]: answer }),
    isReady() {
      setTried(true);
      return nama.trim() !== '';
    },
  };
}
