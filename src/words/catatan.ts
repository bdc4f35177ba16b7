import { topic } from './topic';

interface Count {
  readonly count: number;
}
interface Name {
  readonly name: string;
}
interface Said {
  readonly nama: string;
  readonly peran: string;
  readonly waktu: string;
}
interface Numbered {
  readonly number: number;
}
/** What a thread is called: `EA 3`. */
interface Labelled {
  readonly label: string;
}

function by({ nama, peran }: Pick<Said, 'nama' | 'peran'>): string {
  return peran === '' ? nama : `${nama} (${peran})`;
}

/** Remarks: made, answered, followed. */
export const catatan = topic({
  id: {
    'catatan.tab': 'Catatan',
    'catatan.panel': 'Catatan evaluasi',
    'catatan.pane': 'Rincian dan catatan',
    'catatan.open': ({ count }: Count) => `${count} belum ditindaklanjuti`,
    'catatan.none': 'Belum ada catatan.',
    'catatan.noneHint':
      'Pilih bagian yang hendak dicatat pada lembar, atau beri catatan untuk SOP ini secara keseluruhan.',
    'catatan.noneShown': 'Tidak ada catatan yang sesuai dengan saringan ini.',
    'catatan.noneToGo': 'Belum ada catatan untuk dituju. Beri catatan dengan Ctrl+Shift+M.',
    'catatan.new': 'Beri catatan',
    'catatan.newOn': ({ name }: Name) => `Beri catatan: ${name}`,
    'catatan.newOnWords': 'Beri catatan pada kata yang dipilih',
    'catatan.composer': 'Catatan baru',
    'catatan.about': 'Yang dicatat',
    'catatan.whole': 'SOP ini secara keseluruhan',
    'catatan.text': 'Isi catatan',
    'catatan.textFault': 'Tulis catatannya lebih dahulu.',
    'catatan.perihal': 'Perihal',
    'catatan.bobot': 'Bobot',
    'bobot.wajib': 'wajib diperbaiki',
    'bobot.saran': 'saran',
    'catatan.save': 'Simpan catatan',
    'catatan.saved': ({ label }: Labelled) => `Catatan ${label} disimpan.`,
    'catatan.later': 'Lanjutkan nanti',
    'catatan.textHelp': 'Ctrl+Enter: simpan. Esc: tutup, tulisan tetap ada.',
    'catatan.notKept':
      'Peramban tidak dapat menyimpan tulisan ini: penyimpanannya penuh atau diblokir. Simpan sebelum menutup halaman.',
    'catatan.drafts': ({ count }: Count) =>
      count === 1 ? 'Catatan belum disimpan' : `${count} catatan belum disimpan`,
    'catatan.resume': 'Lanjutkan',
    'catatan.discard': 'Hapus',
    'catatan.discarded': 'Catatan yang belum disimpan dihapus.',
    'catatan.number': ({ label }: Labelled) => `Catatan ${label}`,
    'catatan.by': (said: Said) => `dicatat oleh ${by(said)} pada ${said.waktu}`,
    'catatan.answers': ({ count }: Count) => `${count} tanggapan`,
    'catatan.here': 'Pada bagian yang dipilih',
    'catatan.others': 'Catatan lainnya',
    'catatan.list': 'Daftar catatan',
    'catatan.more': ({ count }: Count) => `Tampilkan ${count} catatan berikutnya`,
    'catatan.pin': ({ label, nama, state, name }: Labelled & Name & { nama: string; state: string }) =>
      `Catatan ${label} oleh ${nama}, ${state}: ${name}`,
    'catatan.pins': ({ count, name, labels }: Count & Name & { labels: string }) =>
      `${count} catatan (${labels}): ${name}`,
    'catatan.pinsLabel': 'Penanda catatan',

    'catatan.states': 'Tampilkan catatan menurut tindak lanjut',
    'catatan.all': 'Semua',
    'catatan.stateShort.belum ditindaklanjuti': 'Belum',
    'catatan.stateShort.sudah ditindaklanjuti': 'Sudah',
    'catatan.stateShort.tuntas': 'Tuntas',
    'catatan.stateShort.tidak diterapkan': 'Tidak diterapkan',
    'catatan.arrived': 'Baru digabungkan',
    'catatan.arrivedHint': 'Hanya yang dibawa berkas yang terakhir digabungkan',
    'catatan.filter': 'Saring dan urutkan',
    'catatan.from': 'Dicatat oleh',
    'catatan.everyone': 'siapa saja',
    'catatan.mine': ({ name }: Name) => `${name} (Anda)`,
    'catatan.anyKind': 'semua perihal',
    'catatan.anyWeight': 'semua bobot',
    'catatan.order': 'Urutan',
    'catatan.order.document': 'menurut naskah',
    'catatan.order.newest': 'terbaru dahulu',
    'catatan.noFilter': 'Tampilkan semua',

    'catatan.gone': 'Bagian yang dicatat sudah dihapus',
    'catatan.movedTo': ({ name }: Name) => `Semula pada ${name}.`,
    'catatan.was': 'Ketika dicatat',
    'catatan.now': 'Sekarang',
    'catatan.older': 'Naskah sudah berubah sejak catatan ini.',
    'catatan.olderVersion': ({ number }: Numbered) => `Dicatat pada versi ${number}; naskah sudah berubah sejak itu.`,

    'tanggapan.text': 'Tanggapan',
    'tanggapan.by': (said: Said) => `${by(said)}, ${said.waktu}`,
    'tanggapan.save': 'Simpan tanggapan',
    'tanggapan.done': 'Tandai sudah ditindaklanjuti',
    'tanggapan.settle': 'Tandai tuntas',
    'tanggapan.notApplied': 'Tidak diterapkan',
    'tanggapan.notAppliedFault': 'Tulis alasannya pada tanggapan, lalu pilih Tidak diterapkan.',
    'tanggapan.textFault': 'Tulis tanggapannya lebih dahulu.',
    'tanggapan.reopen': 'Buka kembali',
    'tanggapan.marked': ({ state }: { state: string }) => `Ditandai: ${state}`,
    'tanggapan.decided': ({ hasil }: { hasil: string }) =>
      hasil === 'diterima' ? 'Usulan diterima' : 'Usulan tidak diterapkan',
    'tanggapan.undone': 'Usulan diterima, lalu diurungkan',
    'catatan.takeBack': 'Tarik kembali',
    'catatan.takenBack': (said: Said) => `Ditarik kembali oleh ${by(said)} pada ${said.waktu}`,
    'catatan.isTaken': 'ditarik kembali',
    'usulan.is': 'usulan perubahan',
  },
  en: {
    'catatan.tab': 'Remarks',
    'catatan.panel': 'Remarks of the evaluation',
    'catatan.pane': 'Details and remarks',
    'catatan.open': ({ count }) => `${count} not acted on yet`,
    'catatan.none': 'No remarks yet.',
    'catatan.noneHint': 'Choose on the sheet what you want to remark on, or make a remark on this SOP as a whole.',
    'catatan.noneShown': 'No remark passes this filter.',
    'catatan.noneToGo': 'There is no remark to go to yet. Make one with Ctrl+Shift+M.',
    'catatan.new': 'Make a remark',
    'catatan.newOn': ({ name }) => `Make a remark: ${name}`,
    'catatan.newOnWords': 'Make a remark on the chosen words',
    'catatan.composer': 'New remark',
    'catatan.about': 'About',
    'catatan.whole': 'This SOP as a whole',
    'catatan.text': 'Remark',
    'catatan.textFault': 'Write the remark first.',
    'catatan.perihal': 'Concerns',
    'catatan.bobot': 'Weight',
    'bobot.wajib': 'must be corrected',
    'bobot.saran': 'advice',
    'catatan.save': 'Keep remark',
    'catatan.saved': ({ label }) => `Remark ${label} is kept.`,
    'catatan.later': 'Go on later',
    'catatan.textHelp': 'Ctrl+Enter: keep. Esc: close, what is written stays.',
    'catatan.notKept':
      'The browser cannot keep what is written here: its storage is full or blocked. Save it before you close the page.',
    'catatan.drafts': ({ count }) => (count === 1 ? 'Remark not kept yet' : `${count} remarks not kept yet`),
    'catatan.resume': 'Go on',
    'catatan.discard': 'Delete',
    'catatan.discarded': 'The remark that was not kept yet is deleted.',
    'catatan.number': ({ label }) => `Remark ${label}`,
    'catatan.by': (said) => `recorded by ${by(said)} on ${said.waktu}`,
    'catatan.answers': ({ count }) => (count === 1 ? '1 answer' : `${count} answers`),
    'catatan.here': 'On what is selected',
    'catatan.others': 'Other remarks',
    'catatan.list': 'List of remarks',
    'catatan.more': ({ count }) => `Show ${count} more`,
    'catatan.pin': ({ label, nama, state, name }) => `Remark ${label} by ${nama}, ${state}: ${name}`,
    'catatan.pins': ({ count, name, labels }) => `${count} remarks (${labels}): ${name}`,
    'catatan.pinsLabel': 'Pins of remarks',

    'catatan.states': 'Show remarks by what became of them',
    'catatan.all': 'All',
    'catatan.stateShort.belum ditindaklanjuti': 'Open',
    'catatan.stateShort.sudah ditindaklanjuti': 'Acted on',
    'catatan.stateShort.tuntas': 'Settled',
    'catatan.stateShort.tidak diterapkan': 'Not applied',
    'catatan.arrived': 'Just taken in',
    'catatan.arrivedHint': 'Only what the files brought that were taken in last',
    'catatan.filter': 'Filter and sort',
    'catatan.from': 'Recorded by',
    'catatan.everyone': 'anybody',
    'catatan.mine': ({ name }) => `${name} (you)`,
    'catatan.anyKind': 'all concerns',
    'catatan.anyWeight': 'all weights',
    'catatan.order': 'Order',
    'catatan.order.document': 'of the document',
    'catatan.order.newest': 'newest first',
    'catatan.noFilter': 'Show all',

    'catatan.gone': 'What was remarked on has been deleted',
    'catatan.movedTo': ({ name }) => `It was at ${name}.`,
    'catatan.was': 'When it was recorded',
    'catatan.now': 'Now',
    'catatan.older': 'The document has changed since this remark.',
    'catatan.olderVersion': ({ number }) => `Recorded on version ${number}; the document has changed since.`,

    'tanggapan.text': 'Answer',
    'tanggapan.by': (said) => `${by(said)}, ${said.waktu}`,
    'tanggapan.save': 'Keep answer',
    'tanggapan.done': 'Mark as acted on',
    'tanggapan.settle': 'Mark as settled',
    'tanggapan.notApplied': 'Not applied',
    'tanggapan.notAppliedFault': 'Write the reason as an answer, then choose Not applied.',
    'tanggapan.textFault': 'Write the answer first.',
    'tanggapan.reopen': 'Open again',
    'tanggapan.marked': ({ state }) => `Marked: ${state}`,
    'tanggapan.decided': ({ hasil }) => (hasil === 'diterima' ? 'Proposal accepted' : 'Proposal not applied'),
    'tanggapan.undone': 'Proposal accepted, then undone',
    'catatan.takeBack': 'Take back',
    'catatan.takenBack': (said) => `Taken back by ${by(said)} on ${said.waktu}`,
    'catatan.isTaken': 'taken back',
    'usulan.is': 'proposal',
  },
});
