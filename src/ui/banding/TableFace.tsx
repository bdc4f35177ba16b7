import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type Sop, tampilanOf } from '../../model';
import type { Change } from '../../review';
import { sayChange, sayPart } from '../../words';
import { type Say, useEditor, useSay } from '../app/desk';
import { Icon } from '../parts/Icon';
import { MarkedWords } from '../parts/MarkedWords';
import { signs } from './kinds';
import { bringInto } from './scroll';
import { columns, isOfRow, type Row, tableOf } from './table';
import './table.css';

/** What scrolls is reached by the keyboard. */
const reached = { tabIndex: 0 };

interface TableFaceProps {
  readonly one: Sop;
  readonly other: Sop;
  readonly changes: readonly Change[];
  readonly current: number | null;
}

/** Both states as one table, the words marked: what stands outside of the table first, then the langkah. */
export function TableFace({ one, other, changes, current }: TableFaceProps): ReactNode {
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  const [only, setOnly] = useState(true);
  const rows = useMemo(() => tableOf(one, other, changes), [one, other, changes]);
  const shown = only ? rows.filter(({ kind }) => kind !== 'same') : rows;
  const { judul } = tampilanOf(other);
  useEffect(() => {
    if (current === null) return;
    bringInto(frame.current, frame.current?.querySelector(`[data-changes~="${current}"] > *`));
  }, [current]);
  return (
    <div ref={frame} className="banding-tables">
      <Outside changes={changes} current={current} />
      <div className="banding-table-head">
        <h2>{say('banding.row')}</h2>
        <label className="banding-only">
          <input type="checkbox" checked={only} onChange={({ target }) => setOnly(target.checked)} />
          {say('banding.onlyChanged')}
        </label>
      </div>
      {shown.length === 0 ? (
        <p className="banding-quiet">{say('banding.nothingInside')}</p>
      ) : (
        <section className="banding-wide" {...reached} aria-label={say('banding.row')}>
          <table className="banding-table">
            <thead>
              <tr>
                <th scope="col">{judul.no}</th>
                <th scope="col">{judul.kegiatan}</th>
                <th scope="col">{say('banding.flow')}</th>
                {columns.slice(1).map((column) => (
                  <th key={column} scope="col">
                    {judul[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <TableRow key={row.key} row={row} changes={changes} current={current} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

interface TableRowProps {
  readonly row: Row;
  readonly changes: readonly Change[];
  readonly current: number | null;
}

function TableRow({ row, changes, current }: TableRowProps): ReactNode {
  const say = useSay();
  const language = useEditor((state) => state.language);
  const { kind, was, now, cells, workers, flow } = row;
  const isCurrent = current !== null && row.changes.includes(current);
  return (
    <tr
      className={`banding-row banding-${kind}`}
      data-changes={row.changes.join(' ')}
      data-current={isCurrent || undefined}
    >
      <th scope="row">
        {kind !== 'same' && (
          <span className={`banding-sign banding-${kind}`} title={say(`banding.${kind}`)}>
            <Icon of={signs[kind]} />
            <span className="out-of-sight">{say(`banding.${kind}`)}</span>
          </span>
        )}
        {now ?? was}
        {was !== null && now !== null && was !== now && (
          <span className="banding-was">{say('banding.rowWas', { nomor: was })}</span>
        )}
      </th>
      <td>
        <MarkedWords pieces={cells.kegiatan} />
      </td>
      <td>
        {workers}
        {flow.map((index) => {
          const change = changes[index];
          return (
            change && (
              <span key={index} className="banding-flow">
                {sayChange(language, change)}
              </span>
            )
          );
        })}
      </td>
      {columns.slice(1).map((column) => (
        <td key={column}>
          <MarkedWords pieces={cells[column]} />
        </td>
      ))}
    </tr>
  );
}

/** The identity sheet, the columns, how it is printed: a line for each change. */
function Outside({ changes, current }: Pick<TableFaceProps, 'changes' | 'current'>): ReactNode {
  const say = useSay();
  const language = useEditor((state) => state.language);
  const list = changes.flatMap((change, index) => (isOfRow(change) ? [] : [{ change, index }]));
  return (
    <>
      <h2>{say('banding.outside')}</h2>
      {list.length === 0 ? (
        <p className="banding-quiet">{say('banding.nothingBeside')}</p>
      ) : (
        <table className="banding-table">
          <thead>
            <tr>
              <th scope="col">{say('banding.field')}</th>
              <th scope="col">{say('banding.words')}</th>
            </tr>
          </thead>
          <tbody>
            {list.map(({ change, index }) => (
              <tr
                key={index}
                className={`banding-row banding-${change.kind}`}
                data-changes={index}
                data-current={index === current || undefined}
              >
                <th scope="row">
                  <span className={`banding-sign banding-${change.kind}`} title={say(`banding.${change.kind}`)}>
                    <Icon of={signs[change.kind]} />
                    <span className="out-of-sight">{say(`banding.${change.kind}`)}</span>
                  </span>
                  {nameOf(change, language, say)}
                </th>
                <td>{change.words ? <MarkedWords pieces={change.words} /> : sayChange(language, change)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function nameOf({ part, field, data }: Change, language: 'id' | 'en', say: Say): string {
  switch (part) {
    case 'bagianLain':
      return String(data['judul'] ?? '');
    case 'pelaksana':
      return String(data['nama'] ?? '');
    case 'catatan':
    case 'pihakLuar':
    case 'klasifikasi':
    case 'pengecualian':
      return say(`banding.${part}`);
    default:
      return sayPart(language, String(data['isian'] ?? field ?? part));
  }
}
