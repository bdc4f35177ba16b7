import type { Selection } from '../../editor';
import type { Sop } from '../../model';
import { bindings, type Command, type KeyContext } from '../app/keys';
import { addressOf, fieldOf } from './fields';
import { keyName } from './key-list';
import { headingOf, rowOf } from './object-edits';

/** What an item is called. */
type Name = `key.${Command}` | `menu.${'editLabel' | 'removeSymbol' | 'removeArrow'}` | Column | 'row.remove';
type Column = `column.${'rename' | 'addLeft' | 'addRight' | 'left' | 'right' | 'remove'}`;

/** One thing that can be done with what is selected. A command that has a key shows it. */
export interface MenuItem {
  readonly name: Name;
  readonly deed: Command | 'removeRow' | 'removePelaksana';
  readonly key?: string | undefined;
}

/** Groups of what belongs together; a line stands between them. */
export type MenuGroups = readonly (readonly MenuItem[])[];

/** What can be done with the selection, as the context menu lists it; nothing where there is nothing to do. */
export function menuOf(sop: Sop, selection: Selection): MenuGroups {
  const context: KeyContext = selection.kind === 'isian' ? 'cell' : 'object';
  const item = (name: Name, deed: Command): MenuItem => ({ name, deed, key: keyOf(context, deed) });
  const address = addressOf(sop, selection);
  // The number of a row and an empty cell of the flow hold no text.
  const edit = address && fieldOf(sop, address) ? [item('key.edit', 'edit')] : [];
  const row = (): MenuItem[][] => {
    const at = rowOf(sop, selection);
    const up = at > 0 ? [item('key.rowUp', 'rowUp')] : [];
    const down = at < sop.langkah.length - 1 ? [item('key.rowDown', 'rowDown')] : [];
    const clip = (['duplicate', 'copy', 'cut', 'paste'] as const).map((deed) => item(`key.${deed}`, deed));
    return [clip, [...up, ...down]].filter((group) => group.length > 0);
  };
  switch (selection.kind) {
    case 'simbol':
      return [
        [...edit, item('key.newBelow', 'newBelow'), item('key.connect', 'connect')],
        ...row(),
        [item('menu.removeSymbol', 'remove')],
      ];
    case 'alur':
      return [[item('menu.editLabel', 'edit')], [item('menu.removeArrow', 'remove')]];
    case 'penghubung':
      return [];
    case 'isian':
      if (selection.langkah !== null) {
        return [[...edit, item('key.newBelow', 'newBelow')], ...row(), [{ name: 'row.remove', deed: 'removeRow' }]];
      }
      if (headingOf(selection) === undefined)
        return [[...edit, ...(isDate(selection) ? [item('key.today', 'today')] : [])]];
      return [
        [item('column.rename', 'edit')],
        [item('column.addLeft', 'newLeft'), item('column.addRight', 'newRight')],
        [item('column.left', 'columnLeft'), item('column.right', 'columnRight')],
        [{ name: 'column.remove', deed: 'removePelaksana' }],
      ];
  }
}

/** A remark can be made on whatever is selected; what removes it stays last. */
export function withRemark(groups: MenuGroups): MenuGroups {
  const remark: MenuItem = { name: 'key.remark', deed: 'remark', key: keyOf('global', 'remark') };
  const end = groups.length > 1 ? groups.length - 1 : groups.length;
  return [...groups.slice(0, end), [remark], ...groups.slice(end)];
}

/** Whether the selected cell holds a date of the identity sheet. */
export function isDate(selection: Selection | null): boolean {
  return selection?.kind === 'isian' && /^identitas\.tanggal[A-Z]\w+$/.test(selection.field ?? '');
}

function keyOf(context: KeyContext, command: Command): string | undefined {
  const key = bindings.find((one) => one.context === context && one.command === command)?.key;
  return key === undefined ? undefined : keyName(key);
}
