import { ChevronDown, Image } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { useDesk, useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useSheet } from './sheet-context';
import { usePageInView } from './usePageInView';
import '../parts/menu.css';

/** Downloads the page in view as a picture, or every page. An SOP of one page needs no choice. */
export function PictureMenu(): ReactNode {
  const { deeds } = useDesk();
  const { drawing } = useSheet();
  const say = useSay();
  const index = usePageInView();
  const page = drawing.pages[index];
  const button = (press?: () => void): ReactNode => (
    <Button icon={<Icon of={Image} />} title={say('file.svg')} onClick={press}>
      {say('file.svg')}
      {!press && <Icon of={ChevronDown} />}
    </Button>
  );
  if (!page || drawing.pages.length === 1) return button(deeds.savePictures);
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{button()}</DropdownMenu.Trigger>
      <DropdownMenu.Content className="menu" align="end" sideOffset={6}>
        <DropdownMenu.Item className="menu-item" onSelect={() => deeds.savePicture(page)}>
          {say('file.svgHere', { number: page.number })}
        </DropdownMenu.Item>
        <DropdownMenu.Item className="menu-item" onSelect={deeds.savePictures}>
          {say('file.svgAll', { count: drawing.pages.length })}
        </DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
