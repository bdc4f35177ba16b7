import { ReactFlowProvider } from '@xyflow/react';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { selectionKey } from '../../editor';
import type { SopFile } from '../../model';
import { useDesk, useEditor, useSay } from '../app/desk';
import { useGlobalKeys } from '../app/keys';
import { BandingPlace } from '../banding/BandingPlace';
import { useComparison } from '../banding/useComparison';
import { NotesContext } from '../catatan/notes-context';
import { Pins } from '../catatan/Pins';
import { useNotesValue } from '../catatan/useNotesValue';
import { useAct } from '../edit/act';
import { ConnectHint } from '../edit/ConnectHint';
import { ContextMenu } from '../edit/ContextMenu';
import { EditContext } from '../edit/edit-context';
import { KeysDialog } from '../edit/KeysDialog';
import { columnAfter } from '../edit/object-edits';
import { usePast } from '../edit/past';
import { SheetTools } from '../edit/SheetTools';
import { TextEditor } from '../edit/TextEditor';
import { useEditValue } from '../edit/useEditValue';
import { useKeptPlace } from '../edit/useKeptPlace';
import { PaletteField } from '../palette/PaletteField';
import { PlaceHint } from '../palette/PlaceHint';
import { Button } from '../parts/Button';
import { Pratinjau } from '../pratinjau/Pratinjau';
import { usePreview } from '../pratinjau/usePreview';
import { HeaderBar } from './HeaderBar';
import { LeftPane } from './LeftPane';
import { nameOf } from './names';
import { PrintedPages } from './PrintedPages';
import { placePages } from './plan';
import { RightPane } from './RightPane';
import { Sheet } from './Sheet';
import { StatusBar } from './StatusBar';
import { SheetContext, type SheetValue, useSheet } from './sheet-context';
import { stopsOf } from './stops';
import { placeOf } from './targets';
import { usePanes } from './usePanes';
import { usePreparation } from './usePreparation';
import { useView, type View } from './useView';
import './lembar.css';

/** One SOP as it will be printed: its pages, a list of them, and what is selected. */
export function Lembar({ file }: { readonly file: SopFile }): ReactNode {
  const { editor } = useDesk();
  const opening = useEditor((state) => state.opening);
  const drawing = editor.drawing();
  usePreparation(drawing);
  if (!drawing) return null;
  return (
    <ReactFlowProvider key={opening}>
      <Desk sop={file.sop} drawing={drawing} />
    </ReactFlowProvider>
  );
}

/** What lies over the sheet, the preview or a comparison, has keys of its own. */
const none = {};

function Desk({ sop, drawing }: Pick<SheetValue, 'sop' | 'drawing'>): ReactNode {
  const { deeds } = useDesk();
  const frame = useRef<HTMLDivElement>(null);
  const panes = usePanes(frame);
  const places = useMemo(() => placePages(drawing), [drawing]);
  const view = useView(places);
  const past = usePast();
  const edit = useEditValue();
  const [help, setHelp] = useState(false);
  useKeptPlace({ drawing }, view);
  const sheet = useSheetValue(sop, drawing, places, view);
  const notes = useNotesValue(sheet, panes, edit);
  const preview = usePreview();
  const { comparison, close } = useComparison();
  const isCovered = preview.isOpen || comparison !== null;
  const toPage = (index: number): void => {
    preview.close();
    view.goTo(index);
  };
  const keys = {
    open: deeds.pickFile,
    save: deeds.saveJson,
    saveAs: deeds.saveJsonAs,
    print: preview.open,
    ...past,
    ...view,
    help: () => setHelp(true),
    clear: () => sheet.choose(null),
    remark: () => notes.remark(),
    nextRemark: () => notes.step(1),
    previousRemark: () => notes.step(-1),
    nextPane: () => panes.go(1),
    previousPane: () => panes.go(-1),
  };
  useGlobalKeys(isCovered ? none : keys);
  return (
    <SheetContext value={sheet}>
      <EditContext value={edit}>
        <NotesContext value={notes}>
          <div className="lembar" ref={frame} inert={isCovered}>
            <HeaderBar panes={panes} preview={preview.open} />
            <PaletteField view={view}>
              <div className="lembar-middle">
                {panes.left && <LeftPane view={view} />}
                <main className="lembar-desk" data-pane="sheet">
                  {sop.langkah.length === 0 && <NoLangkah />}
                  <div className="lembar-paper">
                    {drawing.pages.length > 0 ? <Sheet view={view} /> : <NoPage />}
                    <Pins />
                    <SheetTools />
                    <TextEditor />
                    <ContextMenu />
                    <ConnectHint />
                    <PlaceHint />
                  </div>
                </main>
                {panes.detail && <RightPane panes={panes} />}
              </div>
            </PaletteField>
            <StatusBar view={view} />
            <Announcement />
            <PrintedPages />
            {help && <KeysDialog onClose={() => setHelp(false)} />}
          </div>
          {preview.isOpen && <Pratinjau onClose={preview.close} onPage={toPage} />}
          {comparison && <BandingPlace comparison={comparison} onClose={close} />}
        </NotesContext>
      </EditContext>
    </SheetContext>
  );
}

