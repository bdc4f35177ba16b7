import {
  ChevronDown,
  ChevronRight,
  ClipboardList,
  Columns2,
  Download,
  History,
  ListOrdered,
  MessagesSquare,
  Save,
} from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { changedSince } from '../../formats/json';
import type { SopFile } from '../../model';
import { lastStatus, nextStatuses, type Status, statuses, statusOn } from '../../review';
import { sayRefusal } from '../../words';
import type { EvaluationQuestion } from '../app/asking';
import { useDesk, useEditor, useSay } from '../app/desk';
import { dayOf } from '../app/moments';
import { momentOf } from '../parts/dates';
import { Icon } from '../parts/Icon';
import { Menu, MenuItem, MenuLine, Submenu } from '../parts/Menu';
import './evaluation-menu.css';

/** The status of the SOP beside its name; it opens what can follow, the files of the evaluation, and the versions. */
export function EvaluationMenu(): ReactNode {
  const { now } = useDesk();
  const say = useSay();
  const file = useEditor((state) => state.file);
  if (!file) return null;
  const status = statusOn(file, dayOf(now()));
  const since = changedSince(file);
  const changed = since && say('agreed.since', { status: since.status });
  const chip = (
    <button
      type="button"
      className="status-chip"
      data-status={status}
      data-changed={changed ? '' : undefined}
      title={[say('status.chip', { status: say(`status.${status}`) }), changed].filter(Boolean).join(', ')}
    >
      <span className="out-of-sight">{say('list.status')}: </span>
      {say(`status.${status}`)}
      {changed && (
        <span className="status-changed">
          <span className="status-changed-short" aria-hidden="true">
            {say('agreed.changed')}
          </span>
          <span className="status-changed-long">{changed}</span>
        </span>
      )}
      <Icon of={ChevronDown} />
    </button>
  );
  return (
    <Menu trigger={chip} className="evaluation-menu" align="start" sideOffset={6} collisionPadding={8}>
      <Items {...{ file, status }} />
    </Menu>
  );
}

interface ItemsProps {
  readonly file: SopFile;
  /** What holds today. */
  readonly status: Status;
}

/** What was recorded last, what may be recorded now, and what belongs to the evaluation. */
function Items({ file: { reviu }, status }: ItemsProps): ReactNode {
  const { deeds, asking } = useDesk();
  const say = useSay();
  const asked = useAsked();
  const last = lastStatus(reviu);
  // What is in force by its date is not offered to be so.
  const isNews = (one: Status): boolean => one !== last?.status && one !== status;
  const usual = nextStatuses(reviu).filter(isNews);
  const item = (icon: typeof Save, name: string, go: () => void): ReactNode => (
    <MenuItem onPick={go}>
      <Icon of={icon} />
      {name}
    </MenuItem>
  );
  const record = (to: Status): ReactNode => (
    <MenuItem key={to} className="menu-plain" onPick={asked({ kind: 'status', to })}>
      {to === 'Diajukan' ? say('status.submit') : say(`status.${to}`)}
    </MenuItem>
  );
  const others = (
    <>
      {say('status.others')}
      <span className="menu-end">
        <Icon of={ChevronRight} />
      </span>
    </>
  );
  return (
    <>
      <p className="evaluation-recorded">
        {last
          ? `${say(`status.${last.status}`)}, ${say('status.recorded', { nama: last.oleh.nama, when: momentOf(last.waktu, say) })}`
          : say('status.none')}
      </p>
      <MenuLine />
      <DropdownMenu.Group>
        <DropdownMenu.Label className="menu-label">{say('status.usual')}</DropdownMenu.Label>
        {usual.map(record)}
      </DropdownMenu.Group>
      <Submenu words={others} className="menu-plain">
        {statuses.filter((one) => !usual.includes(one) && isNews(one)).map(record)}
      </Submenu>
      {item(ListOrdered, say('status.history'), () => asking.ask({ kind: 'statuses' }))}
      <MenuLine />
      {item(Download, say('berkas.evaluasi'), deeds.saveEvaluation)}
      {item(MessagesSquare, say('berkas.merge'), asked({ kind: 'merge', files: [] }))}
      {item(ClipboardList, say('lembarEvaluasi.title'), () => asking.ask({ kind: 'sheets', documents: null }))}
      <MenuLine />
      {item(Save, say('versi.save'), asked({ kind: 'save-version' }))}
      {item(History, say('versi.title'), () => asking.ask({ kind: 'versions' }))}
      {item(Columns2, say('banding.place'), deeds.compareOpen)}
    </>
  );
}

/** What records something is refused before it is filled in where it cannot be kept. */
function useAsked(): (question: EvaluationQuestion) => () => void {
  const { asking, board } = useDesk();
  const reading = useEditor((state) => state.reading);
  const language = useEditor((state) => state.language);
  return (question) => () => {
    if (reading) board.tell(sayRefusal(language, { code: 'read-only', data: {} }), true);
    else asking.ask(question);
  };
}
