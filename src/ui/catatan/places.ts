import type { Box, Drawing, Page, Point } from '../../drawing';
import { type Selection, selectionKey } from '../../editor';
import { type SimbolId, type Sop, simbolById } from '../../model';
import { type Place, textAt, thingOf } from '../../review';
import { type Address, baseOf } from '../edit/fields';
import { cellsOn } from '../lembar/cells';
import { boxOf } from '../lembar/plan';
import { selectionOf, targetsOf } from '../lembar/targets';

/** Where something is on the paper: what selects it, its page, its box in mm and where a pin on it is put. */
export interface Spot {
  readonly selection: Selection;
  readonly page: Page;
  readonly box: Box;
  readonly pin: Point;
}

interface Spots {
  readonly byKey: ReadonlyMap<string, Spot>;
  /** Cells by what they are of and their field. */
  readonly byField: ReadonlyMap<string, Spot>;
}

const known = new WeakMap<Drawing, Spots>();

/** Everything on the paper that can be selected, where it is met first; gone through once for each drawing. */
function spotsOf(drawing: Drawing): Spots {
  const before = known.get(drawing);
  if (before) return before;
  const [byKey, byField] = [new Map<string, Spot>(), new Map<string, Spot>()];
  for (const page of drawing.pages) {
    for (const zone of [...page.zones.filter(({ kind }) => kind !== 'cell'), ...cellsOn(page)]) {
      const selection = selectionOf(zone);
      if (!selection || zone.kind === 'join') continue;
      const box = boxOf(zone);
      const pin = zone.kind === 'arrow' ? middleOf(zone.points) : { x: box.x + box.w, y: box.y };
      const spot = { selection, page, box, pin };
      putFirst(byKey, selectionKey(selection), spot);
      if (zone.kind !== 'cell') continue;
      if (zone.of !== null && zone.field !== null) putFirst(byField, `${zone.of} ${baseOf(zone.field)}`, spot);
      if (zone.column === 'no' && zone.langkah !== null) putFirst(byField, `${zone.langkah} no`, spot);
    }
  }
  const spots = { byKey, byField };
  known.set(drawing, spots);
  return spots;
}

function putFirst(map: Map<string, Spot>, key: string, spot: Spot): void {
  if (!map.has(key)) map.set(key, spot);
}

/** The middle of the longest stretch of a line. */
function middleOf(points: readonly Point[]): Point {
  let best: Point = points[0] ?? { x: 0, y: 0 };
  let most = -1;
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to;
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    if (length > most) [most, best] = [length, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }];
  });
  return best;
}

/** Where something selected is on the paper. */
export function spotOfSelection(drawing: Drawing, selection: Selection): Spot | undefined {
  return spotsOf(drawing).byKey.get(selectionKey(selection));
}

/** Where a part of the SOP is on the paper; nothing for the SOP as a whole, and for what is not printed. */
export function spotOfPlace(sop: Sop, drawing: Drawing, { di, isian }: Place): Spot | undefined {
  const { byKey, byField } = spotsOf(drawing);
  switch (thingOf(sop, di)) {
    case 'langkah':
      return byField.get(`${di} ${isian ?? 'no'}`) ?? byField.get(`${di} kegiatan`) ?? byField.get(`${di} no`);
    case 'simbol':
      return byKey.get(selectionKey({ kind: 'simbol', id: di }));
    case 'alur':
      return byKey.get(selectionKey({ kind: 'alur', id: di }));
    case 'pelaksana':
      return byField.get(`${di} ${isian ?? 'nama'}`) ?? byField.get(`${di} nama`);
    case 'sop':
      return isian === undefined ? undefined : onIdentity(byField, sop.id, isian);
    case undefined:
      return undefined;
  }
}

function onIdentity(byField: Spots['byField'], of: string, isian: string): Spot | undefined {
  const [key = '', inner] = isian.split('.');
  const fields =
    key === 'bagianLain'
      ? [`identitas.bagianLain[${inner}].isi`, `identitas.bagianLain[${inner}].judul`]
      : [isian, `identitas.${isian}`, `tampilan.judul.${key}`];
  return fields.map((field) => byField.get(`${of} ${field}`)).find((spot) => spot !== undefined);
}

/** The part of the SOP that is selected; with nothing selected, the SOP as a whole. */
export function placeOfSelection(sop: Sop, drawing: Drawing, selection: Selection | null): Place {
  switch (selection?.kind) {
    case 'simbol':
    case 'alur':
      return { di: selection.id };
    case 'penghubung': {
      const arrow = targetsOf(drawing, selection).find(({ zone }) => zone.kind === 'arrow')?.zone;
      return { di: arrow?.kind === 'arrow' ? arrow.of : '' };
    }
    case 'isian':
      return placeOfCell(sop, selection);
    default:
      return { di: '' };
  }
}

function placeOfCell(sop: Sop, { langkah, column, of, field }: Selection & { kind: 'isian' }): Place {
  if (of !== null && field !== null) return placeOfAddress(sop, { of, field: baseOf(field) });
  const row = sop.langkah.find(({ id }) => id === langkah);
  const pelaksana = column?.startsWith('p:') ? column.slice(2) : undefined;
  const symbols = row?.simbol.filter((one) => [one.pelaksana, ...one.bersama].some((id) => id === pelaksana)) ?? [];
  return { di: (symbols.length === 1 && symbols[0]?.id) || (langkah ?? '') };
}

/** The part of the SOP that a text is. */
export function placeOfAddress(sop: Sop, { of, field }: Address): Place {
  if (of !== sop.id) return { di: of, isian: field };
  const isian = field
    .replace(/^(identitas|tampilan\.judul)\./, '')
    .replace(/^bagianLain\[(\d+)\].*$/, 'bagianLain.$1')
    .replace(/^pengesah$/, 'pengesah.jabatan');
  const place = { di: '', isian };
  return textAt(sop, place) === undefined ? { di: '' } : place;
}

/** The langkah of a place's row, where it has one; what is compared to know whether two are near each other. */
export function rowOf(sop: Sop, di: string): string | undefined {
  if (sop.langkah.some(({ id }) => id === di)) return di;
  if (!simbolById(sop, di as SimbolId)) return undefined;
  return sop.langkah.find(({ simbol }) => simbol.some(({ id }) => id === di))?.id;
}
