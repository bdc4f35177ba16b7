import { readWaktu, reduceTampilan, type SopFile, waktuTerbaca } from '../../model';
import { currentVersion } from './schema';
import { isObject, type Json } from './shape';

/** Events in the order of their time, then of their id, by code units: the same everywhere. */
export function byTime<T extends object>(events: readonly T[]): T[] {
  const keyOf = (event: T): string[] => ['waktu', 'id'].map((key) => String((event as Json)[key]));
  return [...events].sort((one, other) => {
    const [waktu = '', id = ''] = keyOf(one);
    const [otherWaktu = '', otherId = ''] = keyOf(other);
    return compare(waktu, otherWaktu) || compare(id, otherId);
  });
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The file as the format lays it out: one object, with what is derived for other systems and without what is implied. */
export function stored({ sop, reviu, riwayat }: SopFile): Json {
  const { pengesah } = sop.identitas;
  const { jabatanBlok, ...official } = pengesah;
  return {
    ...sop,
    format: 'sop-ap',
    versi: currentVersion,
    identitas: { ...sop.identitas, pengesah: jabatanBlok === official.jabatan ? official : pengesah },
    langkah: sop.langkah.map((langkah) => ({
      ...langkah,
      waktuTerbaca: waktuTerbaca(readWaktu(langkah.waktu ?? '')),
    })),
    tampilan: reduceTampilan({ ...sop.tampilan }),
    reviu: { ...reviu, peristiwa: byTime(reviu.peristiwa) },
    riwayat: riwayat.map((versi) => ({ ...versi, isi: withoutLogo(versi.isi, sop.identitas.logo) })),
  };
}

/** Most versions bear the logo that the document has: it is said once. */
function withoutLogo(isi: unknown, logo: string | null): unknown {
  if (logo === null || !isObject(isi) || !isObject(isi['identitas']) || isi['identitas']['logo'] !== logo) return isi;
  return { ...isi, identitas: { ...isi['identitas'], logo: 'sama' } };
}
