import { FolderOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useDesk, useEditor, useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import type { State } from './sides';

/** Where there is nothing to compare yet: what to do. */
export function Nothing({ states }: { readonly states: readonly State[] }): ReactNode {
  const { deeds } = useDesk();
  const say = useSay();
  const hasVersion = useEditor((state) => (state.file?.riwayat.length ?? 0) > 0);
  const isUnreadable = states.some(({ is }) => is === 'unreadable');
  const words = say(isUnreadable ? 'banding.unreadable' : hasVersion ? 'banding.choose' : 'banding.noVersion');
  return (
    <main className="banding-nothing" data-pane="pages">
      <p>{words}</p>
      <Button look="primary" icon={<Icon of={FolderOpen} />} onClick={deeds.pickToCompare}>
        {say('banding.pick')}
      </Button>
    </main>
  );
}
