import type { Kin } from './kin';
import { cornerOf, directionOf, isUpright, type Way } from './way';

/** Which lines of gutters any number may share; where there are none, all lines are held by one. */
export interface Lines {
  readonly openAcross: Uint8Array;
  readonly openDown: Uint8Array;
}

/** A piece that two ways have in common: runs of both, and the places where it begins and ends, as the first goes. */
export interface Piece {
  readonly one: number;
  readonly other: number;
  readonly from: number;
  readonly to: number;
}

export interface Corridor {
  readonly pieces: readonly Piece[];
}

/** Is told which runs need an order in their gutter, and which are drawn as one. */
export interface Listener {
  /** @param isFirst whether the run of the first way should lie left of the other's, or above it */
  order(one: number, other: number, isFirst: boolean, hard: boolean): void;
  tie(one: number, other: number): void;
}

const straight = 0;

interface Arms {
  readonly ours: number;
  readonly theirs: number;
  /** Whether both ways begin there, or end. */
  readonly ends: boolean;
}

/** How two ways meet, looked at run by run. One object is used for all, since it is asked many times. */
export class Encounter {
  crossings = 0;
  /** Places where one runs on the other, or would have to. */
  clashes = 0;
  /** Runs side by side in one gutter. */
  besides = 0;
  /** How often both need a lane in one gutter beside a column. */
  upright = 0;
  /** What their beginnings have in common, and their ends. */
  readonly shared: { fork: Corridor | null; join: Corridor | null } = { fork: null, join: null };
  private readonly lines: Lines;
  private readonly listener: Listener | null;
  private p!: Way;
  private q!: Way;
  private kin!: Kin;

  constructor(lines: Lines, listener: Listener | null) {
    this.lines = lines;
    this.listener = listener;
  }

  look(p: Way, q: Way, kin: Kin): this {
    this.p = p;
    this.q = q;
    this.kin = kin;
    this.crossings = 0;
    this.clashes = 0;
    this.besides = 0;
    this.upright = 0;
    this.shared.fork = null;
    this.shared.join = null;
    const [ours, theirs] = [p.lines, q.lines];
    for (let i = 0; i + 2 < ours.length; i++) {
      const alike = p.upright === q.upright ? i & 1 : 1 - (i & 1);
      this.lookAlong(i, alike, ours, theirs);
      this.lookAcross(i, 1 - alike, ours, theirs);
    }
    this.lookAtCorners(ours, theirs);
    return this;
  }

  /** Runs of the other that lie as one of the first does: every second one. */
  private lookAlong(i: number, alike: number, ours: readonly number[], theirs: readonly number[]): void {
    const line = ours[i + 1];
    for (let j = alike; j + 2 < theirs.length; j += 2) {
      if (theirs[j + 1] !== line) continue;
      const [a, b] = [ours[i] as number, ours[i + 2] as number];
      const [c, d] = [theirs[j] as number, theirs[j + 2] as number];
      if (Math.max(Math.min(a, b), Math.min(c, d)) < Math.min(Math.max(a, b), Math.max(c, d))) this.corridor(i, j);
    }
  }

  private lookAcross(i: number, aslant: number, ours: readonly number[], theirs: readonly number[]): void {
    const line = ours[i + 1] as number;
    const from = ours[i] as number;
    const to = ours[i + 2] as number;
    for (let j = aslant; j + 2 < theirs.length; j += 2) {
      const other = theirs[j + 1] as number;
      if (other > from === other > to || other === from || other === to) continue;
      const begin = theirs[j] as number;
      const end = theirs[j + 2] as number;
      if (line > begin !== line > end && line !== begin && line !== end) this.crossings++;
    }
  }

  private lookAtCorners(ours: readonly number[], theirs: readonly number[]): void {
    for (let i = 1; i + 2 < ours.length; i++) {
      const one = ours[i] as number;
      const two = ours[i + 1] as number;
      const alike = this.p.upright === this.q.upright ? i & 1 : 1 - (i & 1);
      for (let j = 1; j + 2 < theirs.length; j++) {
        const isAlike = (j & 1) === alike;
        if (theirs[isAlike ? j : j + 1] === one && theirs[isAlike ? j + 1 : j] === two) this.corners(i, j);
      }
    }
  }

  /** Two that turn at one node; where they share no run there, nothing else tells of it. */
  private corners(i: number, j: number): void {
    const { p, q, lines, listener } = this;
    const [before, after] = [this.cameFrom(p, i), directionOf(p, i) as number];
    const [behind, ahead] = [this.cameFrom(q, j), directionOf(q, j) as number];
    if (before === behind || before === ahead || after === behind || after === ahead) return;
    const { x, y } = cornerOf(p, i);
    const [across, down] = [lines.openAcross[x] === 1, lines.openDown[y] === 1];
    if (!across && !down) this.clashes++;
    if (across && !down) this.upright++;
    if (!listener) return;
    const beforeIsLevel = before % 2 === 1;
    const behindIsLevel = behind % 2 === 1;
    const [level, upright] = beforeIsLevel ? [i - 1, i] : [i, i - 1];
    const [otherLevel, otherUpright] = behindIsLevel ? [j - 1, j] : [j, j - 1];
    // Who goes up lies above in the gutter across, who goes left lies left in the one down.
    if (down) listener.order(level, otherLevel, (beforeIsLevel ? after : before) === 0, !across);
    if (across) listener.order(upright, otherUpright, (beforeIsLevel ? before : after) === 3, !down);
  }

