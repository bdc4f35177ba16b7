import type { Peristiwa, SopFile, Versi } from '../model';
import { tidyEvent, tidyVersion, withEvents, withKeys, withVersions } from '../review';

/** What is recorded beside the document. */
export interface Beside {
  readonly events?: readonly Peristiwa[];
  readonly versions?: readonly Versi[];
  /** Of the reviu, from a later application: we only keep them. */
  readonly keys?: Readonly<Record<string, unknown>>;
}

export interface Recorded {
  readonly file: SopFile;
  readonly fresh: Beside;
  readonly added: number;
}

/** The file with what is recorded beside its document, and what of it is new; nothing where something cannot be kept in a file. */
export function recorded(file: SopFile, { events = [], versions = [], keys = {} }: Beside): Recorded | undefined {
  const [tidyEvents, tidyVersions] = [all(events, tidyEvent), all(versions, tidyVersion)];
  if (!tidyEvents || !tidyVersions) return undefined;
  const keyed = withKeys(file.reviu, keys);
  const reviu = withEvents(keyed, tidyEvents);
  const riwayat = withVersions(file.riwayat, tidyVersions);
  if (reviu === file.reviu && riwayat === file.riwayat) return { file, fresh: {}, added: 0 };
  const fresh = {
    events: newIn(reviu.peristiwa, file.reviu.peristiwa),
    versions: newIn(riwayat, file.riwayat),
    ...(keyed !== file.reviu && { keys }),
  };
  return {
    file: { ...file, reviu, riwayat },
    fresh,
    added: fresh.events.length + fresh.versions.length + (keyed === file.reviu ? 0 : 1),
  };
}

/** The file with what an entry of the journal says was recorded. */
export function withBeside(file: SopFile, { events = [], versions = [], keys = {} }: Beside): SopFile {
  const reviu = withEvents(withKeys(file.reviu, keys), events);
  const riwayat = withVersions(file.riwayat, versions);
  return reviu === file.reviu && riwayat === file.riwayat ? file : { ...file, reviu, riwayat };
}

function all<T>(values: readonly T[], tidy: (value: T) => T | undefined): T[] | undefined {
  const result: T[] = [];
  for (const value of values) {
    const one = tidy(value);
    if (one === undefined) return undefined;
    result.push(one);
  }
  return result;
}

function newIn<T>(after: readonly T[], before: readonly T[]): T[] {
  const old = new Set(before);
  return after.filter((one) => !old.has(one));
}
