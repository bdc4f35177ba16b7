import { integrity, type SopFile } from '../../model';
import { faultIn, fold } from '../../review';
import { assembleSop } from './assemble';
import { decode, type Reports } from './decode';
import { Report, shortened } from './report';
import { contentSchema } from './schema';
import { isObject, type Json } from './shape';

/**
 * Checks what lives beside the document: events have ids of their own, and so has each saved version. A version that
 * does not follow the format only warns: it cannot be restored, but the document above it is whole.
 */
export function checkBeside(file: Json, reports: Reports): void {
  const { reviu, riwayat } = file as unknown as Pick<SopFile, 'reviu' | 'riwayat'>;
  checkTwice(reviu.peristiwa, reports.problems);
  checkEvents(reviu.peristiwa, reports.warnings);
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

/** Years that no event of an SOP is from: the clock of the computer was wrong, or somebody wrote them so. */
const [firstYear, lastYear] = ['2000', '2100'];
const isoTime = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z)?$/;

/** What is odd about an event only warns: it is kept as it is, and shown as far as it can be understood. */
function checkEvents(events: SopFile['reviu']['peristiwa'], warnings: Report): void {
  const { loose } = fold({ peristiwa: events });
  const lost = new Set<object>(loose);
  for (const [index, event] of events.entries()) {
    const path = `reviu.peristiwa[${index}]`;
    const { waktu } = event;
    if (!isoTime.test(waktu) || waktu < firstYear || waktu >= lastYear) {
      warnings.add(`${path}.waktu`, 'event-time', { received: shortened(waktu) });
    }
    const fault = faultIn(event);
    if (fault !== undefined) warnings.add(`${path}.${fault}`, 'event-unreadable', { key: fault });
    else if (lost.has(event)) warnings.add(path, 'event-loose');
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

/** A logo equal to the current one is written "sama"; where there is none now, the version has none either. */
export function withOwnLogo(isi: unknown): unknown {
  if (!isObject(isi) || !isObject(isi['identitas']) || isi['identitas']['logo'] !== 'sama') return isi;
  return { ...isi, identitas: { ...isi['identitas'], logo: null } };
}
