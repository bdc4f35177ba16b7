import type { ReadElement } from '../../drawing';
import type { Sop } from '../../model';
import { entries, textElement } from './element';

/** The cover. Its title is no heading: that is the name of the SOP on the identity sheet. */
export function coverPart({ id, identitas }: Sop): ReadElement {
  const title = ['tampilan.sebutan', 'tampilan.sampul.judul', 'identitas.nomor', 'tampilan.sampul.tahun'];
  const office = [
    ...entries('identitas.instansi', identitas.instansi),
    ...entries('identitas.alamat', identitas.alamat),
  ];
  return { role: 'Sect', children: [...title, ...office].map((field) => textElement('P', id, field)) };
}
