import { integrity, type SopFile } from '../../model';
import { assembleSop } from './assemble';
import { decode, type Reports } from './decode';
import { Report } from './report';
import { contentSchema } from './schema';
import { isObject, type Json } from './shape';

/**
 * Checks what lives beside the document: events have ids of their own, and so has each saved version. A version that
 * does not follow the format only warns: it cannot be restored, but the document above it is whole.
 */
export function checkBeside(file: Json, reports: Reports): void {
  const { reviu, riwayat } = file as unknown as Pick<SopFile, 'reviu' | 'riwayat'>;
  checkTwice(reviu.peristiwa, reports.problems);
  for (const [index, { isi }] of riwayat.entries()) checkVersion(isi, `riwayat[${index}].isi`, reports);
}

function checkTwice(events: SopFile['reviu']['peristiwa'], problems: Report): void {
  const seen = new Map<string, number>();
  for (const [index, { id }] of events.entries()) {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else problems.add(`reviu.peristiwa[${index}].id`, 'id-twice', { id, first: `reviu.peristiwa[${first}].id` });
  }
}

function checkVersion(isi: unknown, path: string, { problems, warnings }: Reports): void {
  const trial: Reports = { problems: new Report(), warnings: new Report() };
  const decoded = decode(contentSchema, withOwnLogo(isi), path, trial);
  const found = trial.problems.isEmpty && isObject(decoded) ? integrity(assembleSop(decoded)) : undefined;
  const twice = found?.filter(({ code }) => code === 'id-twice') ?? [];
  for (const { path: place, code, data } of twice) {
    problems.add(`${path}.${place}`, code, { ...data, first: `${path}.${data['first']}` });
  }
  if (found === undefined || found.length > twice.length) warnings.add(path, 'version-unreadable');
}

/** A logo equal to the current one is written "sama". */
function withOwnLogo(isi: unknown): unknown {
  if (!isObject(isi) || !isObject(isi['identitas']) || isi['identitas']['logo'] !== 'sama') return isi;
  return { ...isi, identitas: { ...isi['identitas'], logo: null } };
}
