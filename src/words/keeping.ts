import { topic } from './topic';

/** What is said about keeping the work on this computer: `keeping.<reason>` is why it is not kept, and what to do. */
export const keeping = topic({
  id: {
    'keeping.saved': 'Semua perubahan tersimpan di komputer ini',
    'keeping.saving': 'Sedang menyimpan ...',
    'keeping.unkept': 'Belum ada yang diubah',
    'keeping.notKept': 'Belum tersimpan di komputer ini',
    'keeping.read-only': 'SOP ini sedang dibuka di tab lain',
    'keeping.readOnlyHint': 'Di sini SOP hanya dapat dibaca. Pilih Ambil alih untuk mengubahnya di tab ini.',
    'keeping.takeOver': 'Ambil alih',
    'keeping.rescue': 'Simpan sebagai SOP tersendiri',

    'keeping.absent':
      'Peramban ini tidak dapat menyimpan SOP di komputer. Simpan berkas sekarang agar pekerjaan tidak hilang.',
    'keeping.refused':
      'Peramban tidak mengizinkan penyimpanan, misalnya karena jendela privat. Simpan berkas sekarang agar pekerjaan tidak hilang.',
    'keeping.blocked':
      'Aplikasi versi lama masih terbuka di tab lain. Tutup tab itu, lalu muat ulang halaman ini. Simpan berkas lebih dahulu agar pekerjaan tidak hilang.',
    'keeping.newer':
      'Penyimpanan di komputer ini sudah dipakai oleh aplikasi yang lebih baru. Muat ulang halaman ini. Simpan berkas lebih dahulu agar pekerjaan tidak hilang.',
    'keeping.full': 'Ruang penyimpanan peramban penuh. Simpan berkas sekarang agar pekerjaan tidak hilang.',
    'keeping.behind':
      'SOP ini sudah berubah di tab lain, sehingga perubahan di sini tidak menimpanya. Simpan sebagai SOP tersendiri atau simpan berkas agar pekerjaan tidak hilang.',
    'keeping.missing': 'SOP ini tidak ada lagi di Daftar SOP. Simpan berkas sekarang agar pekerjaan tidak hilang.',
    'keeping.kept-already': 'SOP ini sudah ada di Daftar SOP. Buka SOP yang tersimpan, gantikan, atau simpan keduanya.',
    'keeping.damaged':
      'SOP yang tersimpan ini tidak dapat dibaca. Buka versi tersimpan yang lebih lama atau berkas simpanannya.',
    'keeping.open-elsewhere': 'SOP ini sedang dibuka di tab lain. Tutup SOP itu di sana, lalu coba lagi.',
    'keeping.failed':
      'Perubahan belum dapat disimpan di komputer ini. Simpan berkas sekarang agar pekerjaan tidak hilang.',
  },
  en: {
    'keeping.saved': 'All changes are kept on this computer',
    'keeping.saving': 'Saving ...',
    'keeping.unkept': 'Nothing changed yet',
    'keeping.notKept': 'Not kept on this computer yet',
    'keeping.read-only': 'This SOP is open in another tab',
    'keeping.readOnlyHint': 'Here it can only be read. Choose Take over to change it in this tab.',
    'keeping.takeOver': 'Take over',
    'keeping.rescue': 'Keep as an SOP of its own',

    'keeping.absent': 'This browser cannot keep SOPs on the computer. Save the file now so that no work is lost.',
    'keeping.refused':
      'The browser does not allow keeping anything, for example in a private window. Save the file now so that no work is lost.',
    'keeping.blocked':
      'An older version of the app is still open in another tab. Close that tab, then load this page again. Save the file first so that no work is lost.',
    'keeping.newer':
      'A newer version of the app keeps the SOPs on this computer. Load this page again. Save the file first so that no work is lost.',
    'keeping.full': "The browser's storage is full. Save the file now so that no work is lost.",
    'keeping.behind':
      'This SOP has changed in another tab, so the changes made here did not overwrite it. Keep them as an SOP of their own or save the file so that no work is lost.',
    'keeping.missing': 'This SOP is no longer in the list. Save the file now so that no work is lost.',
    'keeping.kept-already': 'This SOP is already in the list. Open the kept one, replace it, or keep both.',
    'keeping.damaged': 'The kept SOP cannot be read. Open an older kept version or a saved file.',
    'keeping.open-elsewhere': 'This SOP is open in another tab. Close it there, then try again.',
    'keeping.failed': 'The changes could not be kept on this computer. Save the file now so that no work is lost.',
  },
});
