import type { Drawing } from '../../src/drawing';
import { layout, layoutBook, type Tanda } from '../../src/layout';
import type { Profil, Sop, Tampilan, TampilanLengkap } from '../../src/model';
import { smallPicture } from '../drawing/specimen';
import { sample, sampleNames } from '../formats/samples';

/** What is kept as pictures: its name, and how it is drawn. */
export interface Paper {
  readonly name: string;
  draw(): Drawing;
}

const profiles: readonly Profil[] = ['permenpan', 'pemda'];
const places: readonly TampilanLengkap['tandaTangan'][] = ['identitas', 'akhir'];

/** Every sample in both dialects, signed in the identity cell and under the table. */
const usual: readonly Paper[] = sampleNames.flatMap((name) =>
  profiles.flatMap((profil) =>
    places.map((tandaTangan) => ({
      name: `${name}-${profil}-${tandaTangan}`,
      draw: () => drawn(sample(name), { profil, tandaTangan, kertas: 'f4' }),
    })),
  ),
);

/** What the samples do not ask for. */
const special: readonly Paper[] = [
  {
    name: 'ink-emblem-numbers-draf',
    draw: () => drawn(withEmblem(sample('sample-001')), ink, 'draf'),
  },
  {
    name: 'joined-bonum-not-in-force',
    draw: () => drawn(sample('sample-000'), { susunan: 'menyambung', huruf: 'bonum', ukuran: 8 }, 'tidakBerlaku'),
  },
  {
    name: 'himpunan-front',
    draw() {
      const parts = sampleNames.map((name) => ({ sop: sample(name), tanda: null }));
      const plan = { judul: 'HIMPUNAN STANDAR OPERASIONAL PROSEDUR', tahun: '2026', alamat: [], logo: null };
      const book = layoutBook({ ...plan, instansi: ['PEMERINTAH KOTA CONTOH'], kertas: 'f4' }, parts);
      return { ...book, pages: book.pages.slice(0, 2) };
    },
  },
];

const ink: Partial<Tampilan> = {
  kertas: 'a4',
  caraTandaTangan: 'basah',
  tandaTangan: 'keduanya',
  huruf: 'tinos',
  barisNomor: true,
  judulTabel: true,
};

export const papers: readonly Paper[] = [...usual, ...special];

function drawn(sop: Sop, tampilan: Partial<Tampilan>, tanda: Tanda | null = null): Drawing {
  return layout({ ...sop, tampilan: { ...sop.tampilan, ...tampilan } }, { tanda });
}

function withEmblem(sop: Sop): Sop {
  return { ...sop, identitas: { ...sop.identitas, logo: smallPicture } };
}
