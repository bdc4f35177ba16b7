import type { ReactNode } from 'react';
import type { Sop } from '../../model';
import type { Status } from '../../review';
import { useSay } from '../app/desk';
import { Field } from '../parts/Field';
import {
  efektifTitle,
  isBeforeSigned,
  printsSigned,
  type StatusField,
  type StatusForm,
  withTanggal,
} from './status-form';

interface SignedDaysProps {
  readonly to: Status;
  readonly sop: Sop;
  readonly form: StatusForm;
  readonly missing: readonly StatusField[];
  readonly setForm: (form: StatusForm) => void;
}

/** When it was signed and from when it is in force, by the names that its paper has for them. */
export function SignedDays({ to, sop, form, missing, setForm }: SignedDaysProps): ReactNode {
  const say = useSay();
  const isOne = printsSigned(sop);
  const title = efektifTitle(sop);
  const signed = (
    <Field
      label={isOne ? title : say('status.tanggalSah')}
      hint={isOne ? say('status.tanggalHint') : undefined}
      type="date"
      fault={missing.includes('tanggal') ? say('status.tanggalFault') : undefined}
      value={form.tanggal}
      onText={(tanggal) => setForm(withTanggal(form, tanggal, sop))}
    />
  );
  if (isOne) return signed;
  const isEarlier = isBeforeSigned(to, form, sop);
  const isUnsure = isEarlier && !form.isEarlier && missing.includes('tanggalEfektif');
  return (
    <>
      <div className="versi-pair">
        {signed}
        <Field
          label={title}
          hint={say('status.tanggalHint')}
          type="date"
          fault={isUnsure ? say('status.earlierFault') : undefined}
          value={form.tanggalEfektif}
          onText={(tanggalEfektif) => setForm({ ...form, tanggalEfektif, isEarlier: false })}
        />
      </div>
      {isEarlier && (
        <label className="versi-check">
          <input
            type="checkbox"
            checked={form.isEarlier}
            onChange={({ target }) => setForm({ ...form, isEarlier: target.checked })}
          />
          {say('status.earlier')}
        </label>
      )}
    </>
  );
}
