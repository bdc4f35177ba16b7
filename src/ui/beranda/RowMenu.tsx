import { Copy, Download, FolderOpen, PencilLine, Trash2 } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import type { DocumentMeta } from '../../storage';
import { useDesk, useSay } from '../app/desk';
import { Icon } from '../parts/Icon';
import '../parts/menu.css';

interface RowMenuProps {
  readonly document: DocumentMeta;
  readonly onClose: () => void;
  readonly focusBack: () => void;
}

/** What can be done with one SOP of the list. It is there only while it is open. */
export function RowMenu({ document, onClose, focusBack }: RowMenuProps): ReactNode {
  const { deeds, shelf, asking } = useDesk();
  const say = useSay();
  const asksNext = useRef(false);
  const rename = (): void => {
    asksNext.current = true;
    asking.ask({ kind: 'rename', document });
  };
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <DropdownMenu.Trigger asChild>
        <span className="documents-anchor" tabIndex={-1} aria-hidden="true" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        className="menu"
        align="end"
        sideOffset={4}
        aria-label={say('list.deedsOf', { name: document.nama || say('common.untitled') })}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          if (!asksNext.current) focusBack();
        }}
      >
        <Item of={FolderOpen} name={say('list.open')} go={() => deeds.openKept(document.id)} />
        <Item of={Copy} name={say('list.duplicate')} go={() => shelf.duplicate(document)} />
        <Item of={PencilLine} name={say('list.rename')} go={rename} />
        <Item of={Download} name={say('file.save')} go={() => shelf.saveFile(document)} />
        <DropdownMenu.Separator className="menu-line" />
        <Item of={Trash2} name={say('list.remove')} go={() => shelf.remove(document)} />
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

interface ItemProps {
  readonly of: typeof Copy;
  readonly name: string;
  readonly go: () => void;
}

function Item({ of, name, go }: ItemProps): ReactNode {
  return (
    <DropdownMenu.Item className="menu-item" onSelect={go}>
      <Icon of={of} />
      {name}
    </DropdownMenu.Item>
  );
}
