import { type ReactNode, useState } from 'react';
import { changedSince, pageMarkOf } from '../../formats/json';
import { decisionWithoutMark } from '../../review';
import { useEditor, useSay } from '../app/desk';
import { PersonFields, usePersonDraft } from '../orang/PersonFields';
import { useRecord } from '../orang/useRecord';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { Field } from '../parts/Field';
import './pdf-dialog.css';

/** The mark across the pages: it follows the status, and a recorded decision with its reason. */
export function MarkSetting(): ReactNode {
  const say = useSay();
  const file = useEditor((state) => state.file);
  const reading = useEditor((state) => state.reading);
  const [asks, setAsks] = useState(false);
  const { person, record } = useRecord();
  if (!file) return null;
  const mark = pageMarkOf(file);
  const since = changedSince(file);
  const decision = decisionWithoutMark(file.reviu);
  const words =
    mark === 'draf'
      ? since
        ? say('draf.changed', { since: say('agreed.since', { status: since.status }) })
        : say('draf.printed')
      : mark === 'tidakBerlaku'
        ? say('draf.replaced')
        : decision
          ? say('draf.decided', { alasan: decision.alasan })
          : say('draf.unlocked');
  const isOwn = decision !== undefined && decision.oleh.nama === person?.nama;
  return (
    <section className="form-section">
      <h4>{say('draf.title')}</h4>
      <p>{words}</p>
      {!reading && mark === 'draf' && (
        <div className="form-deeds">
          <Button look="outline" onClick={() => setAsks(true)}>
            {say('draf.without')}
          </Button>
        </div>
      )}
      {!reading && decision && isOwn && mark === null && (
        <div className="form-deeds">
          <Button look="outline" onClick={() => record({ jenis: 'penarikan', peristiwa: decision.id })}>
            {say('draf.back')}
          </Button>
        </div>
      )}
      {asks && <WithoutMarkDialog onClose={() => setAsks(false)} />}
    </section>
  );
}

function WithoutMarkDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const { person, record } = useRecord();
  const who = usePersonDraft();
  const [alasan, setAlasan] = useState('');
  const [isWrong, setWrong] = useState(false);
  const decide = (): void => {
    const isEmpty = alasan.trim() === '';
    setWrong(isEmpty);
    if ((person || who.keep()) && !isEmpty) record({ jenis: 'cetakTanpaTanda', alasan: alasan.trim() }, onClose);
  };
  return (
    <Dialog
      title={say('draf.without')}
      what={say('draf.ask')}
      onClose={onClose}
      onSubmit={decide}
      does={say('draf.without')}
    >
      <div className="pdf-form">
        <Field
          label={say('catat.alasan')}
          fault={isWrong ? say('catat.alasanFault') : undefined}
          value={alasan}
          onText={setAlasan}
        />
        {!person && <PersonFields draft={who} />}
      </div>
    </Dialog>
  );
}
