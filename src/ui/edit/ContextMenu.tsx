import { DropdownMenu } from 'radix-ui';
import { Fragment, type ReactNode, useRef } from 'react';
import type { Jenis, PelaksanaId } from '../../model';
import { useDesk, useSay } from '../app/desk';
import type { Command } from '../app/keys';
import { useNotes } from '../catatan/notes-context';
import { backToPaper } from '../form/ways';
import { useSheet } from '../lembar/sheet-context';
import { SymbolShape } from '../parts/SymbolShape';
import { useAct } from './act';
import { useEdit } from './edit-context';
import { MenuPlace } from './MenuPlace';
import { type MenuItem, menuOf, withRemark } from './menu-items';
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
  /** What was picked. It is done when the menu has given the keyboard back to the paper: what is done may take it on. */
  const picked = useRef<MenuItem['deed'] | null>(null);
  const pick = (deed: MenuItem['deed']): void => {
    picked.current = deed;
  };
  const closed = (closing: Event): void => {
    backToPaper(closing);
    const deed = picked.current;
    picked.current = null;
    if (deed === null) return;
    const pelaksana = headingOf(selection) as PelaksanaId | undefined;
    if (deed !== 'removePelaksana') run(deed);
    else if (pelaksana !== undefined) remove(pelaksana);
  };
  const item = ({ name, deed, key }: MenuItem): ReactNode => (
    <DropdownMenu.Item key={deed} className="menu-item" onSelect={() => pick(deed)}>
      <span className="menu-words">{say(name)}</span>
      {key !== undefined && <kbd>{key}</kbd>}
    </DropdownMenu.Item>
  );
  return (
    <>
      {menu && groups.length > 0 && (
        <DropdownMenu.Root open modal={false} onOpenChange={() => openMenu(null)}>
          <DropdownMenu.Trigger asChild>
            <MenuPlace at={menu} />
          </DropdownMenu.Trigger>
          <DropdownMenu.Content
            className="menu"
            // Beside the place, where it is pushed up as far as it must: above or below there may be room for half of it.
            side="right"
            align="start"
            sideOffset={2}
            collisionPadding={8}
            sticky="always"
            updatePositionStrategy="always"
            onCloseAutoFocus={closed}
          >
            {groups.map((group, index) => (
              <Fragment key={group[0]?.deed}>
                {index > 0 && <DropdownMenu.Separator className="menu-line" />}
                {group.map(item)}
                {index === 0 && selection?.kind === 'simbol' && <Kinds onPick={pick} />}
              </Fragment>
            ))}
          </DropdownMenu.Content>
        </DropdownMenu.Root>
      )}
      {question}
    </>
  );
}

function Kinds({ onPick }: { readonly onPick: (command: Command) => void }): ReactNode {
  const say = useSay();
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className="menu-item">
        <span className="menu-words">{say('pad.kind')}</span>
        <span aria-hidden="true">{'\u203a'}</span>
      </DropdownMenu.SubTrigger>
      <DropdownMenu.SubContent className="menu" collisionPadding={8}>
        {kinds.map(([jenis, command], index) => (
          <DropdownMenu.Item key={jenis} className="menu-item pad-kind" onSelect={() => onPick(command)}>
            <SymbolShape jenis={jenis} /> {say(`symbol.${jenis}`)} <kbd>{index + 1}</kbd>
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.SubContent>
    </DropdownMenu.Sub>
  );
}

/** Does what an item says. */
function useRun(): (deed: Exclude<MenuItem['deed'], 'removePelaksana'>) => void {
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
