import type { ReadElement } from '../../drawing';
import { daftarIdentitas, type JudulKey, type Sop, tanggalIdentitas } from '../../model';
import { entries, listElement, textElement, texts } from './element';

/** The lines of the official, in the order of the paper; those that are not printed are nothing to read. */
export const official = ['jabatan', 'jabatanBlok', 'nama', 'pangkat', 'nip'].map((key) => `identitas.pengesah.${key}`);

/** The letterhead, the table of Nomor to Nama SOP, and the lists under their headings. */
export function identityPart(sop: Sop): ReadElement {
  return { role: 'Sect', children: [...letterhead(sop), headTable(sop), ...sections(sop)] };
}

function letterhead({ id, identitas }: Sop): ReadElement[] {
  const { instansi, alamat } = identitas;
  const lines = [...entries('identitas.instansi', instansi), ...entries('identitas.alamat', alamat), 'identitas.unit'];
  return [
    { role: 'Figure', shows: [{ kind: 'image', of: id, field: null }], says: `Lambang ${instansi[0] ?? ''}`.trim() },
    ...lines.map((field) => textElement('P', id, field)),
  ];
}

function headTable({ id }: Sop): ReadElement {
  const row = (key: JudulKey, value: Omit<ReadElement, 'role'>): ReadElement => ({
    role: 'TR',
    children: [
      { role: 'TH', scope: 'Row', shows: texts(id, `tampilan.judul.${key}`), once: true },
      { role: 'TD', ...value },
    ],
  });
  const plain = (key: JudulKey): ReadElement => row(key, { shows: texts(id, `identitas.${key}`), once: true });
  const lines = official.filter((field) => !field.endsWith('Blok'));
  return {
    role: 'Table',
    children: [
      ...(['nomor', ...tanggalIdentitas] as const).map(plain),
      row('pengesah', { children: lines.map((field) => textElement('P', id, field)) }),
      row('nama', { children: [textElement('H1', id, 'identitas.nama')] }),
    ],
  };
}

function sections({ id, identitas }: Sop): ReadElement[] {
  const heading = (field: string): ReadElement => ({ role: 'H2', shows: texts(id, field), once: true });
  return [
    ...daftarIdentitas.flatMap((key) => [
      heading(`tampilan.judul.${key}`),
      ...listElement(id, `identitas.${key}`, identitas[key]),
    ]),
    ...identitas.bagianLain.flatMap(({ isi }, index) => {
      const field = `identitas.bagianLain[${index}]`;
      return [heading(`${field}.judul`), ...listElement(id, `${field}.isi`, isi)];
    }),
  ];
}
