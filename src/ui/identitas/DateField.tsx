import type { ReactNode } from 'react';
import { dateText } from '../../model';
import { type Say, useSay } from '../app/desk';
import { dateFrom } from '../edit/dates';
import { TextField } from '../form/TextField';
import { useSheet } from '../lembar/sheet-context';

interface DateFieldProps {
  readonly which: 'tanggalPembuatan' | 'tanggalRevisi' | 'tanggalEfektif';
  readonly name: string;
}

/** A date, written as officials write it; below it how it will be printed. */
export function DateField({ which, name }: DateFieldProps): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const value = sop.identitas[which];
  return (
    <TextField
      isLine
      name={name}
      field={which}
      value={dateText(value)}
      hint={printedDate(value, say)}
      write={(text) => [{ command: 'edit-identitas', args: { field: which, value: dateFrom(text) } }]}
    />
  );
}

/** How a date will be printed, or that it was not understood. */
function printedDate(value: string | null, say: Say): string {
  if (value === null) return say('identitas.blankDate');
  if (value === '-') return say('identitas.dashDate');
  const printed = dateText(value);
  return printed === value ? say('identitas.unreadDate') : say('identitas.printed', { value: printed });
}
