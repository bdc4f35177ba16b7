import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { type PelaksanaId, pelaksanaById } from '../../model';
import { goToPaper } from '../form/ways';
import { useSheet } from '../lembar/sheet-context';
import { useAct } from './act';
import { RemovePelaksana } from './RemovePelaksana';

/** Removes a pelaksana; where symbols stand in its column, it is asked first whose they are then. */
export function useRemovePelaksana(): { remove(pelaksana: PelaksanaId): void; readonly question: ReactNode } {
  const { sop } = useSheet();
  const act = useAct();
  const [asked, setAsked] = useState<PelaksanaId | null>(null);
  const close = (): void => {
    flushSync(() => setAsked(null));
    // The menu that asked is gone: nobody has the keyboard then.
    if (document.activeElement === document.body) goToPaper();
  };
  const pelaksana = asked && pelaksanaById(sop, asked);
  return {
    remove(id) {
      const isUsed = sop.langkah.some(({ simbol }) => simbol.some((one) => one.pelaksana === id));
      if (isUsed && sop.pelaksana.length > 1) setAsked(id);
      else act([{ command: 'remove-pelaksana', args: { pelaksana: id } }]);
    },
    question: pelaksana && <RemovePelaksana pelaksana={pelaksana} onClose={close} />,
  };
}
