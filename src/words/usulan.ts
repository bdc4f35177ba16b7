import { topic } from './topic';

interface Count {
  readonly count: number;
}

interface What {
  readonly what: string;
}

/** Proposals: made by an evaluator, decided by the drafter. */
export const usulan = topic({
  id: {
    'unsent.title': 'Tulisan yang belum dicatat',
    'unsent.what':
      'Bagian berikut sudah berubah sejak Anda mengetiknya. Bila tulisan Anda dipakai, yang tertulis sekarang digantikan.',
    'unsent.yours': 'Tulisan Anda',
    'unsent.go': 'Pakai tulisan saya',
    'unsent.stay': 'Biarkan seperti sekarang',
    'unsent.lost':
      'Bagian yang dituju sudah dihapus atau tidak dapat lagi diubah seperti ini. Salin tulisannya bila masih diperlukan; tulisan tetap disimpan sampai dihapus.',
    'unsent.copy': 'Salin tulisan',
    'unsent.copied': 'Tulisan disalin; tempelkan di tempat lain. Tulisan ini juga tetap disimpan.',
    'unsent.kept': 'Tulisan tetap disimpan.',
    'unsent.discard': 'Hapus tulisan',
    'unsent.discarded': 'Tulisan yang belum dicatat dihapus.',
    'unsent.written': ({ what }: What) => `Tulisan yang belum dicatat sudah dimasukkan ke naskah. ${what}`,

    'usulan.title': 'Usulan perubahan',
    'usulan.why': 'Alasan',
    'usulan.newKegiatan': 'Langkah baru yang diusulkan.',
    'usulan.newPelaksana': 'Pelaksana baru yang diusulkan.',
    'usulan.whyHint': 'Boleh dikosongkan. Enter menyimpan usulan.',
    'usulan.was': 'Semula',
    'usulan.becomes': 'Diusulkan',
    'usulan.now': 'Sekarang',
    'usulan.save': 'Simpan usulan',
    'usulan.saved': 'Usulan dicatat. Naskah SOP tidak berubah.',
    'usulan.takeBack': 'Tarik kembali',
    'usulan.takenBack': 'Usulan ditarik kembali.',
    'usulan.dropped': 'Usulan tidak dicatat.',
    'usulan.again': 'Buka lagi',
    'usulan.notRecorded': 'Usulan belum dicatat: bagiannya sudah berubah atau SOP-nya sudah ditutup. Isinya tetap ada.',
    'usulan.waits': 'Usulan belum dicatat. Isinya tetap ada.',
    'usulan.flow': 'Perubahan pada alur.',
    'usulan.accept': 'Terima usulan',
    'usulan.acceptOver': 'Terima juga',
    'usulan.acceptAll': ({ count }: Count) => `Terima semua usulan (${count})`,
    'usulan.accepted': ({ count }: Count) => (count === 1 ? 'Usulan diterima.' : `${count} usulan diterima.`),
    'usulan.left': ({ count }: Count) =>
      count === 1
        ? '1 usulan belum diterima karena bagiannya sudah berubah. Periksa dahulu.'
        : `${count} usulan belum diterima karena bagiannya sudah berubah. Periksa dahulu satu per satu.`,
    'usulan.reject': 'Tolak usulan',
    'usulan.rejectWhy': 'Alasan tidak diterapkan (boleh kosong)',
    'usulan.rejected': 'Usulan tidak diterapkan.',
    'usulan.rejectedWhy': 'Usulan tidak diterapkan; alasannya dicatat untuk evaluator.',
    'usulan.look': 'Lihat pada gambar',
    'usulan.would': 'Bila usulan diterima',
    'usulan.done': 'SOP sudah seperti yang diusulkan.',
    'usulan.gone': 'Bagian yang diusulkan sudah dihapus.',
    'usulan.changed': 'Bagian ini sudah berubah sejak diusulkan.',
    'usulan.changedAfter': 'Sudah diterima; bagian ini diubah lagi sesudahnya.',
    'usulan.undone': 'Sudah diterima, lalu diurungkan: SOP belum memuat usulan ini.',
    'key.accept': 'Terima usulan',
    'key.reject': 'Tolak usulan',
    'keys.usulan': 'Usulan dipilih pada Catatan',
  },
  en: {
    'unsent.title': 'Words that were not recorded',
    'unsent.what':
      'These places have changed since you typed. If your words are used, what stands there now is replaced.',
    'unsent.yours': 'Your words',
    'unsent.go': 'Use my words',
    'unsent.stay': 'Leave it as it is',
    'unsent.lost':
      'The place that this was meant for is deleted or can no longer be changed in this way. Copy the words if you still need them; they stay kept until you delete them.',
    'unsent.copy': 'Copy the words',
    'unsent.copied': 'The words are copied; paste them elsewhere. They stay kept here too.',
    'unsent.kept': 'The words stay kept.',
    'unsent.discard': 'Delete the words',
    'unsent.discarded': 'The words that were not recorded are deleted.',
    'unsent.written': ({ what }) => `Words that were not recorded are now in the text. ${what}`,

    'usulan.title': 'Proposed change',
    'usulan.why': 'Reason',
    'usulan.newKegiatan': 'The new step that is proposed.',
    'usulan.newPelaksana': 'The new pelaksana that is proposed.',
    'usulan.whyHint': 'May be left blank. Enter saves the proposal.',
    'usulan.was': 'Before',
    'usulan.becomes': 'Proposed',
    'usulan.now': 'Now',
    'usulan.save': 'Save the proposal',
    'usulan.saved': 'The proposal is recorded. The SOP itself is unchanged.',
    'usulan.takeBack': 'Take back',
    'usulan.takenBack': 'The proposal is taken back.',
    'usulan.dropped': 'The proposal was not recorded.',
    'usulan.again': 'Open again',
    'usulan.notRecorded':
      'The proposal is not recorded: its place has changed or the SOP is closed. What you wrote is kept.',
    'usulan.waits': 'The proposal is not recorded yet. What you wrote is kept.',
    'usulan.flow': 'A change of the flow.',
    'usulan.accept': 'Accept the proposal',
    'usulan.acceptOver': 'Accept all the same',
    'usulan.acceptAll': ({ count }) => `Accept all proposals (${count})`,
    'usulan.accepted': ({ count }) => (count === 1 ? 'Proposal accepted.' : `${count} proposals accepted.`),
    'usulan.left': ({ count }) =>
      count === 1
        ? '1 proposal was not accepted, because its place has changed since. Look at it first.'
        : `${count} proposals were not accepted, because their places have changed since. Look at each first.`,
    'usulan.reject': 'Reject the proposal',
    'usulan.rejectWhy': 'Why it is not applied (may be left blank)',
    'usulan.rejected': 'The proposal is not applied.',
    'usulan.rejectedWhy': 'The proposal is not applied; the reason is recorded for the evaluator.',
    'usulan.look': 'See it on the drawing',
    'usulan.would': 'If the proposal is accepted',
    'usulan.done': 'The SOP is already as proposed.',
    'usulan.gone': 'The place of the proposal has been deleted.',
    'usulan.changed': 'This place has changed since it was proposed.',
    'usulan.changedAfter': 'It was accepted; this place has been changed again since.',
    'usulan.undone': 'It was accepted and then undone: the SOP does not hold this proposal.',
    'key.accept': 'Accept the proposal',
    'key.reject': 'Reject the proposal',
    'keys.usulan': 'A proposal is chosen among the remarks',
  },
});
