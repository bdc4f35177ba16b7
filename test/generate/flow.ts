import type { Random } from './random';

/** A symbol before it has an id: `place` is the column's index. */
export interface Shape {
  readonly id: string;
  readonly jenis: 'mulai' | 'proses' | 'keputusan' | 'selesai';
  readonly place: number;
  readonly together: readonly number[];
  readonly teks: string;
}

export interface Way {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

export interface Flow {
  /** A list of symbols for every row. */
  readonly rows: readonly (readonly Shape[])[];
  readonly ways: readonly Way[];
}

/** How often what happens; all between 0 and 1. */
export interface Habits {
  readonly decision: number;
  readonly several: number;
  readonly joint: number;
  readonly empty: number;
  readonly skip: number;
  readonly fork: number;
  readonly words: number;
}

export const ordinaryHabits: Habits = {
  decision: 0.22,
  several: 0.12,
  joint: 0.04,
  empty: 0.03,
  skip: 0.22,
  fork: 0.04,
  words: 0.04,
};

const answers: readonly (readonly [string, string, string])[] = [
  ['Ya', 'Tidak', 'Ragu'],
  ['Lengkap', 'Belum lengkap', 'Ditolak'],
  ['Setuju', 'Tidak setuju', 'Perlu kajian'],
  ['Y', 'T', 'R'],
  ['Sesuai', 'Tidak', 'Sebagian'],
];

/** One row's symbols, and the symbol by which the flow comes in and goes on. */
interface Step {
  readonly shapes: Shape[];
  readonly entry: Shape | undefined;
  readonly exit: Shape | undefined;
}

/** A flow that is always connected: from the first symbol every row with symbols is reached, down to an end. */
export function generateFlow(random: Random, langkah: number, pelaksana: number, habits: Habits): Flow {
  const builder = createBuilder(random, pelaksana, habits);
  const steps: Step[] = [];
  for (let row = 0; row < langkah; row += 1) steps.push(builder.step(row, langkah));
  const ways = joinSteps(random, steps, builder.ways, habits);
  return { rows: steps.map((step) => step.shapes), ways };
}

function createBuilder(random: Random, columns: number, habits: Habits) {
  const ways: Way[] = [];
  let count = 0;
  let last = random.int(0, Math.min(1, columns - 1));

  function place(): number {
    const dice = random.next();
    if (dice < 0.2) return last;
    if (dice < 0.6) last = Math.min(columns - 1, Math.max(0, last + random.pick([-1, 1])));
    else last = random.int(0, columns - 1);
    return last;
  }
  function other(column: number): number {
    if (columns < 2) return column;
    const near = [column - 1, column + 1].filter((one) => one >= 0 && one < columns);
    return random.chance(0.6) ? random.pick(near) : (column + random.int(1, columns - 1)) % columns;
  }
  function shape(jenis: Shape['jenis'], column: number, alone = false): Shape {
    count += 1;
    const joint = alone && columns > 1 && random.chance(habits.joint);
    const rest = Array.from({ length: columns }, (_, index) => index).filter((index) => index !== column);
    const together = joint ? random.some(rest, random.chance(0.8) ? 1 : 2).sort((a, b) => a - b) : [];
    const teks = random.chance(habits.words) ? random.pick(['Verifikasi', 'Sesuai?', 'A', 'Periksa berkas']) : '';
    return { id: `s${count}`, jenis, place: column, together, teks };
  }
  function chain(...shapes: Shape[]): Step {
    for (let index = 1; index < shapes.length; index += 1) {
      ways.push({ from: at(shapes, index - 1).id, to: at(shapes, index).id, label: '' });
    }
    return { shapes, entry: shapes[0], exit: shapes.at(-1) };
  }
  /** The ways of drawing the first row: capsule alone, above the box, beside the box. */
  function first(): Step {
    const column = place();
    const dice = random.next();
    if (dice < 0.4) return chain(shape('mulai', column));
    if (dice < 0.8) return chain(shape('mulai', column), shape('proses', column));
    return chain(shape('mulai', column), shape('proses', other(column)));
  }
  function final(): Step {
    const column = place();
    const dice = random.next();
    if (dice < 0.4) return chain(shape('selesai', column));
    if (dice < 0.75) return chain(shape('proses', column), shape('selesai', column));
    if (dice < 0.9) return chain(shape('proses', column), shape('selesai', other(column)));
    return doubleEnd(column);
  }
  function doubleEnd(column: number): Step {
    const [yes, no] = random.pick(answers);
    const decision = shape('keputusan', column);
    const ends = [shape('selesai', column), shape('selesai', other(column))] as const;
    ways.push({ from: decision.id, to: ends[0].id, label: yes }, { from: decision.id, to: ends[1].id, label: no });
    return { shapes: [decision, ...ends], entry: decision, exit: ends[0] };
  }
  function only(): Step {
    const column = place();
    if (random.chance(0.3)) return chain(shape('mulai', column), shape('selesai', other(column)));
    return chain(shape('mulai', column), shape('proses', other(column)), shape('selesai', column));
  }
  /** A box and beside it a decision that sends the paper back within the row. */
  function rowLoop(column: number): Step {
    const [, no] = random.pick(answers);
    const step = chain(shape('proses', column), shape('keputusan', other(column)));
    if (step.exit && step.entry) ways.push({ from: step.exit.id, to: step.entry.id, label: no });
    return step;
  }
  /** A decision that ends the procedure in its own row. */
  function earlyEnd(column: number): Step {
    const [, no] = random.pick(answers);
    const decision = shape('keputusan', column);
    const end = shape('selesai', other(column));
    ways.push({ from: decision.id, to: end.id, label: no });
    return { shapes: [decision, end], entry: decision, exit: decision };
  }
  function severalInRow(): Step {
    const column = place();
    const dice = random.next();
    if (dice < 0.34) return chain(shape('proses', column), shape('proses', other(column)));
    if (dice < 0.44) return chain(shape('proses', column), shape('proses', column));
    if (dice < 0.56) return chain(shape('proses', column), shape('keputusan', other(column)));
    if (dice < 0.86) return rowLoop(column);
    if (dice < 0.92)
      return chain(shape('proses', column), shape('proses', other(column)), shape('proses', other(column)));
    return earlyEnd(column);
  }
  function step(row: number, langkah: number): Step {
    if (langkah === 1) return only();
    if (row === 0) return first();
    if (row === langkah - 1) return final();
    const dice = random.next();
    if (dice < habits.empty) return { shapes: [], entry: undefined, exit: undefined };
    if (dice < habits.empty + habits.several) return severalInRow();
    if (dice < habits.empty + habits.several + habits.decision) return chain(shape('keputusan', place(), true));
    return chain(shape('proses', place(), true));
  }
  return { step, ways };
}

/** Joins row to row and gives each decision its further ways; of the ways out of a symbol the one that continues comes first. */
function joinSteps(random: Random, steps: readonly Step[], inner: readonly Way[], habits: Habits): Way[] {
  const ways: Way[] = [];
  for (const [row, step] of steps.entries()) {
    ways.push(...inner.filter((way) => step.shapes.some((shape) => shape.id === way.from && shape !== step.exit)));
    const back = inner.filter((way) => way.from === step.exit?.id);
    const next = steps.slice(row + 1).find((one) => one.entry)?.entry;
    if (!step.exit) continue;
    const out: Way[] = [];
    if (next) out.push({ from: step.exit.id, to: next.id, label: '' });
    out.push(...back);
    if (next && step.exit.jenis === 'keputusan') out.push(...furtherWays(random, steps, row, out.length, habits));
    else if (next && step.exit.jenis === 'proses' && random.chance(habits.fork))
      out.push(...plainFork(random, steps, row));
    ways.push(...(step.exit.jenis === 'keputusan' ? labelled(random, out) : out));
  }
  return unique(ways);
}

function furtherWays(random: Random, steps: readonly Step[], row: number, have: number, habits: Habits): Way[] {
  const from = at(steps, row).exit;
  const wanted = random.chance(0.12) ? 3 : 2;
  const found: Way[] = [];
  for (let tries = 0; from && found.length + have < wanted && tries < 10; tries += 1) {
    const target = random.chance(habits.skip) ? aheadOf(random, steps, row) : behind(random, steps, row);
    if (target && target.id !== from.id) found.push({ from: from.id, to: target.id, label: '' });
  }
  return unique(found);
}

function plainFork(random: Random, steps: readonly Step[], row: number): Way[] {
  const from = at(steps, row).exit;
  const target = aheadOf(random, steps, row);
  return from && target ? [{ from: from.id, to: target.id, label: '' }] : [];
}

/** A symbol further down that is not the very next one: an entry of a row or an end. */
function aheadOf(random: Random, steps: readonly Step[], row: number): Shape | undefined {
  const later = steps
    .slice(row + 1)
    .filter((step) => step.entry)
    .slice(1, 6);
  if (random.chance(0.25)) return steps.flatMap((step) => step.shapes).findLast((shape) => shape.jenis === 'selesai');
  return later.length > 0 ? random.pick(later).entry : undefined;
}

/** Where the paper goes back to: mostly one to three rows, sometimes to the start. */
function behind(random: Random, steps: readonly Step[], row: number): Shape | undefined {
  const earlier = steps
    .slice(0, row)
    .filter((step) => step.entry)
    .reverse();
  const reach = random.chance(0.75) ? 3 : earlier.length;
  const step = earlier.length > 0 ? random.pick(earlier.slice(0, reach)) : undefined;
  return step?.shapes.find((shape) => shape.jenis !== 'mulai') ?? step?.entry;
}

function labelled(random: Random, ways: readonly Way[]): Way[] {
  const words = random.pick(answers);
  const missing = random.chance(0.1) ? random.int(0, 1) : -1;
  return ways.map((way, index) => (index === missing ? { ...way, label: '' } : { ...way, label: words[index] ?? '' }));
}

function unique(ways: readonly Way[]): Way[] {
  return ways.filter(
    (way, index) =>
      way.from !== way.to && ways.findIndex((one) => one.from === way.from && one.to === way.to) === index,
  );
}

function at<T>(list: readonly T[], index: number): T {
  const one = list[index];
  if (one === undefined) throw new Error(`nothing at ${index}`);
  return one;
}
