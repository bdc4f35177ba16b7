import { ArrowLeft, FileDown, Printer } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useDesk, useSay } from '../app/desk';
import { useGlobalKeys } from '../app/keys';
import { KeysDialog } from '../edit/KeysDialog';
import { usePast } from '../edit/past';
import { UndoButtons } from '../edit/UndoButtons';
import { TampilanSections } from '../identitas/TampilanForm';
import { SheetContext, type SheetValue, useSheet } from '../lembar/sheet-context';
import { goToPane } from '../lembar/usePanes';
import { Button, IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { single } from '../parts/single';
import { DueList } from './DueList';
import { Leaves } from './Leaves';
import { MarkSetting } from './MarkSetting';
import { PdfDialog } from './PdfDialog';
import { useZoom } from './useZoom';
import { ZoomBar } from './ZoomBar';
import './pratinjau.css';

interface PratinjauProps {
  readonly onClose: () => void;
  /** Leaves the preview for the page of that index. */
  readonly onPage: (index: number) => void;
}

/** The pages as they will be printed, everything that can be set about them at their side, and the ways to paper. */
export function Pratinjau({ onClose, onPage }: PratinjauProps): ReactNode {
  const { deeds } = useDesk();
  const { drawing } = useSheet();
  const frame = useRef<HTMLDivElement>(null);
  const [help, setHelp] = useState(false);
  const [asksPdf, setAsksPdf] = useState(false);
  const past = usePast();
  const zoom = useZoom(drawing);
  useGlobalKeys({
    save: deeds.saveJson,
    saveAs: deeds.saveJsonAs,
    print: deeds.print,
    undo: past.undo,
    redo: past.redo,
    zoomIn: zoom.larger,
    zoomOut: zoom.smaller,
    zoomActual: zoom.actual,
    fitPage: zoom.fit,
    fitWidth: zoom.fit,
    help: () => setHelp(true),
    clear: onClose,
    nextPane: () => goToPane(frame.current, 1),
    previousPane: () => goToPane(frame.current, -1),
  });
  return (
    <div className="pratinjau" ref={frame}>
      <PreviewBar onClose={onClose} onPdf={() => setAsksPdf(true)} />
      <div className="pratinjau-middle">
        <Leaves zoom={zoom} onPage={onPage} />
        <Settings onClose={onClose} />
      </div>
      <ZoomBar zoom={zoom} />
      {asksPdf && <PdfDialog onClose={() => setAsksPdf(false)} />}
      {help && <KeysDialog onClose={() => setHelp(false)} />}
    </div>
  );
}

interface PreviewBarProps {
  readonly onClose: () => void;
  /** Asks what the PDF is for. */
  readonly onPdf: () => void;
}

function PreviewBar({ onClose, onPdf }: PreviewBarProps): ReactNode {
  const { deeds } = useDesk();
  const { sop } = useSheet();
  const say = useSay();
  const print = useRef<HTMLButtonElement>(null);
  // Ctrl+P and Enter print, as everywhere.
  useLayoutEffect(() => print.current?.focus({ preventScroll: true }), []);
  return (
    <header className="bar" data-pane="header">
      <IconButton
        name={say('cetak.back')}
        title={`${say('cetak.back')} (Esc)`}
        icon={<Icon of={ArrowLeft} />}
        onClick={onClose}
      />
      <h1 className="bar-name">
        {say('cetak.place')} <span className="pratinjau-name">{sop.identitas.nama}</span>
      </h1>
      <UndoButtons />
      <div className="bar-deeds">
        <Button icon={<Icon of={FileDown} />} title={say('file.pdf')} aria-haspopup="dialog" onClick={onPdf}>
          {say('file.pdf')}
        </Button>
        <Button
          ref={print}
          look="primary"
          icon={<Icon of={Printer} />}
          title={`${say('cetak.print')} (Ctrl+P)`}
          onClick={single(deeds.print)}
        >
          {say('cetak.print')}
        </Button>
      </div>
    </header>
  );
}

/** What is still blank, and below it all settings. Whatever leads to a place of the paper leads out of the preview first. */
function Settings({ onClose }: { readonly onClose: () => void }): ReactNode {
  const sheet = useSheet();
  const say = useSay();
  const outside = useMemo<SheetValue>(
    () => ({
      ...sheet,
      choose(selection, how) {
        flushSync(onClose);
        sheet.choose(selection, how);
      },
    }),
    [sheet, onClose],
  );
  return (
    <aside className="pratinjau-settings" aria-label={say('cetak.settings')} data-pane="settings">
      <div className="pratinjau-scroll">
        <h2 className="out-of-sight">{say('cetak.settings')}</h2>
        <SheetContext value={outside}>
          <DueList />
        </SheetContext>
        <TampilanSections />
        <MarkSetting />
        <p className="rincian-hint">{say('cetak.scale')}</p>
      </div>
    </aside>
  );
}
