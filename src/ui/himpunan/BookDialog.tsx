import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { BookPlan } from '../../layout';
import { type Kertas, profilDefaults } from '../../model';
import type { DocumentMeta } from '../../storage';
import { useDesk, useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { Choice, Field, Lines } from '../parts/Field';
import { makeBook, type Outcome } from './make-book';
import { OrderList } from './OrderList';
import './himpunan.css';

const papers: readonly Kertas[] = ['f4', 'f4-210', 'a4', 'legal'];

/** Several SOPs in one PDF: what stands on its cover, in which order they come. While it is made it can be stopped. */
export function BookDialog({ documents }: { readonly documents: readonly DocumentMeta[] }): ReactNode {
  const { asking } = useDesk();
  const say = useSay();
  const [order, setOrder] = useState(documents);
  const [plan, change] = usePlan(documents[0]);
  const { work, fault, make, stop } = useMaking(order, plan);
  const leave = (): void => {
    stop();
    asking.done();
  };
  return (
    <Dialog
      title={say('himpunan.title')}
      what={say('himpunan.what')}
      onClose={leave}
      onSubmit={make}
      ways={
        <>
          {work && <Running done={work.done} of={order.length} />}
          <Button look="outline" onClick={work ? stop : asking.done}>
            {say('common.cancel')}
          </Button>
          <Button look="primary" type="submit" aria-disabled={work !== null || order.length === 0}>
            {say('himpunan.make')}
          </Button>
        </>
      }
    >
      <fieldset className="himpunan" disabled={work !== null}>
        <Field label={say('himpunan.judul')} value={plan.judul} onText={(judul) => change({ judul })} />
        <Lines
          label={say('himpunan.instansi')}
          hint={say('himpunan.instansiHint')}
          rows={2}
          value={plan.instansi.join('\n')}
          onText={(text) => change({ instansi: text.split('\n') })}
        />
        <div className="himpunan-row">
          <Field
            label={say('himpunan.tahun')}
            inputMode="numeric"
            value={plan.tahun}
            onText={(tahun) => change({ tahun })}
          />
          <Choice
            label={say('tampilan.kertas')}
            value={plan.kertas ?? 'f4'}
            options={papers.map((kertas) => [kertas, say(`paper.${kertas}`)] as const)}
            onChoose={(kertas) => change({ kertas })}
          />
        </div>
        <OrderList documents={order} onOrder={setOrder} />
        {fault !== null && <Fault says={fault} />}
      </fieldset>
    </Dialog>
  );
}

interface Making {
  /** How many SOPs are laid; null while nothing is made. */
  readonly work: { readonly done: number } | null;
  readonly fault: string | null;
  make(): void;
  stop(): void;
}

/** Makes the book; when it is saved the question is answered. */
function useMaking(order: readonly DocumentMeta[], plan: BookPlan): Making {
  const { asking, board, library } = useDesk();
  const say = useSay();
  const [work, setWork] = useState<Making['work']>(null);
  const [fault, setFault] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  const end = (outcome: Outcome): void => {
    running.current = null;
    setWork(null);
    if (outcome.kind === 'unreadable') setFault(say('himpunan.unreadable', { name: outcome.name }));
    else if (outcome.kind === 'failed') setFault(say('file.pdfFailed'));
    else if (outcome.kind === 'saved') {
      asking.done();
      board.tell(say('himpunan.saved', { name: outcome.name, count: order.length, pages: outcome.pages }));
    }
  };
  return {
    work,
    fault,
    make() {
      if (running.current || order.length === 0) return;
      const controller = new AbortController();
      running.current = controller;
      setFault(null);
      setWork({ done: 0 });
      const told = (done: number): void => setWork({ done });
      void makeBook({ library }, order, plan, { told, signal: controller.signal }).then(end);
    },
    stop: () => running.current?.abort(),
  };
}

/** What the office's profile says, else the first SOP, and what was written over it here. */
function usePlan(
  first: DocumentMeta | undefined,
): readonly [plan: BookPlan, change: (change: Partial<BookPlan>) => void] {
  const { office, now } = useDesk();
  const [plan, setPlan] = useState<BookPlan>(() => {
    const known = office.state();
    return {
      judul: 'HIMPUNAN STANDAR OPERASIONAL PROSEDUR',
      tahun: String(new Date(now()).getFullYear()),
      instansi: known && known.instansi.length > 0 ? known.instansi : (first?.instansi.split(', ') ?? []),
      alamat: known?.alamat ?? [],
      logo: known?.logo ?? null,
      kertas: known?.kertas ?? profilDefaults.permenpan.kertas,
    };
  });
  return [plan, (change) => setPlan((before) => ({ ...before, ...change }))];
}

/** Below a list that may fill the dialog: it comes into sight by itself. */
function Fault({ says }: { readonly says: string }): ReactNode {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    words.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <p ref={words} className="field-fault" role="alert">
      {says}
    </p>
  );
}

function Running({ done, of }: { readonly done: number; readonly of: number }): ReactNode {
  const say = useSay();
  const words = done < of ? say('himpunan.running', { done, of }) : say('himpunan.writing');
  return (
    <div className="himpunan-running">
      <progress value={done} max={of} aria-label={words} />
      <span aria-live="polite">{words}</span>
    </div>
  );
}
