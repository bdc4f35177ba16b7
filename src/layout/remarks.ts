import type { Remark } from '../drawing';
import type { Sop, TampilanLengkap } from '../model';
import { symbol } from './sizes';
import type { Table } from './table';

/** What the layout could not do well. `words` names the remedy by the code. */
export function remarksOf(sop: Sop, tampilan: TampilanLengkap, table: Table): Remark[] {
  return [
    ...fontRemarks(sop, tampilan),
    ...widthRemarks(sop, table),
    ...table.pages.flatMap(({ plan, routing, labelling }) => [
      ...routing.faults.map((line) => lineRemark(sop, 'arrow-crowded', plan.lines[line]?.alur[0]?.id)),
      ...labelling.homeless.map((line) => lineRemark(sop, 'word-without-place', plan.lines[line]?.alur[0]?.id)),
    ]),
  ];
}

function fontRemarks(sop: Sop, tampilan: TampilanLengkap): Remark[] {
  if (tampilan.huruf !== 'bonum') return [];
  return [
    {
      code: 'font-not-available',
      at: { path: 'tampilan.huruf', id: sop.id, field: 'tampilan.huruf' },
      data: { huruf: tampilan.huruf },
    },
  ];
}

function widthRemarks(sop: Sop, table: Table): Remark[] {
  if (table.columns.symbolWidth >= symbol.width) return [];
  const data = { pelaksana: sop.pelaksana.length, lebar: Math.round(table.columns.symbolWidth * 10) / 10 };
  return [{ code: 'symbols-narrow', at: { path: 'pelaksana', id: sop.id, field: 'pelaksana' }, data }];
}

function lineRemark(sop: Sop, code: string, id: string | undefined): Remark {
  const at = sop.alur.findIndex((alur) => alur.id === id);
  const alur = sop.alur[at];
  return {
    code,
    at: { path: alur ? `alur[${at}]` : 'alur', id: alur?.id ?? sop.id },
    data: { label: alur?.label ?? '' },
  };
}
