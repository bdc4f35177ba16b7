import { Copy, Download, FolderOpen, PencilLine, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DocumentMeta } from '../../storage';
import { useDesk, useSay } from '../app/desk';
import { Icon } from '../parts/Icon';
import { Menu, MenuItem, MenuLine } from '../parts/Menu';

interface RowMenuProps {
  readonly document: DocumentMeta;
  readonly onClose: () => void;
  readonly focusBack: () => void;
}

/** What can be done with one SOP of the list. It is there only while it is open. */
export function RowMenu({ document, onClose, focusBack }: RowMenuProps): ReactNode {
  const { deeds, shelf, asking } = useDesk();
  const say = useSay();
  return (
    <Menu
      trigger={<span className="documents-anchor" tabIndex={-1} aria-hidden="true" />}
      open
      onOpen={(open) => !open && onClose()}
      back={focusBack}
      align="end"
      sideOffset={4}
      aria-label={say('list.deedsOf', { name: document.nama || say('common.untitled') })}
    >
      <Item of={FolderOpen} name={say('list.open')} go={() => deeds.openKept(document.id)} />
      <Item of={Copy} name={say('list.duplicate')} go={() => shelf.duplicate(document)} />
      <Item of={PencilLine} name={say('list.rename')} go={() => asking.ask({ kind: 'rename', document })} />
      <Item of={Download} name={say('file.save')} go={() => shelf.saveFile(document)} />
      <MenuLine />
      <Item of={Trash2} name={say('list.remove')} go={() => shelf.remove(document)} />
    </Menu>
  );
}

interface ItemProps {
  readonly of: typeof Copy;
  readonly name: string;
  readonly go: () => void;
}

function Item({ of, name, go }: ItemProps): ReactNode {
  return (
    <MenuItem onPick={go}>
      <Icon of={of} />
      {name}
    </MenuItem>
  );
}
