import type { ReactNode } from 'react';
import {
  type DaftarIdentitas,
  daftarIdentitas,
  type TanggalIdentitas,
  tampilanOf,
  tanggalIdentitas,
} from '../../model';
import { useSay } from '../app/desk';
import { ListField } from '../form/ListField';
import { TextField } from '../form/TextField';
import { useSheet } from '../lembar/sheet-context';
import { BagianLain } from './BagianLain';
import { DateField } from './DateField';
import { LogoField } from './LogoField';
import { PengesahFields } from './PengesahFields';

const otherKeys = ['logo', 'instansi', 'alamat', 'unit', 'nomor', 'nama', 'pengesah', 'bagianLain', 'catatan'] as const;

type IdentitasKey = TanggalIdentitas | DaftarIdentitas | (typeof otherKeys)[number];

const keys: readonly string[] = [...tanggalIdentitas, ...daftarIdentitas, ...otherKeys];

export function isIdentitasKey(key: string): key is IdentitasKey {
  return keys.includes(key);
}

/** One field of the identity sheet. */
export function IdentitasField({ which }: { readonly which: IdentitasKey }): ReactNode {
  const { sop } = useSheet();
  const say = useSay();
  const { judul } = tampilanOf(sop);
  const { identitas } = sop;
  switch (which) {
    case 'logo':
      return <LogoField />;
    case 'instansi':
    case 'alamat':
      return (
        <ListField
          name={say(`identitas.${which}`)}
          field={which}
          texts={identitas[which]}
          {...(which === 'instansi' && { hint: say('identitas.instansiHint') })}
          write={(value) => [{ command: 'edit-identitas', args: { field: which, value } }]}
        />
      );
    case 'unit':
    case 'nama':
      return (
        <TextField
          name={which === 'unit' ? say('identitas.unit') : judul.nama}
          field={which}
          value={identitas[which]}
          write={(value) => [{ command: 'edit-identitas', args: { field: which, value } }]}
        />
      );
    case 'nomor':
      return (
        <TextField
          isLine
          name={judul.nomor}
          field={which}
          value={identitas.nomor ?? ''}
          hint={identitas.nomor === null ? say('identitas.blankNomor') : undefined}
          write={(text) => [
            { command: 'edit-identitas', args: { field: which, value: text.trim() === '' ? null : text } },
          ]}
        />
      );
    case 'pengesah':
      return <PengesahFields />;
    case 'bagianLain':
      return <BagianLain />;
    case 'catatan':
      return (
        <ListField
          name={say('identitas.catatan')}
          field={which}
          texts={sop.catatan}
          write={(catatan) => [{ command: 'edit-catatan', args: { catatan } }]}
        />
      );
    case 'tanggalPembuatan':
    case 'tanggalRevisi':
    case 'tanggalEfektif':
      return <DateField which={which} name={judul[which]} />;
    default:
      return (
        <ListField
          name={judul[which]}
          field={which}
          texts={identitas[which]}
          write={(value) => [{ command: 'edit-identitas', args: { field: which, value } }]}
        />
      );
  }
}
