import { ChevronDown, Image } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { useDesk, useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { Menu, MenuItem } from '../parts/Menu';
import { single } from '../parts/single';
import { useSheet } from './sheet-context';
import { usePageInView } from './usePageInView';

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
    <Menu trigger={button()} align="end" sideOffset={6}>
      <PictureItems />
    </Menu>
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
        <MenuItem onPick={() => deeds.savePicture(page)}>{say('file.svgHere', { number: page.number })}</MenuItem>
      )}
      {count > 1 && <MenuItem onPick={deeds.savePictures}>{say('file.svgAll', { count })}</MenuItem>}
    </>
  );
}
