import { GripVertical, Plus } from 'lucide-react';
import { type PointerEvent, type ReactNode, useState } from 'react';
import type { CellZone, Page } from '../../drawing';
import { type LangkahId, numberOf } from '../../model';
import { useDesk, useSay } from '../app/desk';
import { goToPaper } from '../form/ways';
import { useSheet } from '../lembar/sheet-context';
import { Icon } from '../parts/Icon';
import { Menu, MenuItem } from '../parts/Menu';
import { useAct } from './act';
import { useScreen } from './useGround';
import { useRowDrag } from './useRowDrag';

interface RowToolsProps {
  readonly page: Page;
  /** The cell of the row's number. */
  readonly cell: CellZone;
  readonly onOpen: (open: boolean) => void;
}

/** The grip of a row, with what can be done with it, and the plus that puts a row below it. */
export function RowTools({ page, cell, onOpen }: RowToolsProps): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const act = useRowActs(cell.langkah ?? '');
  const begin = useRowDrag();
  const [open, setOpen] = useState(false);
  const box = useScreen()(page, cell);
  const row = sop.langkah.find(({ id }) => id === cell.langkah);
  if (!box || !row) return null;
  const number = numberOf(sop, row.id);
  const turn = (next: boolean): void => {
    setOpen(next);
    onOpen(next);
  };
  const item = (words: string, press: () => void): ReactNode => <MenuItem onPick={press}>{words}</MenuItem>;
  const trigger = (
    <button
      type="button"
      className="row-grip"
      tabIndex={-1}
      aria-label={say('row.menu', { number })}
      title={say('row.menu', { number })}
      style={{ left: box.x - 24, top: box.y, height: Math.max(24, box.h) }}
      onPointerDown={(event: PointerEvent) => {
        // It is dragged, or else clicked.
        event.preventDefault();
        begin(event, row.id);
      }}
      onClick={() => turn(!open)}
    >
      <Icon of={GripVertical} />
    </button>
  );
  return (
    <>
      <Menu trigger={trigger} open={open} onOpen={turn} align="start" sideOffset={4} back={goToPaper}>
        {item(say('row.addAbove'), act.addAbove)}
        {item(say('row.addBelow'), act.addBelow)}
        {number > 1 && item(say('key.rowUp'), () => act.move(-1))}
        {number < sop.langkah.length && item(say('key.rowDown'), () => act.move(1))}
        {item(say('key.duplicate'), act.duplicate)}
        {number > 1 &&
          item(say(row.gantiHalaman ? 'row.noPage' : 'row.newPage'), () => act.breakPage(!row.gantiHalaman))}
        {item(say('row.remove'), act.remove)}
      </Menu>
      <button
        type="button"
        className="row-plus"
        tabIndex={-1}
        aria-label={say('row.addAfter', { number })}
        title={say('row.addAfter', { number })}
        style={{ left: box.x - 12, top: box.y + box.h }}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          // What is being written is in the document before there is a row after it.
          goToPaper();
          act.addBelow();
        }}
      >
        <Icon of={Plus} />
      </button>
    </>
  );
}

interface RowActs {
  addAbove(): void;
  addBelow(): void;
  move(step: 1 | -1): void;
  duplicate(): void;
  breakPage(gantiHalaman: boolean): void;
  remove(): void;
}

function useRowActs(id: string): RowActs {
  const { editor } = useDesk();
  const { sop } = useSheet();
  const act = useAct();
  const langkah = id as LangkahId;
  const at = numberOf(sop, langkah) - 1;
  const before = (row: number): string | null => sop.langkah[row]?.id ?? null;
  const add = (after: string | null): void => {
    const fresh = editor.newId();
    act([{ command: 'add-langkah', args: { langkah: fresh, after } }], {
      select: { kind: 'simbol', id: `${fresh}-1` },
    });
  };
  return {
    addAbove: () => add(before(at - 1)),
    addBelow: () => add(langkah),
    move: (step) =>
      act([{ command: 'move-langkah', args: { langkah, after: step === 1 ? before(at + 1) : before(at - 2) } }]),
    duplicate: () => act([{ command: 'duplicate-langkah', args: { langkah: editor.newId(), of: langkah } }]),
    breakPage: (gantiHalaman) => act([{ command: 'set-page-break', args: { langkah, gantiHalaman } }]),
    remove: () => act([{ command: 'remove-langkah', args: { langkah } }]),
  };
}
