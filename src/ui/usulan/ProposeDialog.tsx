import { memo, type ReactNode, useEffect, useState } from 'react';
import type { Edit } from '../../commands';
import { type Sop, type SopFile, tampilanOf } from '../../model';
import type { ReviewEvent } from '../../review';
import { sayDone } from '../../words';
import { begunIn, withBegun } from '../app/begun';
import { useDesk, useEditor, useSay } from '../app/desk';
import { useRecord } from '../orang/useRecord';
import { AboutChoice } from '../parts/AboutChoice';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { Field } from '../parts/Field';
import { keyed } from '../parts/keyed';
import { OldAndNew } from '../parts/OldAndNew';
import { proposalsOf, stepsOf, takeBackOf, usualWhy, type Why } from './events';
import './usulan.css';

interface ProposeDialogProps {
  readonly edits: readonly Edit[];
  /** What was filled in before the page was left. */
  readonly begun: Why | undefined;
}

/** Why something is proposed, what it is about and how much it weighs; all of it may be left as it is. */
export function ProposeDialog({ edits, begun }: ProposeDialogProps): ReactNode {
  const { editor } = useDesk();
  const { file } = editor.state();
  return file && <Asked {...{ file, edits, begun }} />;
}

function Asked({ file, edits: asked, begun }: ProposeDialogProps & { readonly file: SopFile }): ReactNode {
  const { asking, proposing } = useDesk();
  const say = useSay();
  const [edits, setEdits] = useState(asked);
  const [why, setWhy] = useState<Why>(() => begun ?? usualWhy(file, edits));
  const [sop] = useState(() => file.sop.id);
  const [isKept, setKept] = useState(true);
  useEffect(() => setKept(proposing.keep({ sop, sort: 'usulan' }, edits, why)), [proposing, sop, edits, why]);
  const { save, leave } = useAnswer(sop, edits, why);
  const change = (part: Partial<Why>): void => setWhy((before) => ({ ...before, ...part }));
  return (
    <Dialog
      title={say('usulan.title')}
      onClose={(isBack) => asking.state()?.kind === 'usulan' && leave(isBack)}
      onSubmit={save}
      ways={
        <>
          <Button look="outline" onClick={() => leave(false)}>
            {say('common.cancel')}
          </Button>
          <Button look="primary" type="submit">
            {say('usulan.save')}
          </Button>
        </>
      }
    >
      <div className="usulan-form">
        <BegunField sop={file.sop} edits={edits} change={setEdits} />
        <Field
          label={say('usulan.why')}
          hint={say('usulan.whyHint')}
          fault={isKept ? undefined : say('catatan.notKept')}
          value={why.teks}
          onText={(teks) => change({ teks })}
        />
        <AboutChoice about={why} change={change} />
        <AllProposed sop={file.sop} edits={edits} />
      </div>
    </Dialog>
  );
}

interface BegunFieldProps {
  readonly sop: Sop;
  readonly edits: readonly Edit[];
  change(edits: readonly Edit[]): void;
}

/** What is new is proposed with its text, which is what one types after making it. */
function BegunField({ sop, edits, change }: BegunFieldProps): ReactNode {
  const say = useSay();
  const begun = begunIn(edits);
  if (!begun) return null;
  return (
    <Field
      label={tampilanOf(sop).judul[begun.of]}
      hint={say(begun.of === 'kegiatan' ? 'usulan.newKegiatan' : 'usulan.newPelaksana')}
      value={begun.text}
      onText={(text) => change(withBegun(edits, text))}
    />
  );
}

/** Records the proposals, or lets them go; either can be taken back. */
function useAnswer(sop: string, edits: readonly Edit[], why: Why): { save(): void; leave(isBack: boolean): void } {
  const { editor, asking, board, person, proposing } = useDesk();
  const say = useSay();
  const { as, record } = useRecord();
  const takeBack = (events: readonly ReviewEvent[]): void => {
    const { file } = editor.state();
    if (file) record(takeBackOf(file, events), () => board.tell(say('usulan.takenBack')));
  };
  const again = (): void => {
    board.hush();
    asking.ask({ kind: 'usulan', edits, why });
  };
  return {
    save() {
      asking.done();
      as(
        () => {
          const { file } = editor.state();
          const by = person.state()?.nama ?? '';
          const sayings = file ? proposalsOf(file, edits, { ...why, teks: why.teks.trim() }, by) : [];
          // All of it or nothing; what is not recorded stays kept.
          if (sayings.filter(({ jenis }) => jenis === 'usulan').length < edits.length)
            return board.tell(say('usulan.notRecorded'), true, { name: say('usulan.again'), do: again });
          record(sayings, (events) => {
            proposing.forget({ sop, sort: 'usulan' }, edits);
            board.tell(say('usulan.saved'), false, { name: say('usulan.takeBack'), do: () => takeBack(events) });
          });
        },
        () => asking.ask({ kind: 'usulan', edits, why }),
      );
    },
    leave(isBack) {
      asking.done();
      if (!isBack) proposing.forget({ sop, sort: 'usulan' }, edits);
      board.tell(say(isBack ? 'usulan.waits' : 'usulan.dropped'), false, { name: say('usulan.again'), do: again });
    },
  };
}

interface AllProposedProps {
  readonly sop: Sop;
  readonly edits: readonly Edit[];
}

/** What each edit would change. Done once for what is proposed, and not at each letter of the reason. */
const AllProposed = memo(function AllProposed({ sop, edits }: AllProposedProps): ReactNode {
  const say = useSay();
  const language = useEditor((state) => state.language);
  const steps = keyed(stepsOf(sop, edits), ({ edit }) => JSON.stringify(edit));
  return steps.map(({ key, item: { said, was, becomes } }) => (
    <section key={key} className="usulan-what">
      <p>{sayDone(language, said)}</p>
      {becomes !== undefined && was !== undefined && (
        <OldAndNew was={was} becomes={becomes} names={[say('usulan.was'), say('usulan.becomes')]} />
      )}
    </section>
  ));
});
