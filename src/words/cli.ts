import { placeOf } from './place';
import { topic } from './topic';

const manual = `sop VERB BERKAS...

  check   PATH... [--json]                                 memeriksa berkas dan folder
  layout  BERKAS [--paper KERTAS] [--profil PROFIL] --json  letak semua unsur dalam milimeter
  pdf     BERKAS... -o TUJUAN [--paper] [--profil]          mencetak ke PDF
          [--for-signature] [--archive] [--without-source] [--with-reviu] [--field] [--tag TANDA]
          --himpunan [--judul TEKS] [--tahun TEKS]         beberapa SOP menjadi satu PDF dengan daftar isi
  svg     BERKAS -o FOLDER [--paper] [--profil]             satu gambar SVG untuk setiap halaman
  signbox BERKAS [--paper] [--profil] [--json]              letak ruang tanda tangan dalam poin
  merge   BERKAS BERKAS... [-o TUJUAN]                      mengambil catatan dari berkas lain ke dalam berkas pertama
  compare BERKAS BERKAS [--json]                           perbedaan dua berkas dalam kalimat
  sheet   koreksi|hasil|berita-acara BERKAS... -o TUJUAN    lembar evaluasi, PDF atau (berakhiran .csv) tabel
  format  BERKAS                                           isi berkas dalam susunan bakunya

TUJUAN yang berakhiran .pdf adalah nama berkas; selain itu folder, yang dibuat bila belum ada. Untuk beberapa berkas: folder.
KERTAS: f4, f4-210, a4, legal. PROFIL: permenpan, pemda.
BERKAS juga boleh PDF yang dibuat dengan aplikasi ini, selama sumber dokumen ada di dalamnya.

Pilihan PDF. Salinan kerja membawa sumber dokumen (SOP-AP JSON) di dalamnya, tanpa catatan evaluasi dan versi tersimpan.
  --for-signature   untuk pengesahan: tanpa sumber, tanpa catatan evaluasi, tanpa versi tersimpan
  --archive         untuk arsip (PDF/A-1b); tanpa sumber
  --without-source  tanpa sumber
  --with-reviu      sumbernya beserta catatan evaluasi dan versi tersimpan; tidak bersama ketiga pilihan di atas
  --field           kolom tanda tangan elektronik yang belum ditandatangani, di ruang tanda tangan
  --tag TANDA       mencetak satu tanda (#, $, atau ^; # bila tidak disebut) di tengah ruang tanda tangan
Kode keluar: 0 baik atau sama, 1 ada yang wajib diperbaiki atau berbeda, 2 ada berkas yang tidak terbaca atau tidak dapat ditulis, 64 perintah keliru.
`;

const manualEn = `sop VERB FILE...

  check   PATH... [--json]                                 checks files and folders
  layout  FILE [--paper PAPER] [--profil PROFILE] --json    where everything stands, in millimetres
  pdf     FILE... -o OUT [--paper] [--profil]               prints to PDF
          [--for-signature] [--archive] [--without-source] [--with-reviu] [--field] [--tag SIGN]
          --himpunan [--judul TEXT] [--tahun TEXT]         several SOPs in one PDF with a list of contents
  svg     FILE -o FOLDER [--paper] [--profil]               one SVG picture for each page
  signbox FILE [--paper] [--profil] [--json]                where the signature goes, in points
  merge   FILE FILE... [-o OUT]                             takes the remarks of other files into the first
  compare FILE FILE [--json]                               what is different, in sentences
  sheet   koreksi|hasil|berita-acara FILE... -o OUT         a sheet of the evaluation, PDF or (ending in .csv) a table
  format  FILE                                             the content in its canonical order

An OUT that ends in .pdf is the name of a file; any other is a folder, made where there is none. Several files want a folder.
PAPER: f4, f4-210, a4, legal. PROFILE: permenpan, pemda.
A FILE may also be a PDF that was made with this application, as long as its source is inside.

Options of the PDF. A working copy carries its source (SOP-AP JSON), without remarks and kept versions.
  --for-signature   to be signed: no source, no remarks, no kept versions
  --archive         for the archive (PDF/A-1b); no source
  --without-source  no source
  --with-reviu      the source with its remarks and kept versions; not with the three options above
  --field           an unsigned field for an electronic signature, where the signature goes
  --tag SIGN        prints one sign (#, $ or ^; # when not named) in the middle of where the signature goes
Exit: 0 good, 1 something must be mended, 2 a file that cannot be read or written, 64 wrong usage.
`;