function useSheetValue(
  sop: SheetValue['sop'],
  drawing: SheetValue['drawing'],
  places: SheetValue['places'],
  view: View,
): SheetValue {
  const { editor } = useDesk();
  const stops = useMemo(() => stopsOf(drawing, sop), [drawing, sop]);
  const choose = useCallback<SheetValue['choose']>(
    (selection, how = {}) => {
      // What takes the focus must be on the page before it can.
      const focused = document.activeElement;
      flushSync(() => editor.select(selection));
      if (selection === null) {
        // What was selected may have held the focus and be gone: the paper takes it, so that the keys go on.
        if (!focused?.isConnected) document.querySelector<HTMLElement>('.sheet')?.focus({ preventScroll: true });
        return;
      }
      // The same field may stand on several pages: the one in view first.
      const place = placeOf(drawing, selection, view.page());
      if (how.reveal && place) view.show(place.page, place.box);
      if (how.focus) {
        const name = CSS.escape(selectionKey(selection));
        document.querySelector<HTMLElement>(`[data-stop="${name}"]`)?.focus({ preventScroll: true });
      }
    },
    [drawing, editor, view],
  );
  return useMemo(() => ({ sop, drawing, places, stops, choose }), [sop, drawing, places, stops, choose]);
}

/** Says aloud what was selected, for who cannot see it. */
function Announcement(): ReactNode {
  const { sop, drawing } = useSheet();
  const say = useSay();
  const selection = useEditor((state) => state.selection);
  return (
    <p className="out-of-sight" aria-live="polite" data-announcement="">
      {selection ? say('say.selected', { name: nameOf(sop, drawing, selection, say) }) : say('say.none')}
    </p>
  );
}

function NoPage(): ReactNode {
  return <p className="lembar-none">{useSay()('sheet.noPage')}</p>;
}

function NoLangkah(): ReactNode {
  const { editor } = useDesk();
  const { sop } = useSheet();
  const act = useAct();
  const say = useSay();
  const add = (): void => {
    const [langkah, pelaksana] = [editor.newId(), editor.newId()];
    const column = sop.pelaksana.length === 0 ? columnAfter(null, pelaksana).edits : [];
    act([...column, { command: 'add-langkah', args: { langkah } }], {
      select: { kind: 'simbol', id: `${langkah}-1` },
    });
  };
  return (
    <div className="lembar-empty">
      <p>
        <strong>{say('sheet.empty')}</strong> {say('sheet.emptyNext')}
      </p>
      <Button look="outline" onClick={add}>
        {say('row.add')}
      </Button>
    </div>
  );
}
