import { ListRestart } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Lines } from '../parts/Field';
import { Icon } from '../parts/Icon';
import type { History } from './history';

interface HistoryFieldProps {
  readonly history: History | null;
  /** null: as it is proposed. */
  readonly text: string | null;
  readonly onText: (text: string | null) => void;
}

/** Riwayat perubahan of a version: proposed from the comparison with the version before it, and edited at will. */
export function HistoryField({ history, text, onText }: HistoryFieldProps): ReactNode {
  const say = useSay();
  const proposed = history?.proposed ?? '';
  const value = text ?? proposed;
  const nomor = history?.last.nomor ?? 0;
  const hint = (): string => {
    if (!history) return say('versi.catatanFirst');
    if (history.proposed === null) return say('versi.catatanUnread', { nomor });
    return history.proposed === '' ? say('status.catatanHint') : say('versi.catatanHint', { nomor });
  };
  return (
    <>
      {history?.proposed === '' && <p>{say('versi.sameAsLast', { nomor })}</p>}
      <Lines label={say('versi.catatan')} hint={hint()} rows={6} value={value} onText={onText} />
      {proposed !== '' && value !== proposed && (
        <div>
          <Button look="outline" icon={<Icon of={ListRestart} />} onClick={() => onText(null)}>
            {say('versi.propose')}
          </Button>
        </div>
      )}
    </>
  );
}
