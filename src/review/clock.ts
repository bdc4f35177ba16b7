import type { SopFile } from '../model';

const day = 86_400_000;
const year = 365 * day;

/** Unlikely by itself. */
const [earliest, latest] = [Date.UTC(2000, 0), Date.UTC(2100, 0)];

/**
 * Whether a clock that shows this seems wrong: it stands before all that was said and kept of the SOP, or ten years after it. A
 * day does not matter: computers differ by hours. What the file itself dates unlikely tells nothing.
 */
export function seemsWrong({ reviu, riwayat }: Pick<SopFile, 'reviu' | 'riwayat'>, now: string): boolean {
  const shown = Date.parse(now);
  if (!isLikely(shown)) return true;
  const times = [...reviu.peristiwa, ...riwayat].map(({ waktu }) => Date.parse(waktu)).filter(isLikely);
  if (times.length === 0) return false;
  const [first, last] = times.reduce(
    ([from, to], time) => [Math.min(from, time), Math.max(to, time)],
    [latest, earliest],
  );
  return shown < first - day || shown > last + 10 * year;
}

function isLikely(time: number): boolean {
  return time >= earliest && time < latest;
}
