import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import '../design/tokens.css';
import '../design/fonts.css';
import '../design/base.css';
import type { Editor } from '../../editor';
import { pageMarkOf } from '../../formats/json';
import type { SopFile } from '../../model';
import { type Keeper, type Library, remember, type View } from '../../storage';
import { Beranda } from '../beranda/Beranda';
import type { Lembar } from '../lembar/Lembar';
import { createPersonDesk } from '../orang/person';
import { createProposing } from '../usulan/proposing';
import { createArrivals } from './arrivals';
import { createAsking, endWithDocument } from './asking';
import { askingFirst } from './being-read';
import { createComparing } from './comparing';
import { DropVeil } from './DropVeil';
import { createDeeds } from './deeds';
import { DeskContext, rememberOpened, useDesk, useEditor, useSay } from './desk';
import { ErrorFence } from './ErrorFence';
import { EvaluatingBanner } from './EvaluatingBanner';
import { atEachMode, keepEvaluating } from './evaluating';
import { KeepingBanner } from './KeepingBanner';
import { createLooks } from './looks';
import { whenIdle } from './moments';
import { Notices } from './Notices';
import { createNoticeBoard } from './notices';
import { createOfficeDesk } from './office';
import { Questions } from './Questions';
import { createShelf } from './shelf';
import { useWayBack } from './way-back';

/** The viewer with its canvas, and the layout, are chunks of their own: the start page is there sooner. */
async function fetchLembar(editor: Editor): Promise<{ default: typeof Lembar }> {
  const [lembar, { layout }] = await Promise.all([import('../lembar/Lembar'), import('../../layout')]);
  editor.drawWith(layout, pageMarkOf);
  return { default: lembar.Lembar };
}

interface AppProps {
  readonly editor: Editor;
  readonly keeper: Keeper;
  readonly library: Library;
  /** How what is open already was looked at before. */
  readonly reopened: View | null;
}

/** The whole screen over one editor. */
export function App({ editor, keeper, library, reopened }: AppProps): ReactNode {
  const [desk] = useState(() => {
    const [asking, board] = [createAsking(), createNoticeBoard()];
    const first = askingFirst(editor, asking);
    const parts = {
      ...first,
      keeper,
      library,
      board,
      asking,
      comparing: createComparing(),
      arrivals: createArrivals(editor),
      proposing: createProposing({ editor, asking, board, firstChange: first.firstChange }),
      opened: rememberOpened(),
      office: createOfficeDesk(library),
      looks: createLooks(),
      person: createPersonDesk(),
      now: () => new Date().toISOString(),
    };
    const { file } = editor.state();
    if (file) parts.looks.set(file.sop.id, reopened);
    endWithDocument(editor, parts.asking);
    keepEvaluating(editor);
    atEachMode(editor, parts.proposing.resume);
    return { ...parts, deeds: createDeeds(parts), shelf: createShelf(parts) };
  });
  useEffect(() => whenIdle(() => void fetchLembar(editor).catch(() => undefined)), [editor]);
  useWayBack(editor, desk.board);
  return (
    <DeskContext value={desk}>
      <WindowWords />
      <Place />
      <DropVeil />
      <Questions />
      <Notices />
    </DeskContext>
  );
}

/** Beranda until something is open; then its Lembar. A document that cannot be drawn can still be saved. */
function Place(): ReactNode {
  const file = useEditor((state) => state.file);
  const opening = useEditor((state) => state.opening);
  if (file === null) return <Beranda />;
  return (
    <ErrorFence key={opening}>
      <Viewer file={file} />
    </ErrorFence>
  );
}

/** Asked for anew at each opening: a chunk that could not be fetched once may come the next time. */
function Viewer({ file }: { readonly file: SopFile }): ReactNode {
  const { editor } = useDesk();
  const [Lembar] = useState(() => lazy(() => fetchLembar(editor)));
  return (
    <div className="place">
      <KeepingBanner />
      <EvaluatingBanner />
      <div className="place-desk">
        <Suspense>
          <Lembar file={file} />
        </Suspense>
      </div>
    </div>
  );
}

/** The title of the window and the language of the page follow what is open. */
function WindowWords(): null {
  const say = useSay();
  const language = useEditor((state) => state.language);
  const name = useEditor((state) => state.file?.sop.identitas.nama);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = name === undefined ? say('app.name') : `${name || say('common.untitled')} – ${say('app.name')}`;
    remember('language', language);
  }, [language, name, say]);
  return null;
}
