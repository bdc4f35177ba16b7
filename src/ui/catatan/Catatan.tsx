import type { ReactNode } from 'react';
import { fold } from '../../review';
import { useEditor, useSay } from '../app/desk';
import './catatan.css';

/** What people say about the SOP. */
export function Catatan(): ReactNode {
  const say = useSay();
  const reviu = useEditor((state) => state.file?.reviu);
  const threads = reviu ? fold(reviu).threads : [];
  return (
    <section className="catatan" aria-label={say('catatan.panel')} tabIndex={-1} data-pane-start>
      {threads.length === 0 && <p className="quiet">{say('catatan.none')}</p>}
      <ol>
        {threads.map(({ id, event }) => (
          <li key={id}>{event.teks}</li>
        ))}
      </ol>
    </section>
  );
}
