import {
  type AlurId,
  type Identitas,
  langkahOf,
  type PelaksanaId,
  pelaksanaById,
  type Simbol,
  type SimbolId,
  type Sop,
  simbolById,
} from '../model';

/** A part of an SOP, in the document's own terms. */
export interface Place {
  /** The id of a langkah, a simbol, an alur or a pelaksana; '' is the SOP itself and its identity sheet. */
  readonly di: string;
  /** `kegiatan`, `nama`, `pengesah.nip`, `bagianLain.0`, …; left out: the thing as a whole. */
  readonly isian?: string;
}

/** What kind of thing an id names. */
export type Thing = 'sop' | 'langkah' | 'simbol' | 'alur' | 'pelaksana';

/** What an id names in that SOP; nothing where it names nothing any more. */
export function thingOf(sop: Sop, di: string): Thing | undefined {
  if (di === '' || di === sop.id) return 'sop';
  if (sop.langkah.some(({ id }) => id === di)) return 'langkah';
  if (simbolById(sop, di as SimbolId)) return 'simbol';
  if (sop.alur.some(({ id }) => id === di)) return 'alur';
  return pelaksanaById(sop, di as PelaksanaId) ? 'pelaksana' : undefined;
}

/** The langkah that a thing stands in: itself, the row of a symbol, the row that an arrow leaves. */
export function langkahAt(sop: Sop, di: string): string | undefined {
  switch (thingOf(sop, di)) {
    case 'langkah':
      return di;
    case 'simbol':
      return langkahOf(sop, di as SimbolId)?.id;
    case 'alur':
      return langkahOf(sop, alurById(sop, di)?.dari as SimbolId)?.id;
    default:
      return undefined;
  }
}

/** What a part of the SOP reads; nothing where it is no more. Lists are lines; a symbol is its shape and who works it. */
export function textAt(sop: Sop, { di, isian }: Place): string | undefined {
  switch (thingOf(sop, di)) {
    case 'sop':
      return isian === undefined ? sop.identitas.nama : identityText(sop, isian);
    case 'langkah': {
      const langkah = sop.langkah.find(({ id }) => id === di);
      return written(isian === undefined ? langkah?.kegiatan : own(langkah, isian));
    }
    case 'simbol': {
      const simbol = simbolById(sop, di as SimbolId);
      return isian === undefined ? symbolText(sop, simbol) : written(own(simbol, isian));
    }
    case 'alur':
      return isian === undefined ? arrowText(sop, di) : written(own(alurById(sop, di), isian));
    case 'pelaksana':
      return written(own(pelaksanaById(sop, di as PelaksanaId), isian ?? 'nama'));
    case undefined:
      return undefined;
  }
}

function identityText({ identitas, catatan, pihakLuar }: Sop, isian: string): string | undefined {
  if (isian === 'catatan') return written(catatan);
  if (isian === 'pihakLuar') return written(pihakLuar);
  const [key = '', inner] = isian.split('.');
  if (key === 'bagianLain') {
    const part = identitas.bagianLain[Number(inner)];
    return part && [part.judul, ...part.isi].join('\n');
  }
  const value = own(identitas, key as keyof Identitas);
  return written(inner === undefined ? value : own(value, inner));
}

const shapes = { mulai: 'Mulai', proses: 'Proses', keputusan: 'Keputusan', selesai: 'Selesai' } as const;

function symbolText(sop: Sop, simbol: Simbol | undefined): string | undefined {
  if (!simbol) return undefined;
  const workers = [simbol.pelaksana, ...simbol.bersama].map((id) => nameOf(sop, id));
  return [shapes[simbol.jenis], workers.join(', '), simbol.teks].filter(Boolean).join(' · ');
}

function arrowText(sop: Sop, id: string): string | undefined {
  const alur = alurById(sop, id);
  if (!alur) return undefined;
  const ends = [alur.dari, alur.ke].map((end) => langkahOf(sop, end)?.kegiatan ?? '');
  return `${ends.join(' → ')}${alur.label && ` (${alur.label})`}`;
}

function nameOf(sop: Sop, id: PelaksanaId): string {
  return pelaksanaById(sop, id)?.nama ?? '';
}

function alurById(sop: Sop, id: string) {
  return sop.alur.find((one) => one.id === (id as AlurId));
}

function own(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Readonly<Record<string, unknown>>)[key];
}

/** A value as it reads; nothing for what is no text. A logo is a picture and reads as nothing in particular. */
function written(value: unknown): string | undefined {
  if (value === null) return '';
  if (typeof value === 'string') return value.startsWith('data:image/') ? '' : value;
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value.join('\n') : undefined;
  return undefined;
}
