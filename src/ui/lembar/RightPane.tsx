import { X } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { useSay } from '../app/desk';
import { Catatan } from '../catatan/Catatan';
import { useNotes } from '../catatan/notes-context';
import { IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { walkByKeys } from '../parts/walk-by-keys';
import { type OpenForm, Rincian } from '../rincian/Rincian';
import { detailTabs, type Panes } from './usePanes';
import './right-pane.css';

const walk = walkByKeys('tablist');

/** What is selected in full, and what people say about it. */
export function RightPane({ panes }: { readonly panes: Panes }): ReactNode {
  const say = useSay();
  const [form, setForm] = useState<OpenForm | null>(null);
  const choose = (value: string): void => {
    const tab = detailTabs.find((one) => one === value);
    if (tab) panes.showTab(tab);
  };
  return (
    <Tabs.Root asChild value={panes.tab} onValueChange={choose}>
      <aside className="rincian" aria-label={say('catatan.pane')} data-pane="detail">
        <header className="rincian-head">
          <h2 className="out-of-sight">{say('catatan.pane')}</h2>
          <Tabs.List className="tabs" aria-label={say('catatan.pane')} onKeyDownCapture={walk}>
            <Tabs.Trigger className="tab" value="rincian">
              {say('detail.place')}
            </Tabs.Trigger>
            <Tabs.Trigger className="tab" value="catatan">
              {say('catatan.tab')} <OpenCount />
            </Tabs.Trigger>
          </Tabs.List>
          <IconButton small name={say('common.close')} icon={<Icon of={X} />} onClick={panes.toggleDetail} />
        </header>
        <Tabs.Content className="tab-body" value="rincian" tabIndex={-1}>
          <Rincian form={form} setForm={setForm} />
        </Tabs.Content>
        <Tabs.Content className="tab-body" value="catatan" tabIndex={-1}>
          <Catatan />
        </Tabs.Content>
      </aside>
    </Tabs.Root>
  );
}

/** How many threads still wait. */
function OpenCount(): ReactNode {
  const say = useSay();
  const { located } = useNotes();
  const count = located.filter(({ thread }) => thread.isOpen).length;
  if (count === 0) return null;
  return (
    <>
      <span className="tab-count" aria-hidden="true">
        {count}
      </span>
      <span className="out-of-sight">{say('catatan.open', { count })}</span>
    </>
  );
}
