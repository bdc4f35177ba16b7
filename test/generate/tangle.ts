import type { Flow, Shape, Way } from './flow';
import type { Random } from './random';

/** Any symbols in any cells, joined in any way: more tangled than any office draws. */
export function generateTangle(random: Random, rows: number, columns: number): Flow {
  let count = 0;
  const table = Array.from({ length: rows }, () =>
    Array.from({ length: random.pick([0, 1, 1, 1, 1, 2, 2, 3, 4]) }, () => {
      count += 1;
      return anyShape(random, `s${count}`, columns);
    }),
  );
  const shapes = table.flat();
  const ways =
    shapes.length < 2
      ? []
      : Array.from({ length: random.int(1, Math.ceil(shapes.length * 1.6)) }, () => anyWay(random, shapes));
  return { rows: table, ways };
}

function anyShape(random: Random, id: string, columns: number): Shape {
  const place = random.int(0, columns - 1);
  const rest = Array.from({ length: columns }, (_, index) => index).filter((index) => index !== place);
  const together = random.chance(0.12) ? random.some(rest, random.int(1, 3)) : [];
  const jenis = random.pick(['mulai', 'proses', 'proses', 'proses', 'keputusan', 'keputusan', 'selesai'] as const);
  return { id, jenis, place, together, teks: random.chance(0.1) ? 'Verifikasi berkas' : '' };
}

function anyWay(random: Random, shapes: readonly Shape[]): Way {
  const [from, to] = random.some(shapes, 2);
  const label = random.pick(['', '', 'Ya', 'Tidak', 'Belum lengkap', 'Perlu kajian ulang']);
  return { from: from?.id ?? '', to: to?.id ?? '', label };
}
