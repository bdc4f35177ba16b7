import { ChevronDown, Image } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { MouseEvent, ReactNode } from 'react';
import { useDesk, useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { single } from '../parts/single';
import { useSheet } from './sheet-context';
import { usePageInView } from './usePageInView';
import '../parts/menu.css';

/** Downloads the page in view as a picture, or every page. An SOP of one page needs no choice. */
export function PictureMenu(): ReactNode {
  const { deeds } = useDesk();
  const { drawing } = useSheet();
  const say = useSay();
  const button = (press?: (event: MouseEvent) => void): ReactNode => (
    <Button icon={<Icon of={Image} />} title={say('file.svg')} onClick={press}>
      {say('file.svg')}
      {!press && <Icon of={ChevronDown} />}
    </Button>
  );
  if (drawing.pages.length <= 1) return button(single(deeds.savePictures));
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{button()}</DropdownMenu.Trigger>
      <DropdownMenu.Content className="menu" align="end" sideOffset={6}>
        <PictureItems />
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

/** The choices of a menu: this page, every page. */
export function PictureItems(): ReactNode {
  const { deeds } = useDesk();
  const { drawing } = useSheet();
  const say = useSay();
  const page = drawing.pages[usePageInView()];
  const count = drawing.pages.length;
  return (
    <>
      {page && (
        <DropdownMenu.Item className="menu-item" onSelect={() => deeds.savePicture(page)}>
          {say('file.svgHere', { number: page.number })}
        </DropdownMenu.Item>
      )}
      {count > 1 && (
        <DropdownMenu.Item className="menu-item" onSelect={deeds.savePictures}>
          {say('file.svgAll', { count })}
        </DropdownMenu.Item>
      )}
    </>
  );
}
