import type { ReactNode } from 'react';
import type { Sop } from '../../model';
import { placeOfCommand } from '../../review';
import type { LostQuestion } from '../app/asking';
import { useDesk, useEditor, useSay } from '../app/desk';
import { headingOf } from '../lembar/names';
import { Button } from '../parts/Button';
import { copyText } from '../parts/clipboard';
import { Dialog } from '../parts/Dialog';
import { keyed } from '../parts/keyed';
import { type Lost, lostIn } from './lost';
import './usulan.css';

/** Tells what waits and cannot be written where it was meant for: to be copied, kept, or let go. */
export function LostDialog({ question }: { readonly question: LostQuestion }): ReactNode {
  const { asking, board } = useDesk();
  const say = useSay();
  const sop = useEditor(({ file }) => file?.sop);
  const lost = question.changes.flatMap(lostIn);
  const again = (): void => {
    board.hush();
    asking.ask(question);
  };
  const leave = (words: string): void => {
    if (asking.state()?.kind !== 'lost') return;
    asking.done();
    board.tell(words, false, { name: say('usulan.again'), do: again });
  };
  const discard = (): void => {
    asking.done();
    const back = question.discard();
    const undo = (): void => {
      back();
      again();
    };
    board.tell(say('unsent.discarded'), false, { name: say('edit.undo'), do: undo });
  };
  const copy = (): void => {
    copyText(
      lost
        .flatMap(({ text, why }) => [text, why])
        .filter(Boolean)
        .join('\n\n'),
    );
    leave(say('unsent.copied'));
  };
  const hasWords = lost.some(({ text, why }) => Boolean(text) || why !== undefined);
  return (
    <Dialog
      title={say('unsent.title')}
      what={say('unsent.lost')}
      isToldWhole
      onClose={() => leave(say('unsent.kept'))}
      onSubmit={hasWords ? copy : () => leave(say('unsent.kept'))}
      ways={
        <>
          <Button look="outline" onClick={discard}>
            {say('unsent.discard')}
          </Button>
          <Button look={hasWords ? 'outline' : 'primary'} onClick={() => leave(say('unsent.kept'))}>
            {say('common.close')}
          </Button>
          {hasWords && (
            <Button look="primary" type="submit">
              {say('unsent.copy')}
            </Button>
          )}
        </>
      }
    >
      <div className="usulan-form">
        {keyed(lost, ({ edit }) => JSON.stringify(edit)).map(({ key, item }) => (
          <OneLost key={key} lost={item} sop={sop} />
        ))}
      </div>
    </Dialog>
  );
}

function OneLost({ lost, sop }: { readonly lost: Lost; readonly sop: Sop | undefined }): ReactNode {
  const say = useSay();
  const { edit, text, was, why } = lost;
  const isian = placeOfCommand(edit.command, { ...edit.args })?.isian;
  const cell = { kind: 'isian', langkah: null, of: null, column: isian ?? null, field: isian ?? null } as const;
  const heading = isian === 'label' ? say('detail.word') : sop && isian && headingOf(sop, cell, say);
  return (
    <section className="usulan-what">
      {heading && <h2>{heading}</h2>}
      {text === undefined ? <p>{say('usulan.flow')}</p> : <blockquote>{text || say('common.blank')}</blockquote>}
      {was !== undefined && <Beside name={say('usulan.was')} text={was || say('common.blank')} />}
      {why !== undefined && <Beside name={say('usulan.why')} text={why} />}
    </section>
  );
}

function Beside({ name, text }: { readonly name: string; readonly text: string }): ReactNode {
  return (
    <p className="usulan-beside">
      {name}: {text}
    </p>
  );
}
