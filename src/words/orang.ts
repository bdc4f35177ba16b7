import { topic } from './topic';

/** Who works here, and the mode in which an SOP is evaluated. */
export const orang = topic({
  id: {
    'orang.title': 'Nama dan peran Anda',
    'orang.what':
      'Dicantumkan pada setiap catatan, tanggapan, dan status yang Anda catat, dan diingat di komputer ini.',
    'orang.nama': 'Dicatat oleh',
    'orang.namaHint': 'Nama Anda. Tanpa server, nama inilah yang menunjukkan siapa yang mencatat.',
    'orang.namaFault': 'Tulis nama Anda, supaya diketahui siapa yang mencatat.',
    'orang.peran': 'Sebagai',
    'orang.clock': ({ tanggal }: { tanggal: string }) =>
      `Sudah dicatat dengan tanggal ${tanggal}, jauh dari tanggal lain pada SOP ini. Periksa tanggal dan jam komputer ini.`,
    'orang.keep': 'Simpan dan lanjutkan',
    'orang.change': 'Ubah nama atau peran',
    'orang.as': ({ nama, peran }: { nama: string; peran: string }) => `${nama} (${peran})`,
    'peran.penyusun': 'penyusun',
    'peran.evaluator': 'evaluator',
    'peran.koordinator penyusun': 'koordinator penyusun',

    'evaluasi.mode': 'Mode evaluasi',
    'evaluasi.modeHint':
      'Naskah terkunci; perubahan Anda menjadi usulan. Bila selesai, pilih Simpan berkas, lalu kembalikan kepada penyusun.',
    'evaluasi.enter': 'Masuk ke mode evaluasi',
    'evaluasi.leave': 'Keluar dari mode evaluasi',
  },
  en: {
    'orang.title': 'Your name and role',
    'orang.what': 'Put on every remark, answer and status that you record, and remembered on this computer.',
    'orang.nama': 'Recorded by',
    'orang.namaHint': 'Your name. Without a server it is all that tells who recorded something.',
    'orang.namaFault': 'Write your name, so that it is known who recorded this.',
    'orang.peran': 'As',
    'orang.clock': ({ tanggal }) =>
      `Recorded under ${tanggal}, far from the other days of this SOP. Check the date and time of this computer.`,
    'orang.keep': 'Keep and go on',
    'orang.change': 'Change name or role',
    'orang.as': ({ nama, peran }) => `${nama} (${peran})`,
    'peran.penyusun': 'drafter',
    'peran.evaluator': 'evaluator',
    'peran.koordinator penyusun': 'coordinator of the drafting',

    'evaluasi.mode': 'Evaluation mode',
    'evaluasi.modeHint':
      'The text is locked; your changes become proposals. When you are done, choose Save file and return it to the drafter.',
    'evaluasi.enter': 'Enter evaluation mode',
    'evaluasi.leave': 'Leave evaluation mode',
  },
});
