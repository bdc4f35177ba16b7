import { useMemo, useState } from 'react';
import { eventOf, type Saying } from '../../review';
import { recall, remember } from '../../storage';
import { sayRefusal } from '../../words';
import { useDesk } from '../app/desk';

const nameKey = 'oleh.nama';

/** Who decides something at this computer, remembered, and the way to record it beside the document. */
export interface Recorder {
  readonly nama: string;
  setNama(nama: string): void;
  /** @returns whether it was recorded; where not, that is said */
  record(saying: Saying): boolean;
}

export function useRecord(): Recorder {
  const { editor, board, now } = useDesk();
  const [nama, setNama] = useState(() => recall(nameKey) ?? '');
  return useMemo(
    () => ({
      nama,
      setNama,
      record(saying) {
        const { file, language } = editor.state();
        if (!file) return false;
        remember(nameKey, nama.trim());
        const by = { id: editor.newId(), waktu: now(), oleh: { nama: nama.trim(), peran: 'penyusun' } };
        const result = editor.addEvents([eventOf(file.reviu, by, saying)]);
        if (!result.ok) board.tell(sayRefusal(language, result.refusal), true);
        return result.ok;
      },
    }),
    [editor, board, now, nama],
  );
}