  /** The arm by which a way reaches one of its corners. */
  private cameFrom(way: Way, corner: number): number {
    return (directionOf(way, corner - 1) as number) ^ 2;
  }

  /** Everything that two ways have in common from where they meet until they part; looked at where it begins only. */
  private corridor(i: number, j: number): void {
    let piece = this.pieceOf(i, j);
    const begin = this.armsAt(piece, true);
    if (begin.ours === begin.theirs && begin.ours !== straight) return;
    const pieces = [piece];
    let end = this.armsAt(piece, false);
    while (end.ours === end.theirs && end.ours !== straight) {
      const { one, other } = piece;
      piece = this.pieceOf(one + 1, other + (this.isOpposed(one, other) ? -1 : 1));
      pieces.push(piece);
      end = this.armsAt(piece, false);
    }
    this.judge(pieces, begin, end);
  }

  private isOpposed(i: number, j: number): boolean {
    return directionOf(this.p, i) !== directionOf(this.q, j);
  }

  private pieceOf(one: number, other: number): Piece {
    const [ours, theirs] = [this.p.lines, this.q.lines];
    const [a, b] = [ours[one] as number, ours[one + 2] as number];
    const [c, d] = [theirs[other] as number, theirs[other + 2] as number];
    const low = Math.max(Math.min(a, b), Math.min(c, d));
    const high = Math.min(Math.max(a, b), Math.max(c, d));
    return b > a ? { one, other, from: low, to: high } : { one, other, from: high, to: low };
  }

  /** Where each comes from at the beginning of a piece, or goes to at its end: -1 left of its direction, 1 right, 0 straight on. */
  private armsAt({ one, other, from, to }: Piece, begin: boolean): Arms {
    const { p, q } = this;
    const direction = directionOf(p, one) as number;
    const place = begin ? from : to;
    const ours = armOf(p, one, begin, place, direction);
    const theirs = armOf(q, other, begin !== (directionOf(q, other) !== direction), place, direction);
    return { ours: ours ?? straight, theirs: theirs ?? straight, ends: ours === undefined && theirs === undefined };
  }

  private judge(pieces: readonly Piece[], begin: Arms, end: Arms): void {
    const [first, last] = [pieces[0] as Piece, pieces[pieces.length - 1] as Piece];
    const along = !this.isOpposed(first.one, first.other);
    const fork = along && begin.ends && this.kin.source;
    const join = along && end.ends && this.kin.target;
    if (fork !== join) {
      if (fork) this.shared.fork = { pieces };
      else this.shared.join = { pieces };
      if (this.listener) for (const { one, other } of pieces) this.listener.tie(one, other);
      return;
    }
    this.besides += pieces.length;
    for (const { one } of pieces) if (isUpright(this.p, one)) this.upright++;
    for (const { one } of pieces) if (!this.isOpen(one)) this.clashes++;
    if (begin.ends || end.ends) this.clashes++;
    const [before, after] = [Math.sign(begin.ours - begin.theirs), Math.sign(end.ours - end.theirs)];
    const hardBegin = begin.ours * begin.theirs < 0 && !this.isOpenThrough(first.one, first.from);
    const hardEnd = end.ours * end.theirs < 0 && !this.isOpenThrough(last.one, last.to);
    if (before !== after) {
      if (pieces.length === 1 && hardBegin && hardEnd) this.clashes++;
      else this.crossings++;
    }
    if (this.listener) this.order(pieces, before, after, hardBegin, hardEnd);
  }

  private order(pieces: readonly Piece[], before: number, after: number, hardBegin: boolean, hardEnd: boolean): void {
    const last = pieces.length - 1;
    pieces.forEach(({ one, other }, at) => {
      if (!this.isOpen(one)) return;
      const hard = (at === 0 && hardBegin) || (at === last && hardEnd);
      if (before !== after && last === 0 && !hard) return;
      const side = before === after ? before : at === last && hardEnd ? after : before;
      const direction = directionOf(this.p, one) as number;
      this.listener?.order(one, other, side < 0 === (direction === 0 || direction === 1), hard);
    });
  }

  /** Whether the gutter of a run of the first way takes many. */
  private isOpen(run: number): boolean {
    const { p, lines } = this;
    return (isUpright(p, run) ? lines.openAcross : lines.openDown)[p.lines[run + 1] as number] === 1;
  }

  /** Whether the line that crosses a run at a place takes many. */
  private isOpenThrough(run: number, place: number): boolean {
    return (isUpright(this.p, run) ? this.lines.openDown : this.lines.openAcross)[place] === 1;
  }
}

/** To which side a way turns where a run begins, or ends, if that is the place; undefined where the way ends. */
function armOf(way: Way, run: number, begin: boolean, place: number, direction: number): number | undefined {
  if (way.lines[begin ? run : run + 2] !== place) return straight;
  const next = directionOf(way, begin ? run - 1 : run + 1);
  if (next === undefined) return undefined;
  return (begin ? next ^ 2 : next) === ((direction + 3) & 3) ? -1 : 1;
}
