import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CellZone, Page } from '../../drawing';
import { type PelaksanaId, pelaksanaById } from '../../model';
import { useDesk, useSay } from '../app/desk';
import { goToPaper } from '../form/ways';
import { useSheet } from '../lembar/sheet-context';
import { Icon } from '../parts/Icon';
import { Menu, MenuItem } from '../parts/Menu';
import { useAct } from './act';
import { useEdit } from './edit-context';
import { columnAfter } from './object-edits';
import { useScreen } from './useGround';

interface HeadingToolsProps {
  readonly page: Page;
  readonly cell: CellZone;
  readonly onOpen: (open: boolean) => void;
  readonly onRemove: (pelaksana: PelaksanaId) => void;
}

/** What can be done with a pelaksana, at its heading. */
export function HeadingTools({ page, cell, onOpen, onRemove }: HeadingToolsProps): ReactNode {
  const { editor } = useDesk();
  const { sop } = useSheet();
  const { write } = useEdit();
  const say = useSay();
  const act = useAct();
  const box = useScreen()(page, cell);
  const id = (cell.of ?? '') as PelaksanaId;
  const one = pelaksanaById(sop, id);
  const at = sop.pelaksana.findIndex((other) => other.id === id);
  if (!box || !one) return null;
  const before = (place: number): string | null => sop.pelaksana[place]?.id ?? null;
  const add = (after: string | null): void => {
    const { edits, select } = columnAfter(after, editor.newId());
    act(edits, select && { select });
  };
  const move = (after: string | null): void => {
    act([{ command: 'move-pelaksana', args: { pelaksana: id, after } }]);
  };
  const item = (words: string, press: () => void): ReactNode => <MenuItem onPick={press}>{words}</MenuItem>;
  const external = { pelaksana: id, field: 'luarInstansi', value: !one.luarInstansi } as const;
  const trigger = (
    <button
      type="button"
      className="column-menu"
      tabIndex={-1}
      aria-label={say('column.menu', { name: one.nama || say('common.untitled') })}
      title={say('column.menu', { name: one.nama || say('common.untitled') })}
      style={{ left: box.x + box.w / 2, top: box.y }}
    >
      <Icon of={ChevronDown} />
    </button>
  );
  return (
    <Menu trigger={trigger} align="center" sideOffset={4} onOpen={onOpen} back={goToPaper}>
      {item(say('column.addLeft'), () => add(before(at - 1)))}
      {item(say('column.addRight'), () => add(id))}
      {at > 0 && item(say('column.left'), () => move(before(at - 2)))}
      {at < sop.pelaksana.length - 1 && item(say('column.right'), () => move(before(at + 1)))}
      {item(say('column.rename'), () => write({ of: id, field: 'nama' }))}
      {item(say(one.luarInstansi ? 'column.internal' : 'column.external'), () => {
        act([{ command: 'edit-pelaksana', args: external }]);
      })}
      {item(say('column.remove'), () => onRemove(id))}
    </Menu>
  );
}
