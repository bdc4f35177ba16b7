import { Check, Download, EllipsisVertical, FileDown, FolderOpen } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { useDesk, useEditor, useSay } from '../app/desk';
import { IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { languages } from '../parts/LanguageSwitch';
import { Menu, MenuChoice, MenuItem, MenuLine } from '../parts/Menu';
import { PictureItems } from './PictureMenu';

/** What has no room in the header of a narrow window. */
export function MoreMenu(): ReactNode {
  const { deeds } = useDesk();
  const say = useSay();
  const trigger = <IconButton name={say('common.more')} icon={<Icon of={EllipsisVertical} />} />;
  return (
    <Menu trigger={trigger} align="end" sideOffset={6} collisionPadding={8}>
      <MenuItem onPick={deeds.pickFile}>
        <Icon of={FolderOpen} />
        {say('file.open')}
      </MenuItem>
      <MenuItem onPick={deeds.saveJson}>
        <Icon of={Download} />
        {say('file.save')}
      </MenuItem>
      <MenuItem onPick={deeds.savePdf}>
        <Icon of={FileDown} />
        {say('file.pdf')}
      </MenuItem>
      <MenuLine />
      <DropdownMenu.Group>
        <DropdownMenu.Label className="menu-label">{say('file.svg')}</DropdownMenu.Label>
        <PictureItems />
      </DropdownMenu.Group>
      <MenuLine />
      <Languages />
    </Menu>
  );
}

function Languages(): ReactNode {
  const { editor } = useDesk();
  const say = useSay();
  const language = useEditor((state) => state.language);
  return (
    <DropdownMenu.RadioGroup value={language}>
      <DropdownMenu.Label className="menu-label">{say('app.language')}</DropdownMenu.Label>
      {languages.map(({ code, name }) => (
        <MenuChoice key={code} value={code} lang={code} onPick={() => editor.speak(code)}>
          <span className="menu-mark">
            <DropdownMenu.ItemIndicator>
              <Icon of={Check} />
            </DropdownMenu.ItemIndicator>
          </span>
          {name}
        </MenuChoice>
      ))}
    </DropdownMenu.RadioGroup>
  );
}
