import { useEffect, useState } from 'react';
import type { DocumentMeta } from '../../storage';
import { useDesk } from '../app/desk';
import { whenIdle } from '../app/moments';

/** The SOPs that are kept, and those in the bin. */
export type Documents =
  | { readonly state: 'loading' }
  /** `lasting`: this browser keeps nothing, now or later. */
  | { readonly state: 'failed'; readonly lasting: boolean }
  | {
      readonly state: 'ready';
      readonly kept: readonly DocumentMeta[];
      readonly binned: readonly DocumentMeta[];
    };

/** The list as it stands, read again whenever this tab or another one wrote. */
export function useDocuments(): Documents {
  const { library, now } = useDesk();
  const [documents, setDocuments] = useState<Documents>({ state: 'loading' });
  useEffect(() => {
    let wanted = true;
    let reading = false;
    let again = false;
    const read = async (): Promise<void> => {
      // Many writes in a row are read once more, not once each.
      if (reading) {
        again = true;
        return;
      }
      reading = true;
      do {
        again = false;
        const [list, bin] = await Promise.all([library.list(), library.bin()]);
        if (!wanted) return;
        if (list.ok && bin.ok) setDocuments({ state: 'ready', kept: list.documents, binned: bin.documents });
        else if (!list.ok) setDocuments({ state: 'failed', lasting: ['absent', 'refused'].includes(list.reason) });
      } while (again);
      reading = false;
    };
    void read();
    const stop = library.onChange(() => void read());
    // What is due in the bin can wait until the list is there.
    const callOff = whenIdle(() => void library.purge(now()));
    return () => {
      wanted = false;
      stop();
      callOff();
    };
  }, [library, now]);
  return documents;
}
