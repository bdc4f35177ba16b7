import type { Random } from './random';

const verbs =
  'Menerima|Memeriksa|Meneliti|Menyusun|Mengetik|Mengoreksi|Memverifikasi|Menyampaikan|Menandatangani|Mengagendakan|Mengarsipkan|Menghimpun|Mendisposisikan|Membubuhkan paraf pada|Menginventarisasi|Mengunggah|Mendistribusikan|Mengoordinasikan penyusunan|Menindaklanjuti|Mempertanggungjawabkan|Memutakhirkan|Menjadwalkan pembahasan|Membuat|Menyerahkan'.split(
    '|',
  );
const objects =
  'surat masuk|konsep surat keputusan|draf nota dinas|berkas permohonan|dokumen usulan kenaikan pangkat|laporan pertanggungjawaban keuangan|data kepegawaian|Rencana Kerja dan Anggaran|daftar hadir rapat|bahan paparan|surat pengantar|Perjanjian Kinerja/Perubahan Perjanjian Kinerja|formulir pendaftaran|rekapitulasi kehadiran|berita acara serah terima|SPJ kegiatan|surat perintah tugas|hasil pemeriksaan|rancangan peraturan|Sasaran Kinerja Pegawai|dokumen pengadaan barang/jasa|kartu inventaris barang|undangan rapat koordinasi|notula rapat'.split(
    '|',
  );
const sources =
  'dari pemohon|dari Bagian Organisasi|dari masing-masing bidang|dari perangkat daerah terkait|dari Sekretariat Daerah|sesuai disposisi pimpinan|berdasarkan hasil rapat internal|beserta kelengkapannya|untuk bahan penyusunan laporan|tentang pelaksanaan kegiatan tahun berjalan|sebagaimana ketentuan peraturan perundang-undangan|melalui aplikasi e-Office|secara berjenjang'.split(
    '|',
  );
const joiners =
  'dan menyampaikan kepada pejabat yang berwenang|serta memberikan arahan untuk ditindaklanjuti|selanjutnya memerintahkan pelaksana untuk melengkapi|kemudian mencatat dalam buku agenda|dan mengembalikan kepada pelaksana apabila belum sesuai|jika lengkap diparaf, jika tidak lengkap dikembalikan untuk diperbaiki|serta mengarsipkan salinannya sebagai bahan monitoring dan evaluasi|dengan memperhatikan batas waktu yang telah ditetapkan'.split(
    '|',
  );
const papers =
  'Surat masuk|Lembar disposisi|Agenda kerja|Konsep surat|Berkas permohonan|Daftar nominatif|Data dukung|Nota dinas|Surat pengantar dan lampiran|Rekapitulasi data|Draf laporan kegiatan triwulan|Dokumen pelaksanaan anggaran/DPA perubahan|Peraturan perundang-undangan terkait|Formulir isian|Bukti tanda terima|Komputer, jaringan internet dan alat tulis kantor|Berita acara|Dokumen yang telah diparaf'.split(
    '|',
  );
const times =
  '5 menit|10 Menit|15 menit|30 menit|1 jam|2 Jam|120 menit|1 hari|1 Hari Kerja|3 hari kerja|2 Minggu|1 Bulan|1 x 24 jam|5 – 10 menit|1-3 hari|Sesuai kebutuhan|Setiap saat|Maksimal 2 (dua) hari kerja|¼ jam'.split(
    '|',
  );
const notes =
  'SOP Administrasi Surat Masuk|SOP Penyimpanan Arsip Aktif|SOP Penyelenggaraan Rapat Dinas|Dilaksanakan oleh petugas piket|Apabila pimpinan berhalangan, didisposisikan oleh Sekretaris|Jika setuju diparaf|Melalui aplikasi'.split(
    '|',
  );
const officials =
  'Kepala Dinas|Sekretaris|Kabid|Kasubag|JFU|Kepala Subbagian Umum dan Kepegawaian|Analis Kebijakan Ahli Muda|Bendahara Pengeluaran|Pemohon|Pengadministrasi Umum|Tim Teknis|Pejabat Pembuat Komitmen|KABAG|Subkoordinator|Arsiparis|Kepala Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah|Petugas Loket|Pranata Komputer|Inspektur Pembantu|Asisten Administrasi Umum|Operator SIMPEG|Panitia|Auditor|Verifikator'.split(
    '|',
  );
const procedures =
  'Penyusunan Laporan Kinerja|Pelayanan Permohonan Informasi|Pengelolaan Surat Masuk|Penerbitan Surat Keterangan|Penyelenggaraan Rapat Dinas|Pengajuan Cuti Pegawai Aparatur Sipil Negara di Lingkungan Sekretariat Daerah'.split(
    '|',
  );

export function procedureName(random: Random): string {
  return random.pick(procedures);
}

/** Different names of columns, some of them long. */
export function officialNames(random: Random, count: number): string[] {
  const names = random.some(officials, count);
  while (names.length < count) names.push(`${random.pick(officials)} ${names.length + 1}`);
  return names;
}

/** An activity as offices write it: verb first, of about the wanted number of words. */
export function kegiatan(random: Random, words: number): string {
  let text = `${random.pick(verbs)} ${random.pick(objects)}`;
  while (text.split(' ').length < words) {
    text += random.chance(0.5) ? ` ${random.pick(sources)}` : ` ${random.pick(joiners)}`;
    if (text.split(' ').length < words && random.chance(0.3))
      text += `, ${lowerFirst(random.pick(verbs))} ${random.pick(objects)}`;
  }
  return text.split(' ').slice(0, Math.max(words, 2)).join(' ').replace(/,$/, '');
}

/** Kelengkapan or output: usually one thing, sometimes several, seldom none. */
export function documentList(random: Random): string[] {
  const dice = random.next();
  const count = dice < 0.06 ? 0 : dice < 0.66 ? 1 : dice < 0.88 ? 2 : random.int(3, 5);
  return random.some(papers, count);
}

/** null is one cell with the row above. */
export function waktu(random: Random, first: boolean): string | null {
  if (!first && random.chance(0.08)) return null;
  return random.chance(0.04) ? '' : random.pick(times);
}

export function keterangan(random: Random): string {
  return random.chance(0.25) ? random.pick(notes) : '';
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
