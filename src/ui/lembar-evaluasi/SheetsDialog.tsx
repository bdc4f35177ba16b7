import { Check, FileDown, Table } from 'lucide-react';
import { type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react';
import { type Drawing, lackingOn } from '../../drawing';
import type { SopFile } from '../../model';
import { evaluationSheet, type SheetKind, sheetKinds } from '../../printing';
import type { DocumentMeta } from '../../storage';
import { useDesk, useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { Icon } from '../parts/Icon';
import { SheetFields } from './SheetFields';
import { SheetPages } from './SheetPages';
import { type SheetSaving, useSheetSaving } from './saving';
import { useFiles } from './useFiles';
import { useWritten } from './useWritten';
import './lembar-evaluasi.css';

interface SheetsDialogProps {
  /** SOPs of the list; null: the one that is open. */
  readonly documents: readonly DocumentMeta[] | null;
}

/** Lembar evaluasi: what the bureau files, filled from what was said, as it will be printed. */
export function SheetsDialog({ documents }: SheetsDialogProps): ReactNode {
  const { asking } = useDesk();
  const say = useSay();
  const read = useFiles(documents);
  if (read.state === 'ready') return <Filled files={read.files} onClose={asking.done} />;
  const words = read.state === 'loading' ? say('lembarEvaluasi.reading') : say('lembarEvaluasi.unreadable', read);
  return (
    <Dialog
      title={say('lembarEvaluasi.title')}
      onClose={asking.done}
      ways={
        <Button look="outline" onClick={asking.done}>
          {say('common.close')}
        </Button>
      }
    >
      <p role={read.state === 'loading' ? 'status' : 'alert'}>{words}</p>
    </Dialog>
  );
}

interface FilledProps {
  readonly files: readonly [SopFile, ...SopFile[]];
  readonly onClose: () => void;
}

function Filled({ files, onClose }: FilledProps): ReactNode {
  const say = useSay();
  const [kind, setKind] = useState<SheetKind>(files.length > 1 ? 'berita-acara' : 'koreksi');
  const writing = useWritten(files);
  const written = useDeferredValue(writing.written);
  const sheet = useMemo(() => evaluationSheet(kind, files, written), [kind, files, written]);
  const what = useWhat(files.length, sheet.drawing);
  // What is saved is what was written last, also where the pages still wait for the pause.
  const saving = useSheetSaving(kind, files, writing.written);
  return (
    <Dialog
      wide
      title={say('lembarEvaluasi.title')}
      what={what}
      onClose={onClose}
      onSubmit={saving.pdf}
      ways={
        <>
          <Saved saving={saving} />
          <Button look="outline" onClick={onClose}>
            {say('common.close')}
          </Button>
          <Button look="outline" icon={<Icon of={Table} />} onClick={saving.csv}>
            {say('lembarEvaluasi.csv')}
          </Button>
          <Button look="primary" type="submit" icon={<Icon of={FileDown} />} aria-disabled={saving.isBusy}>
            {say('file.pdf')}
          </Button>
        </>
      }
    >
      <div className="lembar-evaluasi">
        <div className="lembar-evaluasi-form">
          <Kinds kind={kind} count={files.length} choose={setKind} />
          <SheetFields kind={kind} writing={writing} />
        </div>
        <SheetPages pages={sheet.drawing.pages} />
      </div>
    </Dialog>
  );
}

/** What the sheets are; and that a sign cannot be printed, since nobody may change what people said. */
function useWhat(count: number, { pages }: Drawing): string {
  const say = useSay();
  const signs = useMemo(() => lackingOn(pages), [pages]);
  const told = signs.length > 0 ? say('lembarEvaluasi.boxed', { signs }) : '';
  return [say('lembarEvaluasi.what', { count }), told].filter(Boolean).join(' ');
}

/** What became of the last file, where it was asked for: there may be more to save. */
function Saved({ saving }: { readonly saving: SheetSaving }): ReactNode {
  const say = useSay();
  const { saved, fault } = saving;
  return (
    <div className="lembar-evaluasi-saved">
      {fault && (
        <p role="alert" className="field-fault">
          {say('file.pdfFailed')}
        </p>
      )}
      <div role="status">
        {saved && (
          <p key={saved.number}>
            <Icon of={Check} />
            <span>{say('file.saved', { name: saved.name })}</span>
          </p>
        )}
      </div>
    </div>
  );
}

interface KindsProps {
  readonly kind: SheetKind;
  readonly count: number;
  readonly choose: (kind: SheetKind) => void;
}

function Kinds({ kind, count, choose }: KindsProps): ReactNode {
  const say = useSay();
  const name = useId();
  return (
    <fieldset className="lembar-evaluasi-kinds">
      <legend className="out-of-sight">{say('lembarEvaluasi.kind')}</legend>
      {sheetKinds.map((one) => (
        <label key={one} className="lembar-evaluasi-choice">
          <input type="radio" name={name} checked={one === kind} onChange={() => choose(one)} />
          <span>
            {say(`lembarEvaluasi.${one}`)}
            <span className="lembar-evaluasi-hint">{say(`lembarEvaluasi.${one}Hint`, { count })}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
