import * as v from 'valibot';
import { daftarIdentitas, type Identitas, namedInForm, tanggalIdentitas } from '../model';
import { text, texts } from './kit/args';
import { command } from './kit/types';
import { write } from './kit/write';

const words = ['nama', 'unit'] as const satisfies readonly (keyof Identitas)[];
const blanks = ['nomor', ...tanggalIdentitas] as const satisfies readonly (keyof Identitas)[];
const lists = ['instansi', 'alamat', ...daftarIdentitas] as const satisfies readonly (keyof Identitas)[];
const official = [
  'pengesah.jabatan',
  'pengesah.jabatanBlok',
  'pengesah.nama',
  'pengesah.pangkat',
  'pengesah.nip',
] as const;

/** Writes one field of the identity sheet. The position in the signature block follows the position while they are the same. */
export const editIdentitas = command({
  id: 'edit-identitas',
  args: v.variant('field', [
    v.strictObject({ field: v.picklist([...words, ...official]), value: text }),
    v.strictObject({ field: v.picklist(blanks), value: v.nullable(text) }),
    v.strictObject({ field: v.picklist(lists), value: texts }),
  ]),
  can: () => undefined,
  run({ identitas }, { field, value }) {
    const { pengesah } = identitas;
    if (field === 'pengesah.jabatan' && pengesah.jabatanBlok === pengesah.jabatan) pengesah.jabatanBlok = String(value);
    const [key = '', inner] = field.split('.');
    const target = (inner === undefined ? identitas : pengesah) as Record<string, unknown>;
    write(target, inner ?? key, value);
  },
  said: ({ field }, _before, after) => ({ isian: namedInForm(after, field) }),
});
