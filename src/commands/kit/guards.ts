import {
  type Alur,
  type AlurId,
  type LangkahId,
  numberOf,
  type PelaksanaId,
  pelaksanaById,
  type SimbolId,
  type Sop,
  simbolById,
} from '../../model';
import { idsIn } from './ids';
import { type Refusal, refuse } from './types';
import { hasTwin } from './ways';

/** Refuses an id that something already has. */
export function taken(sop: Sop, id: string): Refusal | undefined {
  return idsIn(sop).has(id) ? refuse('id-taken', { id }) : undefined;
}

/** Refuses a langkah that is not there; leaving it out, or naming the start, is fine. */
export function noLangkah(sop: Sop, id: LangkahId | null | undefined): Refusal | undefined {
  return id && numberOf(sop, id) === 0 ? refuse('no-such-langkah', { id }) : undefined;
}

export function noPelaksana(sop: Sop, id: PelaksanaId | null | undefined): Refusal | undefined {
  return id && !pelaksanaById(sop, id) ? refuse('no-such-pelaksana', { id }) : undefined;
}

export function noSimbol(sop: Sop, id: SimbolId | undefined): Refusal | undefined {
  return id && !simbolById(sop, id) ? refuse('no-such-simbol', { id }) : undefined;
}

export function noAlur(sop: Sop, id: AlurId): Refusal | undefined {
  return sop.alur.some((one) => one.id === id) ? undefined : refuse('no-such-alur', { id });
}

/** Refuses an arrow that cannot be: to where it starts, from an end, or said already. */
export function noWay(sop: Sop, way: Alur): Refusal | undefined {
  if (way.dari === way.ke) return refuse('alur-to-itself');
  if (simbolById(sop, way.dari)?.jenis === 'selesai') return refuse('alur-from-selesai');
  return hasTwin(sop, way) ? refuse('same-alur', { label: way.label }) : undefined;
}

/** Refuses a place where no cell of the office's own stands. */
export function noBagian(sop: Sop, at: number): Refusal | undefined {
  return at < sop.identitas.bagianLain.length ? undefined : refuse('no-such-bagian', { nomor: at + 1 });
}
