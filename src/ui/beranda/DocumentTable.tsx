import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DocumentMeta } from '../../storage';
import { useDesk, useSay } from '../app/desk';
import { DocumentRow } from './DocumentRow';
import { useMore } from './more';

interface DocumentTableProps {
  readonly documents: readonly DocumentMeta[];
  /** The ids of those that are chosen, to do something with them together. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** The rows of the list. Tab reaches one of them, the arrows go on from there. */
export function DocumentTable({ documents, chosen, onChoose }: DocumentTableProps): ReactNode {
  const say = useSay();
  const { rows, end, reach } = useMore(documents);
  const [current, setCurrent] = useState<string | null>(null);
  const [menu, setMenu] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const active = rows.find(({ id }) => id === current)?.id ?? rows[0]?.id;
  const choose = useChoosing(chosen, onChoose);
  useFocusKept(body, documents, current);
  const press = useRowKeys({ documents, reach, body, openMenu: setMenu });
  return (
    <>
      <p id="documents-help" className="out-of-sight">
        {say('list.help')}
      </p>
      <table className="documents-table" aria-labelledby="documents-title" aria-describedby="documents-help">
        <thead>
          <tr>
            <th scope="col" className="documents-check">
              <AllChosen documents={documents} chosen={chosen} onChoose={onChoose} />
            </th>
            <th scope="col" className="documents-picture">
              <span className="out-of-sight">{say('list.picture')}</span>
            </th>
            <th scope="col">{say('list.name')}</th>
            <th scope="col" className="documents-number">
              {say('list.number')}
            </th>
            <th scope="col" className="documents-unit">
              {say('list.unit')}
            </th>
            <th scope="col" className="documents-status">
              {say('list.status')}
            </th>
            <th scope="col" className="documents-changed">
              {say('list.changed')}
            </th>
            <th scope="col" className="documents-deeds">
              <span className="out-of-sight">{say('list.deeds')}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={press}>
          {rows.map((document) => (
            <DocumentRow
              key={document.id}
              document={document}
              isActive={document.id === active}
              hasMenu={document.id === menu}
              isChosen={chosen.has(document.id)}
              onChoose={choose}
              onFocus={setCurrent}
              onMenu={setMenu}
            />
          ))}
        </tbody>
      </table>
      {end}
    </>
  );
}

/** Chooses every SOP that is listed, or none of them. */
function AllChosen({ documents, chosen, onChoose }: DocumentTableProps): ReactNode {
  const say = useSay();
  const box = useRef<HTMLInputElement>(null);
  const count = documents.filter(({ id }) => chosen.has(id)).length;
  const isAll = count === documents.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && !isAll;
  }, [count, isAll]);
  const turn = (): void => {
    const next = new Set(chosen);
    for (const { id } of documents) isAll ? next.delete(id) : next.add(id);
    onChoose(next);
  };
  return <input ref={box} type="checkbox" aria-label={say('himpunan.selectAll')} checked={isAll} onChange={turn} />;
}

/** Chooses one or lets it go; the same function while the table lives, so that no other row renders. */
function useChoosing(
  chosen: ReadonlySet<string>,
  onChoose: (chosen: ReadonlySet<string>) => void,
): (id: string) => void {
  const now = useRef({ chosen, onChoose });
  now.current = { chosen, onChoose };
  return useCallback((id) => {
    const next = new Set(now.current.chosen);
    if (!next.delete(id)) next.add(id);
    now.current.onChoose(next);
  }, []);
}

interface RowKeys {
  readonly documents: readonly DocumentMeta[];
  readonly reach: (index: number) => void;
  readonly body: { readonly current: HTMLElement | null };
  readonly openMenu: (id: string) => void;
}

function useRowKeys({ documents, reach, body, openMenu }: RowKeys): (event: KeyboardEvent) => void {
  const { shelf, asking } = useDesk();
  return (event) => {
    const target = event.target as Element;
    // The menu of a row has its own keys.
    if (target.closest('[role="menu"]')) return;
    const row = target.closest<HTMLElement>('[data-document]');
    const index = documents.findIndex(({ id }) => id === row?.dataset['document']);
    const document = documents[index];
    if (!document || event.altKey || event.ctrlKey || event.metaKey) return;
    const last = documents.length - 1;
    const steps: Readonly<Record<string, number>> = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: last };
    const to = steps[event.key];
    if (to !== undefined) {
      const next = documents[Math.min(last, Math.max(0, to))];
      // The row is there before it takes the keyboard, and has it before the next key.
      flushSync(() => reach(to));
      // From one box to the next, from one name to the next.
      if (next) focusOn(body.current, next.id, target.matches('input') ? 'input' : undefined);
    } else if (event.key === 'F2') asking.ask({ kind: 'rename', document });
    else if (event.key === 'Delete') shelf.remove(document);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) openMenu(document.id);
    else return;
    event.preventDefault();
  };
}

function focusOn(body: HTMLElement | null, id: string, part = '.documents-open'): void {
  body?.querySelector<HTMLElement>(`[data-document="${CSS.escape(id)}"] ${part}`)?.focus();
}

/** When the row that had the focus has gone, the row in its place takes it. */
function useFocusKept(
  body: { readonly current: HTMLElement | null },
  documents: readonly DocumentMeta[],
  current: string | null,
): void {
  const before = useRef(documents);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = documents;
    const index = was.findIndex(({ id }) => id === current);
    if (index < 0 || documents.some(({ id }) => id === current)) return;
    const next = documents[Math.min(index, documents.length - 1)];
    if (next && document.activeElement === document.body) focusOn(body.current, next.id);
  }, [body, documents, current]);
}
