import type { ReactNode } from 'react';
import './form.css';

interface LabelledProps {
  readonly id: string;
  readonly name: string;
  readonly hint?: ReactNode;
  readonly refused?: string | null;
  readonly isBare?: boolean;
  /** What stands at the right of the name. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A control with its name above it and what there is to know below it. */
export function Labelled(props: LabelledProps): ReactNode {
  const { id, name, hint, refused = null, isBare = false, beside, children } = props;
  return (
    <div className="form-item">
      <div className={isBare ? 'out-of-sight' : 'form-head'}>
        <label htmlFor={id}>{name}</label>
        {beside}
      </div>
      {children}
      {(hint !== undefined || refused !== null) && (
        <div id={`${id}-hint`} className={refused === null ? 'form-hint' : 'form-hint form-refused'}>
          {refused ?? hint}
        </div>
      )}
    </div>
  );
}
