import { reduceTampilan, type Sop, type SopFile } from '../../model';
import { isObject, type Json } from './shape';
import { byTime } from './stored';

/** The content as the schema decoded it; more is not known to the compiler. */
interface DecodedContent extends Json {
  readonly identitas: Json & { readonly pengesah: Json };
  readonly klasifikasi: Json | null;
  readonly langkah: readonly Json[];
  readonly tampilan: Json;
}

interface DecodedFile extends DecodedContent {
  readonly reviu: Json & { readonly peristiwa: readonly Json[] };
  readonly riwayat: readonly Json[];
}

/** Puts decoded parts where they live in memory. Here, and nowhere else, decoded JSON becomes the model's types. */
export function assembleFile(decoded: Json): SopFile {
  const { format: _format, versi: _versi, reviu, riwayat, ...content } = decoded as DecodedFile;
  return {
    sop: assembleSop(content),
    reviu: { ...reviu, peristiwa: byTime(reviu.peristiwa) } as unknown as SopFile['reviu'],
    riwayat: riwayat.map((versi) => ({
      ...versi,
      isi: withLogo(versi['isi'], content.identitas['logo']),
    })) as unknown as SopFile['riwayat'],
  };
}

/** A logo written "sama" is the one that the document has in the file; later the document may get another one. */
function withLogo(isi: unknown, logo: unknown): unknown {
  if (typeof logo !== 'string' || !isObject(isi) || !isObject(isi['identitas']) || isi['identitas']['logo'] !== 'sama')
    return isi;
  return { ...isi, identitas: { ...isi['identitas'], logo } };
}

/** The content of an SOP with what one field takes from another, and without what is only written. */
export function assembleSop(decoded: Json): Sop {
  const { identitas, klasifikasi, langkah, tampilan } = decoded as DecodedContent;
  const { pengesah } = identitas;
  const sop = {
    ...decoded,
    identitas: {
      ...identitas,
      pengesah: { ...pengesah, jabatanBlok: pengesah['jabatanBlok'] ?? pengesah['jabatan'] },
    },
    klasifikasi: klasifikasi !== null && Object.keys(klasifikasi).length === 0 ? null : klasifikasi,
    langkah: langkah.map(({ waktuTerbaca: _derived, ...one }) => one),
    tampilan: reduceTampilan(tampilan),
  };
  return sop as unknown as Sop;
}
