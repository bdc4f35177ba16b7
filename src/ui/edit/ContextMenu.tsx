import { Fragment, type ReactNode } from 'react';
import type { Jenis, PelaksanaId } from '../../model';
import { useDesk, useSay } from '../app/desk';
import type { Command } from '../app/keys';
import { useNotes } from '../catatan/notes-context';
import { goToPaper } from '../form/ways';
import { useSheet } from '../lembar/sheet-context';
import { Menu, MenuItem, MenuLine, Submenu } from '../parts/Menu';
import { SymbolShape } from '../parts/SymbolShape';
import { useAct } from './act';
import { useEdit } from './edit-context';
import { MenuPlace } from './MenuPlace';
import { type MenuItem as Item, menuOf, withRemark } from './menu-items';
import { headingOf, idsOf } from './object-edits';
import { useClipboardDeeds } from './useClipboard';
import { useObjectDeeds } from './useObjectDeeds';
import { useRemovePelaksana } from './useRemovePelaksana';

const kinds: readonly (readonly [Jenis, Command])[] = [
  ['proses', 'makeProses'],
  ['keputusan', 'makeKeputusan'],
  ['mulai', 'makeMulai'],
  ['selesai', 'makeSelesai'],
];

/** What can be done with what is selected, where it was clicked with the right button, or at it by key. */
export function ContextMenu(): ReactNode {
  const { editor } = useDesk();
  const { sop } = useSheet();
  const { menu, openMenu } = useEdit();
  const say = useSay();
  const run = useRun();
  const { question, remove } = useRemovePelaksana();
  const { selection } = editor.state();
  const groups = menu && selection ? withRemark(menuOf(sop, selection)) : [];
  const pick = (deed: Item['deed']): void => {
    const pelaksana = headingOf(selection) as PelaksanaId | undefined;
    if (deed !== 'removePelaksana') run(deed);
    else if (pelaksana !== undefined) remove(pelaksana);
  };
  const item = ({ name, deed, key }: Item): ReactNode => (
    <MenuItem key={deed} onPick={() => pick(deed)}>
      <span className="menu-words">{say(name)}</span>
      {key !== undefined && <kbd>{key}</kbd>}
    </MenuItem>
  );
  return (
    <>
      {menu && groups.length > 0 && (
        <Menu
          trigger={<MenuPlace at={menu} />}
          open
          onOpen={() => openMenu(null)}
          back={goToPaper}
          // Beside the place, where it is pushed up as far as it must: above or below there may be room for half of it.
          side="right"
          align="start"
          sideOffset={2}
          collisionPadding={8}
          sticky="always"
          updatePositionStrategy="always"
        >
          {groups.map((group, index) => (
            <Fragment key={group[0]?.deed}>
              {index > 0 && <MenuLine />}
              {group.map(item)}
              {index === 0 && selection?.kind === 'simbol' && <Kinds onPick={pick} />}
            </Fragment>
          ))}
        </Menu>
      )}
      {question}
    </>
  );
}

function Kinds({ onPick }: { readonly onPick: (command: Command) => void }): ReactNode {
  const say = useSay();
  const words = (
    <>
      <span className="menu-words">{say('pad.kind')}</span>
      <span aria-hidden="true">{'\u203a'}</span>
    </>
  );
  return (
    <Submenu words={words}>
      {kinds.map(([jenis, command], index) => (
        <MenuItem key={jenis} className="pad-kind" onPick={() => onPick(command)}>
          <SymbolShape jenis={jenis} /> {say(`symbol.${jenis}`)} <kbd>{index + 1}</kbd>
        </MenuItem>
      ))}
    </Submenu>
  );
}

/** Does what an item says. */
function useRun(): (deed: Exclude<Item['deed'], 'removePelaksana'>) => void {
  const { editor } = useDesk();
  const deeds = useObjectDeeds();
  const clipboard = useClipboardDeeds();
  const act = useAct();
  const { remark } = useNotes();
  return (deed) => {
    const { file, selection } = editor.state();
    if (!file) return;
    if (deed === 'remark') remark();
    else if (deed === 'removeRow') {
      act(idsOf(file.sop, selection).map((langkah) => ({ command: 'remove-langkah', args: { langkah } })));
    } else if (deed === 'copy' || deed === 'cut' || deed === 'paste') clipboard[deed]();
    else deeds.do(deed);
  };
}
