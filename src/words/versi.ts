import { topic } from './topic';

interface Count {
  readonly count: number;
}
interface Name {
  readonly name: string;
}
interface Nama {
  readonly nama: string;
}
interface Status {
  readonly status: string;
}
interface Recorded extends Nama {
  readonly peran?: string;
  readonly when: string;
}

function by(nama: string, none: string, peran = ''): string {
  if (nama === '') return none;
  return peran === '' ? nama : `${nama} (${peran})`;
}

interface Brings {
  readonly authors: readonly string[];
  readonly counts: string;
}

/** Names one after the other; of many the first three, and how many others. */
function listed(names: readonly string[], none: string, others: string): string {
  const some = names.slice(0, 3).map((name) => name.trim() || none);
  return [...some, ...(names.length > 3 ? [`${names.length - 3} ${others}`] : [])].join(', ');
}

/** Nothing of what there is none of. */
function plural(count: number | undefined, one: string): string {
  if (!count) return '';
  return count === 1 ? `1 ${one}` : `${count} ${one}s`;
}

/** What the screen says of statuses, versions, and the files of an evaluation. */
export const versi = topic({
  id: {
    'status.chip': ({ status }: Status) => `Status: ${status}`,
    'status.recorded': ({ nama, peran, when }: Recorded) =>
      `dicatat oleh ${by(nama, 'seseorang tanpa nama', peran)} pada ${when}`,
    'status.none': 'Belum ada status yang dicatat.',
    'status.usual': 'Status berikutnya',
    'status.others': 'Status lain',
    'status.history': 'Riwayat status',
    'status.historyWhat':
      'Status dicatat di dalam berkas SOP, tanpa server: yang tertulis ialah siapa yang mencatatnya dan kapan.',
    'status.taken': 'ditarik kembali oleh pencatatnya',
    'status.takeBack': 'Tarik kembali',
    'status.takeBackOf': ({ status }: Status) => `Tarik kembali status ${status}`,
    'status.ask': ({ status }: Status) => `Catat status: ${status}`,
    'status.record': 'Catat status',
    'status.changed': ({ since }: { since: string }) =>
      `Isi SOP ini ${since}. Status dicatat untuk isinya yang sekarang.`,
    'status.changedWhy': ({ since }: { since: string }) =>
      `Isi SOP ini ${since} dan belum dinyatakan Sesuai lagi. Status dicatat untuk isinya yang sekarang, beserta alasannya.`,
    'status.catatan': 'Catatan',
    'status.catatanHint': 'Boleh dikosongkan.',
    'status.perbaikan': 'Yang harus diperbaiki',
    'status.perbaikanHint': 'Belum ada catatan yang terbuka. Tulis apa yang harus diperbaiki.',
    'status.perbaikanFault': 'Tulis apa yang harus diperbaiki, atau beri catatan pada bagiannya lebih dahulu.',
    'status.open': ({ count }: Count) =>
      `Masih ada ${count} catatan wajib yang belum ditindaklanjuti. Tindak lanjuti, atau tulis alasan untuk tetap melanjutkan.`,
    'status.excused': ({ count }: Count) =>
      `Masih ada ${count} catatan wajib yang belum ditindaklanjuti; alasannya sudah dicatat sebelumnya.`,
    'status.alasan': 'Alasan tetap melanjutkan',
    'status.alasanFault': 'Tulis alasannya dalam satu kalimat.',
    'status.nomorSah': 'Nomor SOP',
    'status.nomorSahHint': 'Ditulis ke Bagian Identitas.',
    'status.tanggalSah': 'Tanggal pengesahan',
    'status.earlier': 'Memang berlaku sebelum tanggal pengesahannya',
    'status.earlierFault':
      'Lebih awal daripada tanggal pengesahan. Ganti tanggalnya, atau centang di bawah bila memang demikian.',
    'status.tanggalHint': 'Ditulis ke Bagian Identitas; SOP berlaku sejak tanggal ini.',
    'status.berkas': 'Nama berkas yang sudah ditandatangani',
    'status.berkasHint': 'Misalnya nama PDF hasil pindai; berkasnya disimpan di tempat lain.',
    'status.nomorGanti': 'Nomor SOP penggantinya',
    'status.nomorCabut': 'Nomor keputusan pencabutannya',
    'status.nomorFault': 'Isi nomornya.',
    'status.tanggalFault': 'Isi tanggalnya.',
    'status.frozen': 'Versi ini disimpan bersama statusnya dan tidak dapat diubah.',
    'status.done': ({ status }: Status) => `Status ${status} sudah dicatat.`,
    'status.doneVersion': ({ status, nomor, efektif }: Status & { nomor: number; efektif: string }) =>
      `Status ${status} sudah dicatat${efektif === '' ? '' : `, berlaku sejak ${efektif}`}; isinya disimpan sebagai versi ${nomor}.`,
    'status.oleh': 'Dicatat oleh',

    'status.submit': 'Ajukan untuk dievaluasi',

    'versi.title': 'Riwayat versi',
    'versi.what': 'Versi yang tersimpan tidak berubah lagi, dan ikut di dalam berkas SOP.',
    'versi.none': 'Belum ada versi yang tersimpan. Simpan versi untuk dapat kembali ke keadaan sekarang.',
    'versi.save': 'Simpan versi',
    'versi.saveWhat': 'Keadaan SOP sekarang disimpan di dalam berkasnya dan dapat dipulihkan kapan saja.',
    'versi.catatan': 'Riwayat perubahan',
    'versi.catatanHint': ({ nomor }: { nomor: number }) =>
      `Disusun dari perbandingan dengan versi ${nomor}; ubah seperlunya.`,
    'versi.catatanUnread': ({ nomor }: { nomor: number }) =>
      `Versi ${nomor} tidak dapat dibaca, sehingga perubahannya tidak dapat disusun; tulis sendiri secara singkat.`,
    'versi.catatanFirst': 'Versi pertama; tulis keterangan singkat, misalnya Draf awal.',
    'versi.propose': 'Susun dari perbandingan',
    'versi.sameAsLast': ({ nomor }: { nomor: number }) => `Isinya sama dengan versi ${nomor}.`,
    'versi.saved': ({ nomor }: { nomor: number }) => `Versi ${nomor} tersimpan.`,
    'versi.download': 'Simpan berkas',
    'versi.number': ({ nomor }: { nomor: number }) => `Versi ${nomor}`,
    'versi.by': ({ nama, when }: Recorded) => `${by(nama, 'Tanpa nama')}, ${when}`,
    'versi.sidik': ({ sidik }: { sidik: string }) => `SHA-256 ${sidik}`,
    'versi.sidikTitle': ({ sidik }: { sidik: string }) => `Sidik isi (SHA-256): ${sidik}`,
    'versi.same': ({ nomor }: { nomor: number }) => `isi sama dengan versi ${nomor}`,
    'versi.current': 'sama dengan keadaan sekarang',
    'versi.restore': 'Pulihkan',
    'versi.restoreOf': ({ nomor }: { nomor: number }) => `Pulihkan versi ${nomor}`,
    'versi.restored': ({ nomor, kept }: { nomor: number; kept: number }) =>
      kept === 0
        ? `Isi versi ${nomor} dipulihkan.`
        : `Isi versi ${nomor} dipulihkan; keadaan sebelumnya disimpan sebagai versi ${kept}.`,
    'versi.beforeRestore': ({ nomor }: { nomor: number }) => `Keadaan sebelum versi ${nomor} dipulihkan`,
    'versi.compare': 'Bandingkan',
    'versi.compareOf': ({ nomor }: { nomor: number }) => `Bandingkan versi ${nomor} dengan SOP yang sedang dibuka`,
    'versi.broken': 'Isinya tidak mengikuti format, sehingga tidak dapat dipulihkan.',
    'versi.statusNote': ({ status, catatan }: Status & { catatan: string }) =>
      catatan === '' ? status : `${status}: ${catatan}`,

    'reading.title': 'Evaluator sedang membaca versi ini',
    'reading.what': ({ status, nama, when }: Status & Recorded) =>
      `Status SOP ini ${status}, dicatat oleh ${by(nama, 'seseorang tanpa nama')} pada ${when}. Bila diubah sekarang, catatan evaluator mungkin tidak cocok lagi dengan bunyinya.`,
    'agreed.title': ({ status }: Status) =>
      ({ Sesuai: 'Isi SOP ini sudah dinyatakan Sesuai', 'Menunggu pengesahan': 'Isi SOP ini menunggu pengesahan' })[
        status
      ] ?? 'Isi SOP ini sudah disahkan',
    'agreed.what': ({ status, nama, when }: Status & Recorded) =>
      `Status ${status} dicatat oleh ${by(nama, 'seseorang tanpa nama')} pada ${when}. Bila isinya diubah, tanda DRAF dicetak kembali sampai status berikutnya dicatat. Isi yang lama tetap ada di Riwayat versi.`,
    'agreed.changed': 'berubah',
    'agreed.since': ({ status }: Status) =>
      ({
        Sesuai: 'berubah sejak Sesuai',
        'Menunggu pengesahan': 'berubah sejak diajukan untuk disahkan',
        Berlaku: 'berubah sejak berlaku',
      })[status] ?? 'berubah sejak disahkan',
    'reading.begun': 'Tetap tertulis di sini, dan dipakai bila Anda memilih Tetap ubah.',
    'reading.choose': 'Pilih dahulu dengan Tab: tetap ubah, atau jangan ubah.',
    'reading.typed': 'Yang sudah Anda ketik:',
    'reading.go': 'Tetap ubah',
    'reading.stay': 'Jangan ubah',
    'reading.left': 'Naskah tidak diubah.',

    'berkas.evaluasi': 'Simpan berkas evaluasi',
    'berkas.merge': 'Gabungkan catatan evaluator',
    'berkas.forEvaluators': ({ tanggal }: { tanggal: string }) => `untuk dievaluasi ${tanggal}`,
    'berkas.fromEvaluator': ({ nama, tanggal }: Nama & { tanggal: string }) => `catatan ${nama} ${tanggal}`,
    'berkas.evaluasiDone': ({ name }: Name) =>
      `Berkas evaluasi tersimpan: ${name}. Sampaikan kepada evaluator, lalu gabungkan berkas yang kembali.`,
    'berkas.catatanDone': ({ name }: Name) => `Berkas evaluasi tersimpan: ${name}. Kembalikan kepada penyusun.`,

    'bukaEvaluasi.title': 'Buka untuk dievaluasi?',
    'bukaEvaluasi.what': ({ status, nama, when }: Status & Recorded) =>
      `Status SOP ini ${status}, dicatat oleh ${by(nama, 'seseorang tanpa nama')} pada ${when}.`,
    'bukaEvaluasi.open': 'Buka untuk dievaluasi',
    'bukaEvaluasi.openHint': 'Naskah terkunci; catatan dan usulan perubahan dapat diberikan.',
    'bukaEvaluasi.edit': 'Buka untuk diubah',
    'bukaEvaluasi.editHint': 'Bagi penyusun: naskah dapat diubah seperti biasa.',

    'gabung.title': 'Gabungkan catatan evaluator',
    'gabung.what':
      'Naskah SOP tetap seperti sekarang. Hanya catatan, usulan, tanggapan, status, dan versi yang diambil.',
    'gabung.pick': 'Pilih berkas',
    'gabung.more': 'Tambah berkas',
    'gabung.empty': 'Pilih satu atau beberapa berkas yang kembali dari evaluator, atau seret ke sini.',
    'gabung.reading': 'Membaca berkas ...',
    'gabung.ready': ({ count }: Count) => `${count} berkas selesai dibaca.`,
    'gabung.show': 'Lihat isinya',
    'gabung.file': ({ name }: Name) => `Berkas ${name}`,
    'gabung.counts': ({ catatan, usulan, lain, versi: kept, kunci, ada }: Readonly<Record<string, number>>) =>
      [
        catatan ? `${catatan} catatan baru` : '',
        usulan ? `${usulan} usulan baru` : '',
        lain ? `${lain} tanggapan atau status baru` : '',
        kept ? `${kept} versi baru` : '',
        kunci ? `${kunci} isian baru dari aplikasi yang lebih baru` : '',
        ada ? `${ada} catatan atau tanggapan sudah ada di sini` : '',
      ]
        .filter(Boolean)
        .join(', ') || 'tidak ada catatan di dalamnya',
    'gabung.brings': ({ authors, counts }: Brings) =>
      authors.length === 0 ? counts : `Dari ${listed(authors, 'seseorang tanpa nama', 'orang lain')}: ${counts}`,
    'gabung.otherText': 'Naskah di dalam berkas ini berbeda dari naskah yang sedang dibuka, dan tidak diambil.',
    'gabung.older': ({ count }: Count) => `${count} di antaranya diberikan pada naskah yang lebih lama atau berbeda.`,
    'gabung.time': ({ count }: Count) => `${count} bertanggal tidak wajar; urutannya tetap dijaga.`,
    'gabung.unshown': ({ count }: Count) => `${count} tidak dikenali; disimpan, tetapi tidak ditampilkan.`,
    'gabung.loose': ({ count }: Count) => `${count} menanggapi catatan yang tidak ada di sini.`,
    'gabung.twin': ({ count }: Count) =>
      `${count} memakai tanda pengenal yang sama dengan catatan lain; keduanya disimpan.`,
    'gabung.otherSop': ({ name }: Name) =>
      `Tidak digabungkan karena berkas ini milik SOP lain: ${name}. Pilih berkas dari SOP yang sedang dibuka.`,
    'gabung.unread': ({ why }: { why: string }) => `Tidak digabungkan. ${why}`,
    'gabung.compare': 'Bandingkan',
    'gabung.compareOf': ({ name }: Name) => `Bandingkan naskah ${name} dengan SOP yang sedang dibuka`,
    'gabung.do': ({ count }: Count) => `Gabungkan (${count})`,
    'gabung.nothing': 'Tidak ada yang baru: semuanya sudah digabungkan.',
    'gabung.done': ({ count, files }: Count & { files: number }) =>
      `${count} catatan dan keputusan digabungkan dari ${files} berkas.`,
    'gabung.doneKeys': ({ files }: { files: number }) =>
      `Isian dari aplikasi yang lebih baru digabungkan dari ${files} berkas; disimpan, tetapi tidak ditampilkan.`,
    'gabung.see': 'Lihat yang baru',
    'gabung.drop': 'Lepaskan untuk menggabungkan catatan',
    'gabung.dropHint': 'Boleh beberapa berkas sekaligus; naskah SOP tidak berubah.',
    'gabung.conflict': 'Gabungkan catatannya',
    'gabung.conflictHint': 'Naskah yang tersimpan tetap; catatan, usulan, dan status dari berkas ini diambil.',
    'gabung.tooMany': ({ count }: Count) =>
      `Berkas ini membawa ${count} catatan baru. Periksa asalnya sebelum digabungkan.`,
  },
  en: {
    'status.chip': ({ status }) => `Status: ${status}`,
    'status.recorded': ({ nama, peran, when }) =>
      `recorded by ${by(nama, 'somebody without a name', peran)} on ${when}`,
    'status.none': 'No status has been recorded yet.',
    'status.usual': 'What usually follows',
    'status.others': 'Other statuses',
    'status.history': 'History of statuses',
    'status.historyWhat':
      'Statuses are recorded inside the file of the SOP, without a server: they tell who recorded them and when.',
    'status.taken': 'taken back by whom recorded it',
    'status.takeBack': 'Take back',
    'status.takeBackOf': ({ status }) => `Take back the status ${status}`,
    'status.ask': ({ status }) => `Record the status: ${status}`,
    'status.record': 'Record the status',
    'status.changed': ({ since }) => `This SOP has ${since}. The status is recorded for its content of now.`,
    'status.changedWhy': ({ since }) =>
      `This SOP has ${since} and was not agreed again. The status is recorded for its content of now, with a reason.`,
    'status.catatan': 'Note',
    'status.catatanHint': 'May be left blank.',
    'status.perbaikan': 'What is to be corrected',
    'status.perbaikanHint': 'No remark is open. Say what is to be corrected.',
    'status.perbaikanFault': 'Say what is to be corrected, or remark on the part first.',
    'status.open': ({ count }) =>
      `${count === 1 ? '1 remark that must be followed is' : `${count} remarks that must be followed are`} still open. Act on them, or give a reason to go on.`,
    'status.excused': ({ count }) =>
      `${count === 1 ? '1 remark that must be followed is' : `${count} remarks that must be followed are`} still open; the reason was recorded before.`,
    'status.alasan': 'Reason to go on',
    'status.alasanFault': 'Give the reason in one sentence.',
    'status.nomorSah': 'Number of the SOP',
    'status.nomorSahHint': 'Written into the identity sheet.',
    'status.tanggalSah': 'Day of signature',
    'status.earlier': 'It is indeed in force from before the day of signature',
    'status.earlierFault': 'Earlier than the day of signature. Change the day, or tick the box below if that is so.',
    'status.tanggalHint': 'Written into the identity sheet; the SOP is in force from this day on.',
    'status.berkas': 'Name of the signed file',
    'status.berkasHint': 'Such as the name of the scanned PDF; the file itself is kept elsewhere.',
    'status.nomorGanti': 'Number of the SOP that replaces it',
    'status.nomorCabut': 'Number of the decision that revokes it',
    'status.nomorFault': 'Fill in the number.',
    'status.tanggalFault': 'Fill in the day.',
    'status.frozen': 'This version is kept with its status and cannot be changed.',
    'status.done': ({ status }) => `The status ${status} is recorded.`,
    'status.doneVersion': ({ status, nomor, efektif }) =>
      `The status ${status} is recorded${efektif === '' ? '' : `, in force since ${efektif}`}; the content is kept as version ${nomor}.`,
    'status.oleh': 'Recorded by',

    'status.submit': 'Submit for evaluation',

    'versi.title': 'Versions',
    'versi.what': 'A version that is kept does not change any more, and travels inside the file of the SOP.',
    'versi.none': 'No version is kept yet. Keep one to be able to come back to how the SOP is now.',
    'versi.save': 'Keep a version',
    'versi.saveWhat': 'The SOP as it is now is kept inside its file and can be restored at any time.',
    'versi.catatan': 'List of changes',
    'versi.catatanHint': ({ nomor }) => `Composed from the comparison with version ${nomor}; edit it as you like.`,
    'versi.catatanUnread': ({ nomor }) =>
      `Version ${nomor} cannot be read, so that the changes cannot be composed; write them in short yourself.`,
    'versi.catatanFirst': 'The first version; write a short note, such as First draft.',
    'versi.propose': 'Compose from the comparison',
    'versi.sameAsLast': ({ nomor }) => `Its content is that of version ${nomor}.`,
    'versi.saved': ({ nomor }) => `Version ${nomor} is kept.`,
    'versi.download': 'Save file',
    'versi.number': ({ nomor }) => `Version ${nomor}`,
    'versi.by': ({ nama, when }) => `${by(nama, 'Without a name')}, ${when}`,
    'versi.sidik': ({ sidik }) => `SHA-256 ${sidik}`,
    'versi.sidikTitle': ({ sidik }) => `Fingerprint of the content (SHA-256): ${sidik}`,
    'versi.same': ({ nomor }) => `the same content as version ${nomor}`,
    'versi.current': 'the same as it is now',
    'versi.restore': 'Restore',
    'versi.restoreOf': ({ nomor }) => `Restore version ${nomor}`,
    'versi.restored': ({ nomor, kept }) =>
      kept === 0
        ? `The content of version ${nomor} is restored.`
        : `The content of version ${nomor} is restored; what was there before is kept as version ${kept}.`,
    'versi.beforeRestore': ({ nomor }) => `As it was before version ${nomor} was restored`,
    'versi.compare': 'Compare',
    'versi.compareOf': ({ nomor }) => `Compare version ${nomor} with the SOP that is open`,
    'versi.broken': 'Its content does not follow the format and cannot be restored.',
    'versi.statusNote': ({ status, catatan }) => (catatan === '' ? status : `${status}: ${catatan}`),

    'reading.title': 'Evaluators are reading this version',
    'reading.what': ({ status, nama, when }) =>
      `The status of this SOP is ${status}, recorded by ${by(nama, 'somebody without a name')} on ${when}. If it is changed now, the remarks of the evaluators may no longer fit its words.`,
    'agreed.title': ({ status }) =>
      ({
        Sesuai: 'The content of this SOP was agreed',
        'Menunggu pengesahan': 'The content of this SOP waits for signature',
      })[status] ?? 'The content of this SOP was signed',
    'agreed.what': ({ status, nama, when }) =>
      `The status ${status} was recorded by ${by(nama, 'somebody without a name')} on ${when}. If the content is changed, the mark DRAF is printed again until the next status is recorded. The old content stays among the versions.`,
    'agreed.changed': 'changed',
    'agreed.since': ({ status }) =>
      ({
        Sesuai: 'changed since it was agreed',
        'Menunggu pengesahan': 'changed since it was handed in for signature',
        Berlaku: 'changed since it came into force',
      })[status] ?? 'changed since it was signed',
    'reading.begun': 'It stays written here, and is used when you choose to change it.',
    'reading.choose': 'Choose first, with Tab: change it anyway, or not.',
    'reading.typed': 'What you have typed:',
    'reading.go': 'Change it all the same',
    'reading.stay': 'Do not change it',
    'reading.left': 'The text was not changed.',

    'berkas.evaluasi': 'Save the file for evaluation',
    'berkas.merge': "Take in the evaluators' remarks",
    'berkas.forEvaluators': ({ tanggal }) => `untuk dievaluasi ${tanggal}`,
    'berkas.fromEvaluator': ({ nama, tanggal }) => `catatan ${nama} ${tanggal}`,
    'berkas.evaluasiDone': ({ name }) =>
      `Saved: ${name}. Hand it to the evaluators, then take in the files that come back.`,
    'berkas.catatanDone': ({ name }) => `Saved: ${name}. Hand it back to the drafter.`,

    'bukaEvaluasi.title': 'Open it to evaluate?',
    'bukaEvaluasi.what': ({ status, nama, when }) =>
      `The status of this SOP is ${status}, recorded by ${by(nama, 'somebody without a name')} on ${when}.`,
    'bukaEvaluasi.open': 'Open to evaluate',
    'bukaEvaluasi.openHint': 'The text is locked; remarks and proposals may be given.',
    'bukaEvaluasi.edit': 'Open to edit',
    'bukaEvaluasi.editHint': 'For the drafter: the text can be changed as usual.',

    'gabung.title': "Take in the evaluators' remarks",
    'gabung.what':
      'The text of the SOP stays as it is. Only remarks, proposals, answers, statuses and versions are taken in.',
    'gabung.pick': 'Choose files',
    'gabung.more': 'Add files',
    'gabung.empty': 'Choose one or more files that came back from the evaluators, or drop them here.',
    'gabung.reading': 'Reading files ...',
    'gabung.ready': ({ count }: Count) => (count === 1 ? '1 file has been read.' : `${count} files have been read.`),
    'gabung.show': 'See what they bring',
    'gabung.file': ({ name }) => `File ${name}`,
    'gabung.counts': ({ catatan, usulan, lain, versi: kept, kunci, ada }) =>
      [
        plural(catatan, 'new remark'),
        plural(usulan, 'new proposal'),
        lain ? (lain === 1 ? '1 new answer or status' : `${lain} new answers or statuses`) : '',
        plural(kept, 'new version'),
        kunci ? `${kunci === 1 ? '1 new entry' : `${kunci} new entries`} of a later application` : '',
        ada ? `${ada === 1 ? '1 remark or answer' : `${ada} remarks or answers`} already here` : '',
      ]
        .filter(Boolean)
        .join(', ') || 'no remarks in it',
    'gabung.brings': ({ authors, counts }) =>
      authors.length === 0 ? counts : `From ${listed(authors, 'somebody without a name', 'others')}: ${counts}`,
    'gabung.otherText': 'The text in this file differs from the one that is open, and is not taken in.',
    'gabung.older': ({ count }) => `${count} of them were said of an older or another text.`,
    'gabung.time': ({ count }) => `${count} bear an unlikely time; their order is kept all the same.`,
    'gabung.unshown': ({ count }) => `${count} are not understood; they are kept and not shown.`,
    'gabung.loose': ({ count }) => `${count} answer remarks that are not here.`,
    'gabung.twin': ({ count }) => `${count} bear the id of another remark; both are kept.`,
    'gabung.otherSop': ({ name }) =>
      `Not taken in, for this file belongs to another SOP: ${name}. Choose files of the SOP that is open.`,
    'gabung.unread': ({ why }) => `Not taken in. ${why}`,
    'gabung.compare': 'Compare',
    'gabung.compareOf': ({ name }) => `Compare the text of ${name} with the SOP that is open`,
    'gabung.do': ({ count }) => `Take in (${count})`,
    'gabung.nothing': 'Nothing is new: all of it is here already.',
    'gabung.done': ({ count, files }) =>
      `${count} remarks and decisions taken in from ${files === 1 ? '1 file' : `${files} files`}.`,
    'gabung.doneKeys': ({ files }) =>
      `Entries of a later application taken in from ${files === 1 ? '1 file' : `${files} files`}; they are kept and not shown.`,
    'gabung.see': 'See what is new',
    'gabung.drop': 'Drop to take in the remarks',
    'gabung.dropHint': 'Several files at once are fine; the text of the SOP does not change.',
    'gabung.conflict': 'Take in its remarks',
    'gabung.conflictHint': 'The text that is kept stays; remarks, proposals and statuses of this file are taken in.',
    'gabung.tooMany': ({ count }) =>
      `This file brings ${count} new remarks. Look where it comes from before taking them in.`,
  },
});
