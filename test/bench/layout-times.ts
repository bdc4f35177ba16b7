import { layout } from '../../src/layout';
import { forgetRoutes } from '../../src/layout/router/memo';
import type { Sop } from '../../src/model';
import type { Arrow, PageReport, Shape } from '../drawing-check';
import { sized } from '../generate';
import { loadLibavoid, routeWithLibavoid, type Weights } from '../metrics/libavoid';
import { type Edit, freeze, keystroke, oneLangkah } from './edits';

/** A size of document, and the share of libavoid's time that all of layout may take. */
const sizes = [
  { langkah: 20, pelaksana: 5, most: 0.3, documents: 9, libavoid: true },
  { langkah: 50, pelaksana: 8, most: 0.15, documents: 7, libavoid: true },
  { langkah: 200, pelaksana: 12, most: 0.06, documents: 3, libavoid: true },
  { langkah: 1000, pelaksana: 20, most: 0.006, documents: 1, libavoid: false },
] as const;

/** 1,000 x 20 takes libavoid ten seconds and more: only when it is asked for. */
export interface Wanted {
  readonly long: boolean;
}

export interface Judged {
  readonly name: string;
  readonly value: number;
  readonly most: number;
}

/** Times of layout as shares of others measured in the same run; ms are processor time, which a busy machine falsifies least. */
export async function benchLayout({ long }: Wanted): Promise<{ lines: string[]; judged: Judged[] }> {
  await loadLibavoid();
  for (let seed = 101; seed < 131; seed++) fresh(sized(20, 5, seed));
  const lines = [
    `${'ms of processor'.padEnd(16)}  layout  libavoid   share  priced   share  after an edit  after a key`,
  ];
  const judged: Judged[] = [];
  for (const { langkah, pelaksana, most, documents, libavoid } of sizes) {
    const name = `${langkah} x ${pelaksana}`;
    const seeds = Array.from({ length: documents }, (_, index) => index + 1);
    const full = median(seeds.map((seed) => fresh(sized(langkah, pelaksana, seed))));
    const wanted = (weights: Weights) => libavoid || (long && weights === 'plain');
    const beside = (weights: Weights) =>
      wanted(weights) ? median(seeds.map((seed) => avoided(sized(langkah, pelaksana, seed), weights))) : Number.NaN;
    const [other, priced] = [beside('plain'), beside('ours')];
    const edited = median(
      seeds.flatMap((seed) => oneLangkah.map((edit) => after(sized(langkah, pelaksana, seed), edit))),
    );
    const typed = median(seeds.map((seed) => after(sized(langkah, pelaksana, seed), keystroke)));
    const share = full / other;
    const cells = [
      full.toFixed(2),
      other.toFixed(1),
      share.toFixed(4),
      priced.toFixed(1),
      (full / priced).toFixed(4),
      (edited / full).toFixed(3),
      (typed / full).toFixed(3),
    ];
    lines.push(
      `${name.padEnd(16)}${cells.map((cell, at) => cell.padStart([8, 10, 8, 8, 8, 15, 13][at] ?? 8)).join('')}`,
    );
    if (!Number.isNaN(share)) judged.push({ name: `layout of ${name} over libavoid`, value: share, most });
    judged.push({ name: `${name}: after an edit of one langkah, over all`, value: edited / full, most: 0.2 });
    judged.push({ name: `${name}: after a key that changes no height, over all`, value: typed / full, most: 0.05 });
  }
  const exponent =
    Math.log(fresh(sized(1000, 8, 1)) / median([1, 2, 3].map((seed) => fresh(sized(50, 8, seed))))) / Math.log(20);
  judged.push({ name: 'growth from 50 to 1,000 langkah, exponent', value: exponent, most: 1.2 });
  return { lines, judged };
}

/** Each is measured on several fresh copies: of the times the least is what the work takes, the rest is what the machine did besides. */
const repeats = 5;
/** ms after which none is measured again. */
const enough = 1500;

/** Frozen, as readers of files and the editor hand documents on: what is laid again within one layout is then known by its identity. */
function fresh(document: Sop): number {
  return least(() => {
    const sop = freeze(structuredClone(document));
    forgetRoutes();
    return () => layout(sop);
  });
}

function after(sop: Sop, edit: Edit): number {
  return least(() => {
    const before = freeze(structuredClone(sop));
    forgetRoutes();
    layout(before);
    const edited = freeze(edit(before));
    return () => layout(edited);
  });
}

/** @param weights 'plain' is judged; 'ours', the router that the metrics compare crossings, bends and length with, is printed beside it */
function avoided(sop: Sop, weights: Weights): number {
  return least(() => {
    const page = unpaged(sop);
    return () => routeWithLibavoid(page, new Set(), weights);
  });
}

/** @param prepare makes all that the work needs anew; it is not measured */
function least(prepare: () => () => unknown): number {
  const times = [processor(prepare())];
  while (times.length < repeats && sum(times) < enough) times.push(processor(prepare()));
  return Math.min(...times);
}

function processor(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const step = { x: 24, y: 20, slot: 14 };

/** The whole flow on one page, as wide and high as it needs: what libavoid is asked. */
function unpaged(sop: Sop): PageReport {
  const columnOf = new Map<string, number>(sop.pelaksana.map((one, index) => [one.id, index]));
  const symbols: Shape[] = [];
  let top = 0;
  for (const { id, simbol } of sop.langkah) {
    const filled = new Map<number, number>();
    for (const one of simbol) {
      const column = columnOf.get(one.pelaksana) ?? 0;
      const slot = filled.get(column) ?? 0;
      filled.set(column, slot + 1);
      const [x, y] = [column * step.x + 5, top + slot * step.slot + 4];
      const { jenis, pelaksana } = one;
      symbols.push({
        id: one.id,
        jenis,
        langkah: id,
        pelaksana,
        label: '',
        x,
        y,
        w: 14,
        h: jenis === 'keputusan' ? 10 : 7,
      });
    }
    top += step.y + Math.max(0, ...filled.values()) * step.slot - step.slot;
  }
  const arrows = sop.alur.map(({ id, dari, ke }): Arrow => ({ alur: id, from: dari, to: ke, points: [], label: null }));
  return { number: 1, kind: 'alur', signing: [], cells: [], symbols, arrows, joins: [], texts: [] };
}
