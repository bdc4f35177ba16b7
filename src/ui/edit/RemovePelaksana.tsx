import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Pelaksana } from '../../model';
import { useSay } from '../app/desk';
import { useSheet } from '../lembar/sheet-context';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { useAct } from './act';
import './remove-pelaksana.css';

interface RemovePelaksanaProps {
  readonly pelaksana: Pelaksana;
  readonly onClose: () => void;
}

/** A pelaksana has symbols: whose are they then? */
export function RemovePelaksana({ pelaksana, onClose }: RemovePelaksanaProps): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const act = useAct();
  const count = sop.langkah.flatMap(({ simbol }) => simbol).filter((one) => one.pelaksana === pelaksana.id).length;
  const remove = (symbols: 'remove' | { moveTo: string }): void => {
    onClose();
    act([{ command: 'remove-pelaksana', args: { pelaksana: pelaksana.id, symbols } }]);
  };
  // Over everything else, and after it too for who hears the headings in order.
  return createPortal(
    <Dialog
      title={say('column.removeTitle', { name: pelaksana.nama || say('common.untitled') })}
      what={say('column.removeHas', { count })}
      onClose={onClose}
      ways={
        <Button look="outline" onClick={onClose}>
          {say('common.cancel')}
        </Button>
      }
    >
      <div className="remove-ways">
        {sop.pelaksana
          .filter(({ id }) => id !== pelaksana.id)
          .map(({ id, nama }) => (
            <Button key={id} look="outline" onClick={() => remove({ moveTo: id })}>
              {say('column.moveTo', { name: nama })}
            </Button>
          ))}
        <Button look="outline" onClick={() => remove('remove')}>
          {say('column.removeAll')}
        </Button>
      </div>
    </Dialog>,
    document.body,
  );
}
