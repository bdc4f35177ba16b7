import { integrity, type SopFile } from '../../model';
import { assembleFile } from './assemble';
import { checkBeside } from './beside';
import { decode, type Reports } from './decode';
import { ladder, type Migration, migrate } from './migrations';
import { parse } from './parse';
import { type Problem, Report } from './report';
import { scan } from './scan';
import { fileSchema } from './schema';
import { isObject } from './shape';

/** A file that was read, or why it could not be. Warnings tell what was cleaned and what cannot be restored. */
export type ReadResult =
  | { readonly ok: true; readonly file: SopFile; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a file: bytes (UTF-8) or text. Never throws for what is in it: every problem comes back with its path, its
 * code and what its sentence needs. Every default is filled in, unknown keys ride along, and the file is frozen.
 */
export function readSop(input: Uint8Array | string): ReadResult {
  return readWith(input, ladder);
}

/** Reads with another ladder of migrations; the tests climb an invented one. */
export function readWith(input: Uint8Array | string, steps: readonly Migration[]): ReadResult {
  const reports: Reports = { problems: new Report(), warnings: new Report() };
  const file = fileOf(input, steps, reports);
  if (file === undefined) return { ok: false, problems: reports.problems.list() };
  return { ok: true, file: frozen(file), warnings: reports.warnings.list() };
}

/** Each stage trusts what the one before it let through. */
function fileOf(input: Uint8Array | string, steps: readonly Migration[], reports: Reports): SopFile | undefined {
  const { problems } = reports;
  const parsed = parse(input, problems);
  if (!problems.isEmpty) return undefined;
  scan(parsed, problems);
  if (!problems.isEmpty) return undefined;
  const current = migrate(parsed, steps, problems);
  if (current === undefined) return undefined;
  const decoded = decode(fileSchema, current, '', reports);
  if (!problems.isEmpty || !isObject(decoded)) return undefined;
  checkBeside(decoded, reports);
  const file = assembleFile(decoded);
  for (const { path, code, data } of integrity(file.sop)) problems.add(path, code, data);
  return problems.isEmpty ? file : undefined;
}

/** Freezes a value and all in it; the scan has made sure that it is not deep. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) frozen(member);
  }
  return value;
}
