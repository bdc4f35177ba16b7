import type { Drawing } from '../../drawing';
import { type Sop, tampilanOf } from '../../model';
import { cellsOn } from '../lembar/cells';
import { type Address, baseOf, fieldOf } from './fields';

/** Where Enter or Tab goes from a text: to another one, to a row that is not there yet, or nowhere. */
export type NextText = Address | 'new-langkah' | undefined;

export function textAfter(sop: Sop, drawing: Drawing, { of, field }: Address, step: 1 | -1): NextText {
  const row = sop.langkah.findIndex(({ id }) => id === of);
  if (row === -1) return besides(sop, drawing, { of, field }, step);
  const fields = fieldsOf(sop, row);
  const at = fields.indexOf(field) + step;
  // The last text, where it was empty, is not waited for, but from there one goes on too.
  const next = fields.indexOf(field) === -1 ? undefined : fields[at];
  if (next !== undefined) return { of, field: next };
  const other = sop.langkah[row + step];
  if (!other) return step === 1 ? 'new-langkah' : undefined;
  const all = fieldsOf(sop, row + step);
  const there = step === 1 ? all[0] : all.at(-1);
  return there === undefined ? undefined : { of: other.id, field: there };
}

/** The texts of a row as they are printed; an empty keterangan is passed over, and a waktu that is one with the row above. */
function fieldsOf(sop: Sop, row: number): readonly string[] {
  const langkah = sop.langkah[row];
  const columns = tampilanOf(sop).kolom.filter(
    (column) =>
      !(column === 'keterangan' && langkah?.keterangan === '') && !(column === 'waktu' && langkah?.waktu === null),
  );
  return ['kegiatan', ...columns];
}

/** On the identity sheet, where the SOP is signed, and along the headings: the next text of the same kind, in reading order. */
function besides(sop: Sop, drawing: Drawing, from: Address, step: 1 | -1): Address | undefined {
  const all = drawing.pages.flatMap((page) =>
    cellsOn(page).flatMap((cell) =>
      cell.langkah === null && cell.of !== null && cell.field !== null
        ? [{ of: cell.of, field: baseOf(cell.field) }]
        : [],
    ),
  );
  const kind = kindOf(from.field);
  const alike = all.filter((one) => kindOf(one.field) === kind && fieldOf(sop, one));
  const at = alike.findIndex(({ of, field }) => of === from.of && field === from.field);
  return at === -1 ? undefined : alike[at + step];
}

function kindOf(field: string): string {
  return field.replace(/^(identitas|tampilan\.judul)\..*$/, '$1');
}
