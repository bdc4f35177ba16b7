import { type KolomMutu, profilDefaults, type Tampilan, type TampilanLengkap } from '../../src/model';
import type { Random } from './random';

/** How the generated SOP is printed: mostly the defaults of its profile, each departure now and then. Canonical: only what differs. */
export function generateTampilan(random: Random): Tampilan {
  const profil = random.pick(['permenpan', 'pemda'] as const);
  const wanted: Partial<TampilanLengkap> = {};
  const put = <K extends keyof TampilanLengkap>(probability: number, key: K, value: () => TampilanLengkap[K]) => {
    if (random.chance(probability)) wanted[key] = value();
  };
  put(0.45, 'kertas', () => random.pick(['f4-210', 'a4', 'legal'] as const));
  put(0.4, 'tandaTangan', () => random.pick(['identitas', 'akhir', 'keduanya'] as const));
  put(0.25, 'caraTandaTangan', () => 'basah');
  put(0.35, 'kolom', () => columns(random));
  put(0.25, 'judulTabel', () => random.pick([true, 'PROSEDUR PELAKSANAAN KEGIATAN']));
  put(0.3, 'barisNomor', () => true);
  put(0.3, 'teksKapsul', () => random.chance(0.5));
  put(0.2, 'susunan', () => 'menyambung');
  put(0.15, 'sampul', () => ({
    judul: 'STANDAR OPERASIONAL PROSEDUR',
    tahun: '2024',
    susunan: random.pick(['instansi', 'judul'] as const),
  }));
  put(0.2, 'huruf', () => 'tinos');
  put(0.35, 'ukuran', () => random.pick([8, 8.5, 10]));
  put(0.15, 'sebutan', () => random.pick(['POS', 'SPO'] as const));
  const defaults = profilDefaults[profil];
  const differs = Object.entries(wanted).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(defaults[key as keyof TampilanLengkap]),
  );
  return { profil, ...Object.fromEntries(differs) } as Tampilan;
}

/** What users do to the print when nobody stops them: widths dragged, margins wide, type small or large, headings of their own. */
export function generateUnusualTampilan(random: Random, columns: readonly string[]): Tampilan {
  const base = generateTampilan(random);
  const dragged = random.some(
    ['kegiatan', 'kelengkapan', 'waktu', 'output', 'keterangan', ...columns],
    random.int(0, 4),
  );
  return {
    ...base,
    lebar: Object.fromEntries(dragged.map((one) => [one, random.int(6, one === 'kegiatan' ? 140 : 60)])),
    ukuran: random.pick([6, 7, 9, 11, 12, 14]),
    huruf: random.pick(['arimo', 'tinos', 'bonum'] as const),
    batas: { atas: random.int(8, 40), kiri: random.int(5, 40), bawah: random.int(18, 50), kanan: random.int(5, 30) },
    judul: random.chance(0.4)
      ? { kegiatan: 'Uraian Kegiatan/Aktivitas Pelaksanaan Prosedur', waktu: 'Waktu Penyelesaian', output: '' }
      : {},
    istilahAsing: ['monitoring', 'e-Office'],
  };
}

/** Order and presence; keterangan stands last. */
function columns(random: Random): KolomMutu[] {
  const orders: readonly KolomMutu[][] = [
    ['kelengkapan', 'output', 'waktu', 'keterangan'],
    ['kelengkapan', 'waktu', 'output'],
    ['waktu', 'output', 'keterangan'],
    ['kelengkapan', 'waktu'],
    ['output', 'waktu', 'keterangan'],
  ];
  return random.pick(orders);
}
