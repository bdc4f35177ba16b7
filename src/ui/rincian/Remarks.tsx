import { ChevronRight, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Remark } from '../../drawing';
import { sayRemark } from '../../words';
import { useEditor, useSay } from '../app/desk';
import { useSheet } from '../lembar/sheet-context';
import { Icon } from '../parts/Icon';
import { keyed } from '../parts/keyed';
import { Link } from './Link';
import { alike, placeOfRemark } from './remarked';
import './remarks.css';

/** What the layout could not do well, each a click away from its place; nothing where all is well. */
export function Remarks(): ReactNode {
  const { drawing } = useSheet();
  const say = useSay();
  const { remarks } = drawing;
  if (remarks.length === 0) return null;
  return (
    <section className="remarks" aria-labelledby="remarks-title">
      <h4 id="remarks-title" className="remarks-title">
        <Icon of={TriangleAlert} />
        {say('detail.remarks')}
        <span className="remarks-count">{remarks.length}</span>
      </h4>
      {alike(remarks).map(({ code, shown, rest }) => (
        <div key={code}>
          <List remarks={shown} />
          {rest.length > 0 && (
            <details className="remarks-rest">
              <summary>{say('detail.remarksAlike', { count: rest.length })}</summary>
              <List remarks={rest} />
            </details>
          )}
        </div>
      ))}
    </section>
  );
}

function List({ remarks }: { readonly remarks: readonly Remark[] }): ReactNode {
  return (
    <ul>
      {keyed(remarks, ({ code, at }) => `${code} ${at.path}`).map(({ key, item: remark }) => (
        <li key={key}>
          <One remark={remark} />
        </li>
      ))}
    </ul>
  );
}

function One({ remark }: { readonly remark: Remark }): ReactNode {
  const { sop, drawing } = useSheet();
  const language = useEditor((state) => state.language);
  const words = sayRemark(language, remark);
  const place = placeOfRemark(sop, drawing, remark);
  return place ? (
    <Link to={place}>
      <span className="remarks-words">{words}</span>
      <Icon of={ChevronRight} />
    </Link>
  ) : (
    <p className="remarks-plain">{words}</p>
  );
}
