import type { Drawing } from '../../drawing';
import type { Selection } from '../../editor';
import {
  type AlurId,
  type JudulKey,
  type LangkahId,
  numberOf,
  type PelaksanaId,
  pelaksanaById,
  placeOf,
  type SimbolId,
  type Sop,
  tampilanOf,
} from '../../model';
import type { Say } from '../app/desk';
import { connectorId, twinOf } from './targets';

/** What is selected, in a few words: for screen readers, and wherever it is named in a line. */
export function nameOf(sop: Sop, drawing: Drawing, selection: Selection, say: Say): string {
  switch (selection.kind) {
    case 'simbol':
      return symbolName(sop, selection.id, say);
    case 'alur':
      return arrowName(sop, selection.id, say);
    case 'penghubung': {
      const page = pagesOfConnector(drawing, twinOf(selection)).join(', ');
      const key = selection.side === 'out' ? 'say.connectorOut' : 'say.connectorIn';
      return say(key, { label: selection.label, page });
    }
    case 'isian':
      return cellName(sop, selection, say);
  }
}

/** A pelaksana by its name, of which it may have none yet. */
export function pelaksanaName(sop: Sop, id: PelaksanaId, say: Say): string {
  return pelaksanaById(sop, id)?.nama || say('common.untitled');
}

/** The numbers of the pages on which that end of a connector stands: more than one only where pages share a label. */
export function pagesOfConnector(drawing: Drawing, end: Selection & { kind: 'penghubung' }): readonly number[] {
  const id = connectorId(end.label, end.side);
  return drawing.pages.flatMap(({ number, zones }) =>
    zones.some((zone) => zone.kind === 'symbol' && zone.id === id) ? [number] : [],
  );
}

/** The heading of a cell as it stands on the paper: of its column, or of its field on the identity sheet. */
export function headingOf(sop: Sop, cell: Selection & { kind: 'isian' }, say: Say): string {
  const { judul } = tampilanOf(sop);
  const { column } = cell;
  if (column?.startsWith('p:')) return pelaksanaById(sop, column.slice(2) as PelaksanaId)?.nama || judul.pelaksana;
  if (column?.startsWith('g:')) return column.slice(2);
  if (column !== null && column in judul) return judul[column as JudulKey];
  const key = fieldKey(cell.field);
  if (cell.field === 'tampilan.judulTabel') return say('detail.tableTitle');
  if (cell.field === 'tampilan.sampul.judul') return say('detail.coverTitle');
  if (key === 'catatan') return say('detail.notes');
  if (key in judul) return judul[key as JudulKey];
  if (key === 'instansi' || key === 'alamat' || key === 'logo') return say('detail.office');
  if (key === 'unit') return say('detail.unit');
  return say('detail.identity');
}

/** `identitas.pengesah.nama`, `identitas.dasarHukum[0]` and `tampilan.judul.pengesah` are of pengesah and dasarHukum. */
export function fieldKey(field: string | null): string {
  return (field ?? '').replace(/^(identitas|tampilan\.judul)\./, '').replace(/[.[].*$/, '');
}

function symbolName(sop: Sop, id: string, say: Say): string {
  const place = placeOf(sop, id as SimbolId);
  if (!place) return id;
  const { simbol, row } = place;
  const columns = [simbol.pelaksana, ...simbol.bersama].map((one) => pelaksanaName(sop, one, say));
  return say('say.symbol', { number: row + 1, name: say(`symbol.${simbol.jenis}`), place: columns.join(', ') });
}

function arrowName(sop: Sop, id: string, say: Say): string {
  const alur = sop.alur.find((one) => one.id === (id as AlurId));
  const from = alur && placeOf(sop, alur.dari);
  const to = alur && placeOf(sop, alur.ke);
  if (!alur || !from || !to) return id;
  return say('say.arrow', { from: from.row + 1, to: to.row + 1, word: alur.label });
}

function cellName(sop: Sop, cell: Selection & { kind: 'isian' }, say: Say): string {
  const name = headingOf(sop, cell, say);
  if (cell.langkah === null) return name;
  return say('say.cell', { name, number: numberOf(sop, cell.langkah as LangkahId) });
}
