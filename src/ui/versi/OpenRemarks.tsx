import type { ReactNode } from 'react';
import type { Sop } from '../../model';
import { fold, labelsOf, type Thread, whereIs } from '../../review';
import { useDesk, useSay } from '../app/desk';
import { whereName } from '../catatan/placed-name';

/** What scrolls is reached by the keyboard. */
const reached = { tabIndex: 0 };

interface OpenRemarksProps {
  readonly threads: readonly Thread[];
  readonly sop: Sop;
  /** A reason was given for all of them before. */
  readonly isExcused: boolean;
}

/** The remarks that must be followed and are not, shown before one goes on. */
export function OpenRemarks({ threads, sop, isExcused }: OpenRemarksProps): ReactNode {
  const { editor } = useDesk();
  const say = useSay();
  const drawing = editor.drawing();
  const reviu = editor.state().file?.reviu;
  const labels = labelsOf(reviu ? fold(reviu).threads : []);
  const count = threads.length;
  return (
    <div className="versi-open">
      <p>{say(isExcused ? 'status.excused' : 'status.open', { count })}</p>
      <section {...reached} aria-label={say('catatan.list')}>
        <ul>
          {threads.map(({ id, event, anchor }) => (
            <li key={id}>
              <span>
                {labels.get(id)}
                {drawing && ` · ${whereName(sop, drawing, whereIs(sop, anchor), say)}`}
              </span>
              <p>{event.teks}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
