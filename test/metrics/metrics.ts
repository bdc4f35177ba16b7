import type { Sop } from '../../src/model';
import { broad, busy, large, ordinary, unusual, wild } from '../generate';
import { type Drawn, draw, faultsOf } from './draw';
import { loadLibavoid } from './libavoid';
import { type Goal, goalsOf, polishOf, sharesOf, totalsOf, worseThanBaseline, writeBaseline } from './polish';
import { inWords, smallest } from './smallest';
import type { Tally } from './tally';

export const profiles = { broad, ordinary, busy, wild, unusual, large };

export interface Run {
  readonly profile: keyof typeof profiles;
  readonly count: number;
  readonly first: number;
}

export interface Result {
  readonly lines: string[];
  /** Faults, bars that were missed and polish that has become worse. */
  readonly failures: number;
}

/** No bars for what no office draws: there the hard part and the baseline are all that is asked. */
const judged: readonly Run['profile'][] = ['broad', 'ordinary', 'large'];

/** What is done about the baseline: compared where there is one, compared without fail, or made anew. */
export type Against = 'any' | 'needed' | 'approve';

/** Draws seeded documents, judges every one, and tells what was found in plain lines. */
export async function runMetrics(run: Run, against: Against = 'any'): Promise<Result> {
  await loadLibavoid();
  const { profile, count, first } = run;
  const drawn = Array.from({ length: count }, (_, index) => draw(first + index, profiles[profile](first + index)));
  const goals = judged.includes(profile) ? [...goalsOf(drawn), ...(count >= 100 ? sharesOf(drawn) : [])] : [];
  const baseline = againstBaseline(run, drawn, against);
  const lines = [
    `${count} ${profile} documents, seeds ${first} to ${first + count - 1}`,
    ...faultLines(run, drawn),
    ...goals.map(goalLine),
    ...(count >= 100 && judged.includes(profile) ? [] : sharesOf(drawn).map((one) => one.says)),
    ...softLines(drawn),
    ...baseline.lines,
    ...timeLines(drawn),
  ];
  const faults = drawn.reduce((sum, one) => sum + one.faults.length, 0);
  return { lines, failures: faults + goals.filter((one) => !one.met).length + baseline.worse };
}

function goalLine({ says, met }: Goal): string {
  return `${met ? 'met   ' : 'MISSED'} ${says}`;
}

function againstBaseline(
  { profile, count, first }: Run,
  drawn: readonly Drawn[],
  against: Against,
): { lines: string[]; worse: number } {
  const name = `${profile} ${count} from ${first}`;
  const polish = polishOf(drawn);
  const worse = worseThanBaseline(name, polish);
  const now = `polish: ${JSON.stringify(polish)}`;
  if (against === 'approve') {
    writeBaseline(name, polish);
    return { lines: [now, `approved as the baseline of "${name}"`], worse: 0 };
  }
  if (!worse) {
    const needed = against === 'needed';
    return { lines: [now, `${needed ? 'MISSED ' : ''}no baseline for "${name}"`], worse: needed ? 1 : 0 };
  }
  return {
    lines: [now, ...(worse.length > 0 ? worse.map((one) => `WORSE  ${one}`) : ['as good as the baseline'])],
    worse: worse.length,
  };
}

/** The hard part by rule, with the first document that breaks each, made small. */
function faultLines({ profile }: Run, drawn: readonly Drawn[]): string[] {
  const all = drawn.flatMap((one) => one.faults.map((fault) => ({ ...one, fault })));
  const bad = new Set(all.map((one) => one.seed)).size;
  const remarked = drawn.filter((one) => Object.keys(one.metrics.remarks).length > 0).length;
  const lines = [`hard part: ${all.length} faults in ${bad} documents; remarks of the layout in ${remarked} documents`];
  for (const rule of new Set(all.map((one) => one.fault.rule))) {
    const mine = all.filter((one) => one.fault.rule === rule);
    const [first] = mine;
    if (!first) continue;
    const breaks = (sop: Sop) => faultsOf(sop).some((fault) => fault.rule === rule);
    const seeds = [...new Set(mine.map((one) => one.seed))];
    lines.push(`  ${rule}: ${mine.length} in seeds ${seeds.slice(0, 12).join(', ')}${seeds.length > 12 ? ' ...' : ''}`);
    lines.push(`    ${first.size}, page ${first.fault.page}, ${first.fault.at}: ${first.fault.detail}`);
    if (profile !== 'large') lines.push(`    ${inWords(smallest(profiles[profile](first.seed), breaks))}`);
  }
  return lines;
}

function softLines(drawn: readonly Drawn[]): string[] {
  const { ours, theirs, alone, docked } = totalsOf(drawn);
  const sum = (of: (one: Drawn) => number) => drawn.reduce((total, one) => total + of(one), 0);
  const remarks: Record<string, number> = {};
  for (const one of drawn)
    for (const [code, times] of Object.entries(one.metrics.remarks)) remarks[code] = (remarks[code] ?? 0) + times;
  const told = Object.entries(remarks).map(([code, times]) => `${code} ${times}`);
  return [
    `${sum((one) => one.metrics.pages)} pages, ${ours.arrows} arrows, ${sum((one) => one.metrics.connectors)} connectors`,
    tallyLine('ours    ', ours),
    tallyLine('libavoid', theirs),
    `least bends: ${alone} if each arrow were alone, ${docked} if besides no side served both in and out (ours ${(ours.bends / Math.max(1, alone)).toFixed(3)} and ${(ours.bends / Math.max(1, docked)).toFixed(3)} of it)`,
    `heads crossed by another arrow: ${sum((one) => one.metrics.crossedHeads)}`,
    `labels nearer to another arrow: ${sum((one) => one.metrics.ambiguousLabels)}`,
    `remarks: ${told.join(', ') || 'none'}`,
  ];
}

function tallyLine(who: string, { crossings, overlaps, inAndOut, bends, length, aslant }: Tally): string {
  const told = `${overlaps} overlaps and ${inAndOut} shared in-and-out points among them`;
  return `${who}: ${crossings} crossings (${told}), ${bends} bends, ${(length / 1000).toFixed(1)} m, ${aslant} aslant`;
}

function timeLines(drawn: readonly Drawn[]): string[] {
  const sorted = drawn.map((one) => one.time).sort((a, b) => a - b);
  const total = sorted.reduce((sum, one) => sum + one, 0);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  return [
    `layout: ${(total / drawn.length).toFixed(1)} ms a document, median ${at(0.5)}, 95 % under ${at(0.95)}, longest ${at(1)}`,
  ];
}
