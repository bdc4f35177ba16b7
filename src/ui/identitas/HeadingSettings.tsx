import type { ReactNode } from 'react';
import type { JudulKey } from '../../model';
import { useSay } from '../app/desk';
import { TextField } from '../form/TextField';
import { useSettings } from './settings';

/** Every heading that the office may word in its own way; emptied, it is the profile's again. */
export function HeadingSettings(): ReactNode {
  const say = useSay();
  const { now, usual } = useSettings();
  return (
    <section className="form-section">
      <details className="headings">
        <summary>{say('tampilan.judul')}</summary>
        <div className="headings-fields">
          {(Object.keys(usual.judul) as JudulKey[]).map((key) => (
            <TextField
              key={key}
              isLine
              name={usual.judul[key]}
              value={now.judul[key]}
              hint={now.judul[key] === usual.judul[key] ? undefined : say('form.default', { value: usual.judul[key] })}
              write={(text) => [
                { command: 'set-tampilan', args: { key: `judul.${key}`, value: text.trim() === '' ? null : text } },
              ]}
            />
          ))}
        </div>
      </details>
    </section>
  );
}
