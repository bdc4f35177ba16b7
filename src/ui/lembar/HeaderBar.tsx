import { ArrowLeft, Download, FileDown, FolderOpen, PanelLeft, PanelRight, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useDesk, useSay } from '../app/desk';
import { UndoButtons } from '../edit/UndoButtons';
import { Button, IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { LanguageSwitch } from '../parts/LanguageSwitch';
import { single } from '../parts/single';
import { useNarrow } from '../parts/useNarrow';
import { EvaluationMenu } from '../versi/EvaluationMenu';
import { MoreMenu } from './MoreMenu';
import { PictureMenu } from './PictureMenu';
import { useSheet } from './sheet-context';
import type { Panes } from './usePanes';

interface HeaderBarProps {
  readonly panes: Panes;
  /** Shows the pages as they will be printed. */
  readonly preview: () => void;
}

/** The name of the SOP, the way back, and what can be done with the file. */
export function HeaderBar({ panes, preview }: HeaderBarProps): ReactNode {
  const { deeds } = useDesk();
  const { sop } = useSheet();
  const say = useSay();
  const narrow = useNarrow();
  const nama = sop.identitas.nama || say('common.untitled');
  return (
    <header className="bar" data-pane="header">
      <IconButton name={say('start.place')} icon={<Icon of={ArrowLeft} />} onClick={deeds.goHome} />
      <h1 className="bar-name" title={nama}>
        {nama}
      </h1>
      <EvaluationMenu />
      <UndoButtons />
      <div className="bar-deeds" role="toolbar" aria-label={say('sheet.header')}>
        {!narrow && <FileButtons />}
        <Button look="primary" icon={<Icon of={Printer} />} title={`${say('cetak.place')} (Ctrl+P)`} onClick={preview}>
          {say('cetak.place')}
        </Button>
      </div>
      <div className="bar-view">
        {!narrow && <LanguageSwitch short />}
        <IconButton
          name={say('contents.pane')}
          icon={<Icon of={PanelLeft} />}
          aria-pressed={panes.left}
          onClick={panes.toggleLeft}
        />
        <IconButton
          name={say('sheet.showDetail')}
          icon={<Icon of={PanelRight} />}
          aria-pressed={panes.detail}
          onClick={panes.toggleDetail}
        />
        {narrow && <MoreMenu />}
      </div>
    </header>
  );
}

function FileButtons(): ReactNode {
  const { deeds } = useDesk();
  const say = useSay();
  return (
    <>
      <Button icon={<Icon of={FolderOpen} />} title={`${say('file.open')} (Ctrl+O)`} onClick={deeds.pickFile}>
        {say('file.open')}
      </Button>
      <Button icon={<Icon of={Download} />} title={`${say('file.save')} (Ctrl+S)`} onClick={single(deeds.saveJson)}>
        {say('file.save')}
      </Button>
      <PictureMenu />
      <Button icon={<Icon of={FileDown} />} title={say('file.pdf')} onClick={single(deeds.savePdf)}>
        {say('file.pdf')}
      </Button>
    </>
  );
}
