import { type ReactNode, useRef } from 'react';
import { fold, type StatusEvent, takenBack } from '../../review';
import { useDesk, useEditor, useSay } from '../app/desk';
import { roleName } from '../orang/role-name';
import { useRecord } from '../orang/useRecord';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { dateOf, momentOf } from '../parts/dates';
import './versi.css';

/** Every status that was recorded, the last first: who, when, and what was said with it. */
export function StatusesDialog(): ReactNode {
  const { asking } = useDesk();
  const say = useSay();
  const reviu = useEditor((state) => state.file?.reviu);
  const { statuses, records } = reviu ? fold(reviu) : { statuses: [], records: [] };
  const taken = takenBack([...statuses, ...records]);
  const close = useRef<HTMLButtonElement>(null);
  // The button that was pressed goes: the keyboard stays in the dialog.
  const stay = (): void => close.current?.focus();
  return (
    <Dialog
      title={say('status.history')}
      what={say('status.historyWhat')}
      onClose={asking.done}
      ways={
        <Button ref={close} look="primary" onClick={asking.done}>
          {say('common.close')}
        </Button>
      }
    >
      {statuses.length === 0 ? (
        <p className="versi-quiet">{say('status.none')}</p>
      ) : (
        <ol className="versi-list" aria-label={say('status.history')}>
          {[...statuses].reverse().map((event) => (
            <StatusItem key={event.id} event={event} isTaken={taken.has(event.id)} stay={stay} />
          ))}
        </ol>
      )}
    </Dialog>
  );
}

interface StatusItemProps {
  readonly event: StatusEvent;
  readonly isTaken: boolean;
  /** Puts the keyboard where it is once this is taken back. */
  readonly stay: () => void;
}

function StatusItem({ event, isTaken, stay }: StatusItemProps): ReactNode {
  const say = useSay();
  const readOnly = useEditor((state) => state.reading);
  const { person, record } = useRecord();
  const { id, status, oleh, waktu, catatan, alasan, nomor, tanggal, berkas } = event;
  const isOwn = person !== null && person.nama === oleh.nama;
  const name = say(`status.${status}`);
  const facts = [
    nomor &&
      `${say(status === 'Disahkan' ? 'status.nomorSah' : status === 'Dicabut' ? 'status.nomorCabut' : 'status.nomorGanti')}: ${nomor}`,
    tanggal && `${say('status.tanggalSah')}: ${dateOf(tanggal, say)}`,
    berkas && `${say('status.berkas')}: ${berkas}`,
    alasan && `${say('status.alasan')}: ${alasan}`,
    catatan,
  ].filter(Boolean);
  return (
    <li>
      <div className="versi-item-head">
        <strong className={isTaken ? 'versi-taken' : undefined}>{name}</strong>
        {isOwn && !isTaken && !readOnly && (
          <Button
            aria-label={say('status.takeBackOf', { status: name })}
            onClick={() => record({ jenis: 'penarikan', peristiwa: id }, stay)}
          >
            {say('status.takeBack')}
          </Button>
        )}
      </div>
      <p className="versi-quiet">
        {say('status.recorded', { nama: oleh.nama, peran: roleName(oleh.peran, say), when: momentOf(waktu, say) })}
        {isTaken && `; ${say('status.taken')}`}
      </p>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
    </li>
  );
}