type Named<K extends string> = Readonly<Record<K, string>>;

/** Points. */
interface SigningBoxSaid {
  readonly page: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

interface CharactersMissing {
  readonly path: string;
  readonly count: number;
  readonly characters: string;
}

/** What the `sop` command says. */
export const cli = /* @__PURE__ */ topic({
  id: {
    'cli.manual': manual,
    'cli.no-verb': 'Perintah belum disebut. Pilih salah satu di bawah ini.',
    'cli.unknown-verb': ({ verb }: Named<'verb'>) => `Perintah "${verb}" tidak dikenal. Pilih salah satu di bawah ini.`,
    'cli.unknown-option': ({ option, verb }: Named<'option' | 'verb'>) =>
      `Pilihan ${option} tidak dikenal oleh "sop ${verb}".`,
    'cli.value-wanted': ({ option }: Named<'option'>) => `Pilihan ${option} memerlukan nilai sesudahnya.`,
    'cli.no-value-wanted': ({ option }: Named<'option'>) => `Pilihan ${option} tidak memakai nilai.`,
    'cli.unknown-value': ({ option, value, known }: Named<'option' | 'value' | 'known'>) =>
      `Nilai "${value}" untuk ${option} tidak dikenal; yang dikenal: ${known}.`,
    'cli.no-file': ({ verb }: Named<'verb'>) =>
      `"sop ${verb}" memerlukan berkas. Sebutkan berkas .sop.json sesudahnya.`,
    'cli.one-file': ({ verb }: Named<'verb'>) =>
      `"sop ${verb}" hanya menerima satu berkas. Jalankan untuk setiap berkas.`,
    'cli.no-output': ({ verb }: Named<'verb'>) => `"sop ${verb}" memerlukan tujuan. Tambahkan -o dan nama tujuannya.`,
    'cli.no-such-file': ({ path }: Named<'path'>) => `Berkas ${path} tidak ditemukan. Periksa nama dan foldernya.`,
    'cli.cannot-read': ({ path, reason }: Named<'path' | 'reason'>) => `Berkas ${path} tidak dapat dibaca: ${reason}.`,
    'cli.not-a-file': ({ path }: Named<'path'>) => `${path} bukan berkas. Sebutkan berkas .sop.json.`,
    'cli.is-folder': ({ path }: Named<'path'>) => `${path} adalah folder. Sebutkan satu berkas .sop.json di dalamnya.`,
    'cli.no-json-in-folder': ({ path }: Named<'path'>) => `Folder ${path} tidak berisi berkas .json.`,
    'cli.folder-wanted': ({ output }: Named<'output'>) =>
      `Beberapa berkas tidak dapat dicetak ke satu berkas ${output}. Sebutkan nama folder sesudah -o.`,
    'cli.book-name-wanted': ({ output }: Named<'output'>) =>
      `Himpunan SOP adalah satu berkas PDF, sedangkan ${output} bukan nama PDF. Sebutkan nama yang berakhiran .pdf sesudah -o.`,
    'cli.book-not-made': ({ output }: Named<'output'>) =>
      `${output} tidak dibuat: ada berkas yang belum dapat dibaca sehingga himpunan tidak lengkap. Perbaiki atau keluarkan berkas itu.`,
    'cli.only-with-book': ({ option }: Named<'option'>) => `Pilihan ${option} hanya dipakai bersama --himpunan.`,
    'cli.not-with-book': ({ option }: Named<'option'>) => `Pilihan ${option} tidak dapat dipakai bersama --himpunan.`,
    'cli.not-with-reviu': ({ option }: Named<'option'>) =>
      `Pilihan --with-reviu tidak dapat dipakai bersama ${option}: PDF itu tidak membawa sumber, jadi juga tidak membawa catatan evaluasi. Hapus salah satu.`,
    'cli.said-twice': ({ option }: Named<'option'>) =>
      `Pilihan ${option} disebut dua kali dengan nilai yang berbeda. Sebutkan satu saja.`,
    'cli.cannot-write': ({ target, reason }: Named<'target' | 'reason'>) =>
      `${target} tidak dapat ditulis: ${reason}. Pilih tujuan lain.`,
    'cli.own-source': ({ target }: Named<'target'>) =>
      `${target} tidak dapat ditulis: tujuan itu adalah berkas asalnya sendiri. Pilih tujuan lain.`,
    'cli.two-files': ({ verb }: Named<'verb'>) => `"sop ${verb}" memerlukan dua berkas. Sebutkan keduanya.`,
    'cli.several-files': ({ verb }: Named<'verb'>) =>
      `"sop ${verb}" memerlukan berkas SOP dan sedikitnya satu berkas lain. Sebutkan semuanya.`,
    'cli.other-sop': ({ path, first }: Named<'path' | 'first'>) =>
      `${path} memuat SOP yang lain daripada ${first}, sehingga catatannya tidak digabungkan. Pilih berkas dari SOP yang sama.`,
    'cli.merged': ({ events, versions }: { readonly events: number; readonly versions: number }) =>
      `${events} catatan dan keputusan serta ${versions} versi digabungkan.`,
    'cli.twin': ({ id }: Named<'id'>) =>
      `Dua catatan memakai pengenal "${id}"; keduanya disimpan, salah satu dengan pengenal baru.`,
    'cli.other-content': ({ path }: Named<'path'>) =>
      `${path} dibuat dari naskah yang berbeda; catatannya mungkin tentang naskah yang lain.`,
    'cli.same': 'Tidak ada perbedaan.',
    'cli.sheet-kind': ({ kinds }: Named<'kinds'>) => `Lembar mana? Sebutkan salah satu: ${kinds}.`,
    'cli.sheet-file': () => 'Sebutkan berkas .sop.json sesudah nama lembarnya.',
    'cli.reason-permission': 'tidak ada izin',
    'cli.reason-read-only': 'tempat itu hanya dapat dibaca',
    'cli.reason-full': 'ruang penyimpanan penuh',
    'cli.reason-no-folder': 'ada berkas dengan nama folder itu',
    'cli.reason-not-made': 'foldernya tidak dapat dibuat',
    'cli.reason-long-name': 'namanya terlalu panjang',
    'cli.tag-taken': ({ path, tag }: Named<'path' | 'tag'>) =>
      `${path}: tanda ${tag} juga ada di dalam teks SOP sehingga server tanda tangan dapat salah tempat. Pakai tanda lain.`,
    'cli.no-signing-box': ({ path }: Named<'path'>) => `${path}: tidak ada ruang tanda tangan.`,
    'cli.signing-box': ({ page, x, top, bottom, width, height }: SigningBoxSaid) =>
      `halaman ${page}: lebar ${width}, tinggi ${height}; dari kiri atas x ${x}, y ${top}; dari kiri bawah x ${x}, y ${bottom} (poin)`,
    'cli.characters-missing': ({ path, count, characters }: CharactersMissing) =>
      `Huruf cetak tidak mempunyai ${count} tanda yang dipakai pada ${placeOf('id', path)}; semuanya dicetak sebagai kotak. Ganti dengan kata: ${characters}`,
    'cli.repeated': ({ message, count }: Named<'message'> & { readonly count: number }) => `${message} (${count} kali)`,
    'cli.file-clean': ({ file }: Named<'file'>) => `${file}: baik`,
    'cli.file-unreadable': ({ file }: Named<'file'>) => `${file}: tidak dapat dibuka`,
    'cli.file-findings': ({ file, count }: Named<'file'> & { readonly count: number }) =>
      `${file}: ${count} hal perlu diperhatikan`,
    'cli.severity-error': 'wajib diperbaiki,',
    'cli.severity-warning': 'perlu diperhatikan,',
    'cli.severity-info': 'saran,',
  },
  en: {
    'cli.manual': manualEn,
    'cli.no-verb': 'No verb was given. Choose one of those below.',
    'cli.unknown-verb': ({ verb }) => `There is no verb "${verb}". Choose one of those below.`,
    'cli.unknown-option': ({ option, verb }) => `"sop ${verb}" knows no option ${option}.`,
    'cli.value-wanted': ({ option }) => `The option ${option} needs a value after it.`,
    'cli.no-value-wanted': ({ option }) => `The option ${option} takes no value.`,
    'cli.unknown-value': ({ option, value, known }) => `"${value}" is no value of ${option}; known are: ${known}.`,
    'cli.no-file': ({ verb }) => `"sop ${verb}" needs a file. Name a .sop.json file after it.`,
    'cli.one-file': ({ verb }) => `"sop ${verb}" takes one file only. Run it for each file.`,
    'cli.no-output': ({ verb }) => `"sop ${verb}" needs a place to write to. Add -o and its name.`,
    'cli.no-such-file': ({ path }) => `The file ${path} was not found. Check its name and folder.`,
    'cli.cannot-read': ({ path, reason }) => `The file ${path} cannot be read: ${reason}.`,
    'cli.not-a-file': ({ path }) => `${path} is no file. Name a .sop.json file.`,
    'cli.is-folder': ({ path }) => `${path} is a folder. Name one .sop.json file in it.`,
    'cli.no-json-in-folder': ({ path }) => `The folder ${path} holds no .json file.`,
    'cli.folder-wanted': ({ output }) =>
      `Several files cannot be printed to one file ${output}. Name a folder after -o.`,
    'cli.book-name-wanted': ({ output }) =>
      `A book of SOPs is one PDF, and ${output} is no name of a PDF. Name one that ends in .pdf after -o.`,
    'cli.book-not-made': ({ output }) =>
      `${output} was not made: a file could not be read, so the book would lack it. Mend that file or leave it out.`,
    'cli.only-with-book': ({ option }) => `The option ${option} goes with --himpunan only.`,
    'cli.not-with-book': ({ option }) => `The option ${option} does not go with --himpunan.`,
    'cli.not-with-reviu': ({ option }) =>
      `The option --with-reviu does not go with ${option}: that PDF carries no source, and so no remarks either. Leave one of them out.`,
    'cli.said-twice': ({ option }) => `The option ${option} was given twice with different values. Give one only.`,
    'cli.cannot-write': ({ target, reason }) => `${target} cannot be written: ${reason}. Choose another place.`,
    'cli.own-source': ({ target }) =>
      `${target} cannot be written: it is the very file that is read. Choose another place.`,
    'cli.two-files': ({ verb }) => `"sop ${verb}" needs two files. Name both.`,
    'cli.several-files': ({ verb }) => `"sop ${verb}" needs an SOP and at least one more file. Name them all.`,
    'cli.other-sop': ({ path, first }) =>
      `${path} holds another SOP than ${first}, so its remarks were not merged. Choose a file of the same SOP.`,
    'cli.merged': ({ events, versions }) => `Merged ${events} remarks and decisions and ${versions} versions.`,
    'cli.twin': ({ id }) => `Two remarks have the id "${id}"; both are kept, one of them under a new id.`,
    'cli.other-content': ({ path }) => `${path} holds another text of the SOP; its remarks may be about that one.`,
    'cli.same': 'There is no difference.',
    'cli.sheet-kind': ({ kinds }) => `Which sheet? Name one of: ${kinds}.`,
    'cli.sheet-file': () => 'Name a .sop.json file after the name of the sheet.',
    'cli.reason-permission': 'permission is missing',
    'cli.reason-read-only': 'the place can only be read',
    'cli.reason-full': 'the disk is full',
    'cli.reason-no-folder': 'there is a file of the name of that folder',
    'cli.reason-not-made': 'its folder cannot be made',
    'cli.reason-long-name': 'its name is too long',
    'cli.tag-taken': ({ path, tag }) =>
      `${path}: the sign ${tag} is in the text of the SOP too, so a signing server may take the wrong place. Use another one.`,
    'cli.no-signing-box': ({ path }) => `${path}: there is no place for a signature.`,
    'cli.signing-box': ({ page, x, top, bottom, width, height }) =>
      `page ${page}: width ${width}, height ${height}; from the top left x ${x}, y ${top}; from the bottom left x ${x}, y ${bottom} (points)`,
    'cli.characters-missing': ({ path, count, characters }) =>
      `The typeface lacks ${count} characters used at ${placeOf('en', path)}; all are printed as boxes. Replace them: ${characters}`,
    'cli.repeated': ({ message, count }) => `${message} (${count} times)`,
    'cli.file-clean': ({ file }) => `${file}: good`,
    'cli.file-unreadable': ({ file }) => `${file}: cannot be opened`,
    'cli.file-findings': ({ file, count }) => `${file}: ${count} ${count === 1 ? 'finding' : 'findings'}`,
    'cli.severity-error': 'must be mended,',
    'cli.severity-warning': 'look at this,',
    'cli.severity-info': 'advice,',
  },
});
