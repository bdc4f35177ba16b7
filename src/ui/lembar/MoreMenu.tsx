import { Check, Download, EllipsisVertical, FileDown, FolderOpen } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { useDesk, useEditor, useSay } from '../app/desk';
import { IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { languages } from '../parts/LanguageSwitch';
import { PictureItems } from './PictureMenu';

/** What has no room in the header of a narrow window. */
export function MoreMenu(): ReactNode {
  const { deeds } = useDesk();
  const say = useSay();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton name={say('common.more')} icon={<Icon of={EllipsisVertical} />} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content className="menu" align="end" sideOffset={6} collisionPadding={8}>
        <DropdownMenu.Item className="menu-item" onSelect={deeds.pickFile}>
          <Icon of={FolderOpen} />
          {say('file.open')}
        </DropdownMenu.Item>
        <DropdownMenu.Item className="menu-item" onSelect={deeds.saveJson}>
          <Icon of={Download} />
          {say('file.save')}
        </DropdownMenu.Item>
        <DropdownMenu.Item className="menu-item" onSelect={deeds.savePdf}>
          <Icon of={FileDown} />
          {say('file.pdf')}
        </DropdownMenu.Item>
        <DropdownMenu.Separator className="menu-line" />
        <DropdownMenu.Group>
          <DropdownMenu.Label className="menu-label">{say('file.svg')}</DropdownMenu.Label>
          <PictureItems />
        </DropdownMenu.Group>
        <DropdownMenu.Separator className="menu-line" />
        <Languages />
      </DropdownMenu.Content>
    </DropdownMenu.Root>
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
        <DropdownMenu.RadioItem
          key={code}
          value={code}
          lang={code}
          className="menu-item"
          onSelect={() => editor.speak(code)}
        >
          <span className="menu-mark">
            <DropdownMenu.ItemIndicator>
              <Icon of={Check} />
            </DropdownMenu.ItemIndicator>
          </span>
          {name}
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}
