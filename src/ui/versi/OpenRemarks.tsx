import type { ReactNode } from 'react';
import { type LangkahId, numberOf, type Sop } from '../../model';
import { langkahAt, type Thread, whereIs } from '../../review';
import { useSay } from '../app/desk';

interface OpenRemarksProps {
  readonly threads: readonly Thread[];
  readonly sop: Sop;
  /** A reason was given for all of them before. */
  readonly isExcused: boolean;
}

/** The remarks that must be followed and are not, shown before one goes on. */
export function OpenRemarks({ threads, sop, isExcused }: OpenRemarksProps): ReactNode {
  const say = useSay();
  const count = threads.length;
  return (
    <div className="versi-open">
      <p>{say(isExcused ? 'status.excused' : 'status.open', { count })}</p>
      <ul>
        {threads.map(({ id, event, anchor }) => (
          <li key={id}>
            <span>{placeName(sop, whereIs(sop, anchor).place.di, say('detail.identity'), say('banding.row'))}</span>
            {event.teks}
          </li>
        ))}
      </ul>
    </div>
  );
}

function placeName(sop: Sop, di: string, whole: string, row: string): string {
  const langkah = langkahAt(sop, di);
  return langkah === undefined ? whole : `${row} ${numberOf(sop, langkah as LangkahId)}`;
}
