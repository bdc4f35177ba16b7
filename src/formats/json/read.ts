import { integrity, type Sop, type SopFile } from '../../model';
import { decode, type Reports } from './decode';
import { type Migration, migrate } from './migrations';
import { parse } from './parse';
import { reduceTampilan } from './reduce';
import { type Problem, Report } from './report';
import { scan } from './scan';
import { fileSchema } from './schema';
import { isObject, type Json } from './shape';
import { byTime } from './stored';

/** A file that was read, or why it could not be. Warnings tell what was cleaned. */
export type ReadResult =
  | { readonly ok: true; readonly file: SopFile; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The version that this program writes. */
export const currentVersion = 1;

/** From version 1 on, one step each: numbered, tested, never edited after release. */
const ladder: readonly Migration[] = [];

/**
 * Reads a file: bytes (UTF-8) or text. Never throws for what is in it: every problem comes back with its path, its
 * code and what its sentence needs. Every default is filled in; unknown keys ride along.
 */
export function readSop(input: Uint8Array | string): ReadResult {
  return readWith(input, ladder);
}

/** Reads with another ladder of migrations; the tests climb an invented one. */
export function readWith(input: Uint8Array | string, migrations: readonly Migration[]): ReadResult {
  const reports: Reports = { problems: new Report(), warnings: new Report() };
  const { problems, warnings } = reports;
  const refused = (): ReadResult => ({ ok: false, problems: problems.list() });

  const parsed = parse(input, problems);
  if (!problems.isEmpty) return refused();
  scan(parsed, problems);
  if (!problems.isEmpty) return refused();
  const current = migrate(parsed, migrations, currentVersion, problems);
  if (current === undefined) return refused();
  const decoded = decode(fileSchema, current, '', reports);
  if (!problems.isEmpty || !isObject(decoded)) return refused();
  const file = assemble(decoded);
  for (const { path, code, data } of integrity(file.sop)) problems.add(path, code, data);
  if (!problems.isEmpty) return refused();
  return { ok: true, file, warnings: warnings.list() };
}

/** Puts decoded parts where they live in memory. The one place where decoded JSON becomes the model's types. */
function assemble(decoded: Json): SopFile {
  const {
    format: _format,
    versi: _versi,
    reviu,
    riwayat,
    ...sop
  } = decoded as Json & {
    identitas: { pengesah: Json };
    langkah: Json[];
    klasifikasi: Json | null;
    tampilan: Json;
    reviu: Json & { peristiwa: Json[] };
  };
  const { pengesah } = sop.identitas;
  const content = {
    ...sop,
    identitas: {
      ...sop.identitas,
      pengesah: { ...pengesah, jabatanBlok: pengesah['jabatanBlok'] ?? pengesah['jabatan'] },
    },
    klasifikasi: sop.klasifikasi && Object.keys(sop.klasifikasi).length === 0 ? null : sop.klasifikasi,
    langkah: sop.langkah.map(({ waktuTerbaca: _ignored, ...langkah }) => langkah),
    tampilan: reduceTampilan(sop.tampilan),
  };
  return {
    sop: content as unknown as Sop,
    reviu: { ...reviu, peristiwa: byTime(reviu.peristiwa) } as unknown as SopFile['reviu'],
    riwayat: riwayat as SopFile['riwayat'],
  };
}
