import type { ReactNode } from 'react';
import { useSay } from '../app/desk';
import { keyed } from '../parts/keyed';

/** Names and values, as a form shows them. */
export function Facts({ children }: { readonly children: ReactNode }): ReactNode {
  return <dl className="facts">{children}</dl>;
}

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
  /** A short value beside its name, not under it. */
  readonly beside?: boolean;
}

export function Fact({ name, children, beside = false }: FactProps): ReactNode {
  return (
    <div className={beside ? 'fact fact-beside' : 'fact'}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A text of the document as it was written, its line breaks kept; several are numbered as they are printed. */
export function Written({ texts }: { readonly texts: readonly string[] }): ReactNode {
  const say = useSay();
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0) return <span className="blank">{say('common.empty')}</span>;
  if (filled.length === 1) return <span className="written">{filled[0]}</span>;
  return (
    <ol className="written-list">
      {keyed(filled, (text) => text).map(({ key, item: text }) => (
        <li key={key} className="written">
          {text}
        </li>
      ))}
    </ol>
  );
}
