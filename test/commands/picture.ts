import { type Edit, type Refusal, runEdits } from '../../src/commands';
import { integrity, type Sop } from '../../src/model';

/** The flow of a document as `sketch` takes it, with the ids of its symbols: `s1 mulai@1`. */
export function picture(sop: Sop): { rows: string[]; ways: string } {
  const column = (id: string) => sop.pelaksana.findIndex((one) => one.id === id) + 1;
  return {
    rows: sop.langkah.map(({ simbol }) =>
      simbol.map((one) => `${one.id} ${one.jenis}@${[one.pelaksana, ...one.bersama].map(column).join('+')}`).join(', '),
    ),
    ways: sop.alur.map(({ dari, ke, label }) => `${dari}>${ke}${label === '' ? '' : `:${label}`}`).join(', '),
  };
}

/** The document after those edits; none may be refused, and its structure holds. */
export function changed(sop: Sop, ...edits: readonly Edit[]): Sop {
  const result = runEdits(sop, edits);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  const broken = integrity(result.sop);
  if (broken.length > 0) throw new Error(`broken: ${JSON.stringify(broken)}`);
  return result.sop;
}

/** Why an edit is refused. */
export function refusalOf(sop: Sop, edit: Edit): Refusal | undefined {
  const result = runEdits(sop, [edit]);
  return result.ok ? undefined : result.refusal;
}

/** Only the ways. */
export function waysAfter(sop: Sop, ...edits: readonly Edit[]): string {
  return picture(changed(sop, ...edits)).ways;
}
