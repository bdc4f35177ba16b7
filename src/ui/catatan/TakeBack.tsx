import type { ReactNode } from 'react';
import type { PenarikanEvent, ReviewEvent } from '../../review';
import { useEditor, useSay } from '../app/desk';
import { useRecord } from '../orang/useRecord';

interface TakeBackProps {
  readonly event: ReviewEvent;
  readonly taken: PenarikanEvent | undefined;
}

/** Takes back what one has said oneself; it stays readable. */
export function TakeBack({ event, taken }: TakeBackProps): ReactNode {
  const say = useSay();
  const reading = useEditor((state) => state.reading);
  const { person, record } = useRecord();
  if (taken || reading || person?.nama !== event.oleh.nama) return null;
  return (
    <button type="button" className="text-button" onClick={() => record({ jenis: 'penarikan', peristiwa: event.id })}>
      {say('catatan.takeBack')}
    </button>
  );
}
