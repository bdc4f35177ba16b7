import type { ReactNode } from 'react';
import { useSay } from '../app/desk';
import { useSheet } from '../lembar/sheet-context';
import { nameOfAim, nameOfItem } from './names';
import { usePlacing } from './placing';
import '../edit/connect-hint.css';

/** Says where what is on its way to the paper would come, and how it gets there. */
export function PlaceHint(): ReactNode {
  const { placing } = usePlacing();
  const { sop } = useSheet();
  const say = useSay();
  return (
    <div className="place-hint" role="status">
      {placing && (
        <p>
          <strong>
            {placing.aim ? nameOfAim(sop, placing.item, placing.aim, say) : `${nameOfItem(placing.item, say)}.`}
          </strong>{' '}
          {say(`palette.${placing.by}Hint`)}
        </p>
      )}
    </div>
  );
}
