import type { SopFile } from '../../src/model';
import { sized } from '../generate';
import { writer } from './events';

/** An SOP of 60 langkah and 8 pelaksana on which three evaluators have made so many remarks, answered and partly settled. */
export function manyThreads(count: number): SopFile {
  const sop = sized(60, 8, 1);
  let file: SopFile = { sop, reviu: { peristiwa: [] }, riwayat: [] };
  const share = Math.ceil(count / 3);
  ['Evaluator A', 'Evaluator B', 'Evaluator C'].forEach((name, turn) => {
    const own = writer(file, name, Date.UTC(2026, 10, 22 + turn));
    for (let index = 0; index < Math.min(share, count - turn * share); index += 1) {
      const row = sop.langkah[(index * 7 + turn * 3) % sop.langkah.length];
      if (!row) continue;
      const places = [
        { di: row.id },
        { di: row.id, isian: 'kegiatan' },
        { di: row.id, isian: 'output' },
        { di: row.simbol[0]?.id ?? row.id },
      ];
      const teks = `Catatan ${index + 1}: uraian ini perlu diperjelas supaya tidak ditafsirkan berbeda oleh pelaksana.`;
      const utas = own.remark(places[index % places.length] ?? { di: row.id }, { teks });
      own.say({ jenis: 'tanggapan', utas, teks: 'Akan diperbaiki pada naskah berikutnya.' });
      if (index % 3 === 0) own.say({ jenis: 'tindakLanjut', utas, keadaan: 'tuntas' });
    }
    file = own.file();
  });
  return file;
}
