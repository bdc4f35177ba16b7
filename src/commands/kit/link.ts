import type { Draft } from 'immer';
import { type Langkah, langkahOf, outgoing, type PelaksanaId, type Simbol, type SimbolId, type Sop } from '../../model';
import { rowIn, simbolIn } from './find';
import type { DraftSop } from './types';
import { firstWay, joinWays, leadsOn } from './ways';

type NextId = <Id extends string>() => Id;

/** What is put into a flow: it is entered by one symbol and left by another, usually the same. */
export interface Piece {
  readonly entry: SimbolId;
  readonly exit: SimbolId;
  /** The word at the way by which it is left; left out: the usual one. */
  readonly label?: string | undefined;
}

/** A symbol by itself. */
export function pieceOf(id: SimbolId): Piece {
  return { entry: id, exit: id };
}

/**
 * Puts something behind a symbol. It takes over the first way: what led on from there now leads on from it. An end takes
 * over nothing and is only reached from what leads nowhere yet or asks a question; a start is reached from nowhere.
 */
export function linkAfter(draft: DraftSop, source: SimbolId, { entry, exit, label }: Piece, nextId: NextId): void {
  const from = simbolIn(draft, source);
  const { jenis } = simbolIn(draft, entry);
  const first = firstWay(draft, source);
  if (jenis === 'mulai') {
    if (first) joinWays(draft, nextId(), exit, first.ke);
  } else if (jenis === 'selesai') {
    if (!first || from.jenis === 'keputusan') joinWays(draft, nextId(), source, entry);
  } else if (!first || (from.jenis === 'keputusan' && !leadsOn(draft, source))) {
    joinWays(draft, nextId(), source, entry);
  } else {
    const next = first.ke;
    first.ke = entry;
    joinWays(draft, nextId(), exit, next, label);
  }
}

/** Whether an end capsule stands under the box that leads to it, or a start capsule above the box that it leads to. */
export function isStacked(sop: Sop, capsule: Simbol): boolean {
  const row = langkahOf(sop, capsule.id);
  const box = row?.simbol.find(
    (one) =>
      one.id !== capsule.id &&
      one.pelaksana === capsule.pelaksana &&
      (capsule.jenis === 'selesai'
        ? outgoing(sop, one.id)[0]?.ke === capsule.id
        : outgoing(sop, capsule.id)[0]?.ke === one.id),
  );
  return box !== undefined;
}

/** Takes a capsule along to another row and column; its arrows stay. */
export function carry(
  draft: DraftSop,
  capsule: SimbolId,
  to: Draft<Langkah>,
  pelaksana: PelaksanaId,
  at: 'top' | 'foot',
): void {
  const row = rowIn(draft, capsule);
  const [simbol] = row.simbol.splice(
    row.simbol.findIndex((one) => one.id === capsule),
    1,
  );
  if (!simbol) return;
  simbol.pelaksana = pelaksana;
  simbol.bersama = [];
  if (at === 'top') to.simbol.unshift(simbol);
  else to.simbol.push(simbol);
}

/**
 * Goes on after the end of an SOP. A capsule of its own becomes a box and what comes the end; one that stands under its
 * box moves along.
 */
export function continueAfterEnd(draft: DraftSop, before: Sop, end: Simbol, piece: Piece, nextId: NextId): void {
  if (!isStacked(before, end)) {
    simbolIn(draft, end.id).jenis = 'proses';
    linkAfter(draft, end.id, piece, nextId);
    return;
  }
  const old = rowIn(draft, end.id).simbol.map(({ id }) => id);
  for (const way of draft.alur) if (way.ke === end.id && old.includes(way.dari)) way.ke = piece.entry;
  carry(draft, end.id, rowIn(draft, piece.exit), simbolIn(draft, piece.exit).pelaksana, 'foot');
  joinWays(draft, nextId(), piece.exit, end.id, piece.label);
}

/** Begins before the start of an SOP: the mirror of going on after its end. */
export function beginBeforeStart(draft: DraftSop, before: Sop, start: Simbol, piece: Piece, nextId: NextId): void {
  const first = firstWay(draft, start.id);
  if (!isStacked(before, start) || !first) {
    simbolIn(draft, start.id).jenis = 'proses';
    joinWays(draft, nextId(), piece.exit, start.id);
    return;
  }
  const next = first.ke;
  first.ke = piece.entry;
  carry(draft, start.id, rowIn(draft, piece.entry), simbolIn(draft, piece.entry).pelaksana, 'top');
  joinWays(draft, nextId(), piece.exit, next, piece.label);
}

/** What a new row comes between. */
export interface Gap {
  /** What leads to it. */
  readonly source: Simbol | undefined;
  /** What it leads to where nothing leads to it. */
  readonly below: Simbol | undefined;
}

/** The capsule that what comes into the gap takes the place of: the end that it follows, or the start that it precedes. */
export function capsuleAt({ source, below }: Gap): Simbol | undefined {
  if (source) return source.jenis === 'selesai' ? source : undefined;
  return below?.jenis === 'mulai' ? below : undefined;
}

/** Links what was put into a gap with what stands around it. */
export function linkIn(draft: DraftSop, before: Sop, gap: Gap, piece: Piece, nextId: NextId): void {
  const { source, below } = gap;
  const capsule = capsuleAt(gap);
  const opens = simbolIn(draft, piece.entry).jenis === 'mulai';
  const closes = simbolIn(draft, piece.exit).jenis === 'selesai';
  if (source && capsule && !opens) continueAfterEnd(draft, before, source, piece, nextId);
  else if (source) linkAfter(draft, source.id, piece, nextId);
  else if (below && capsule && !closes) beginBeforeStart(draft, before, below, piece, nextId);
  else if (below && !closes) joinWays(draft, nextId(), piece.exit, below.id);
}
