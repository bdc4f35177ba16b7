import { ArrowDownToLine, Diamond, MessageSquarePlus, Shapes, Spline, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Page, SymbolZone } from '../../drawing';
import type { Jenis } from '../../model';
import { useDesk, useSay } from '../app/desk';
import type { Command } from '../app/keys';
import { useNotes } from '../catatan/notes-context';
import { goToPaper } from '../form/ways';
import { IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { Menu, MenuItem } from '../parts/Menu';
import { SymbolShape } from '../parts/SymbolShape';
import { useAct } from './act';
import { nextLangkah } from './object-edits';
import { useScreen } from './useGround';
import { useObjectDeeds } from './useObjectDeeds';

const kinds: readonly (readonly [Jenis, Command])[] = [
  ['proses', 'makeProses'],
  ['keputusan', 'makeKeputusan'],
  ['mulai', 'makeMulai'],
  ['selesai', 'makeSelesai'],
];

/** What is done most with a symbol, at its right. The keyboard has its own keys for the same. */
export function ContextPad({ page, zone }: { readonly page: Page; readonly zone: SymbolZone }): ReactNode {
  const { editor } = useDesk();
  const deeds = useObjectDeeds();
  const { remark } = useNotes();
  const act = useAct();
  const say = useSay();
  const box = useScreen()(page, zone);
  if (!box) return null;
  const decide = (): void => {
    const { file, selection } = editor.state();
    const deed = file && nextLangkah(file.sop, selection, 'keputusan', editor.newId());
    if (deed) act(deed.edits, deed.select && { select: deed.select });
  };
  const button = (name: string, icon: ReactNode, press: () => void): ReactNode => (
    <IconButton tabIndex={-1} name={name} icon={icon} onClick={press} />
  );
  return (
    <div
      className="context-pad"
      role="toolbar"
      aria-label={say('pad.label')}
      style={{ left: box.x + box.w + 26, top: box.y + box.h / 2 - 17 }}
      // The keyboard stays on the sheet.
      onMouseDown={(event) => event.preventDefault()}
    >
      {button(`${say('pad.next')} (Ctrl+\u2193)`, <Icon of={ArrowDownToLine} />, () => deeds.do('newBelow'))}
      {button(say('pad.decision'), <Icon of={Diamond} />, decide)}
      {button(`${say('key.connect')} (C)`, <Icon of={Spline} />, () => deeds.do('connect'))}
      <Menu
        trigger={<IconButton tabIndex={-1} name={say('pad.kind')} icon={<Icon of={Shapes} />} />}
        align="start"
        sideOffset={6}
        back={goToPaper}
      >
        {kinds.map(([jenis, command], index) => (
          <MenuItem key={jenis} className="pad-kind" onPick={() => deeds.do(command)}>
            <SymbolShape jenis={jenis} /> {say(`symbol.${jenis}`)} <kbd>{index + 1}</kbd>
          </MenuItem>
        ))}
      </Menu>
      {button(`${say('catatan.new')} (Ctrl+Shift+M)`, <Icon of={MessageSquarePlus} />, () => remark())}
      {button(`${say('key.remove')} (Delete)`, <Icon of={Trash2} />, () => deeds.do('remove'))}
    </div>
  );
}
