import { Copy, FolderOpen, MessagesSquare, Replace } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Conflict } from '../app/asking';
import { useDesk, useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { dateOf } from '../parts/dates';
import { WayCard } from '../parts/WayCard';
import './conflict-dialog.css';

/** A file whose SOP is kept already, with other content: three ways, none of which loses anything. */
export function ConflictDialog({ conflict }: { readonly conflict: Conflict }): ReactNode {
  const { asking, deeds } = useDesk();
  const say = useSay();
  const { kept } = conflict;
  const what = say('conflict.what', {
    name: kept.nama || say('common.untitled'),
    changed: dateOf(kept.changed, say),
  });
  const settle = (way: 'kept' | 'merge' | 'replace' | 'both') => (): void => {
    asking.done();
    deeds.settle(conflict, way);
  };
  return (
    <Dialog
      title={say('conflict.title')}
      what={kept.deleted === null ? what : `${what} ${say('conflict.inBin')}`}
      onClose={asking.done}
      ways={
        <Button look="outline" onClick={asking.done}>
          {say('common.cancel')}
        </Button>
      }
    >
      <ul className="conflict-ways">
        {conflict.file.reviu.peristiwa.length > 0 && (
          <li>
            <WayCard
              of={MessagesSquare}
              name={say('gabung.conflict')}
              hint={say('gabung.conflictHint')}
              go={settle('merge')}
            />
          </li>
        )}
        <li>
          <WayCard
            of={FolderOpen}
            name={say('conflict.openKept')}
            hint={say('conflict.openKeptHint')}
            go={settle('kept')}
          />
        </li>
        <li>
          <WayCard
            of={Replace}
            name={say('conflict.replace')}
            hint={say('conflict.replaceHint')}
            go={settle('replace')}
          />
        </li>
        <li>
          <WayCard of={Copy} name={say('conflict.both')} hint={say('conflict.bothHint')} go={settle('both')} />
        </li>
      </ul>
    </Dialog>
  );
}
