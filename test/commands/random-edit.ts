import { type ArgsOf, type CommandId, commands, copyLangkah, type Edit } from '../../src/commands';
import { profilDefaults, type Sop } from '../../src/model';
import type { Random } from '../generate/random';

const texts = ['', 'Menerima surat', 'a\r\nb\u0007', 'e\u0301 \ud800', 'Ya', 'Tidak', '<b>', ' ', 'x'.repeat(300)];
const kinds = ['mulai', 'proses', 'keputusan', 'selesai'] as const;
const identitas = ['nama', 'unit', 'pengesah.jabatan', 'pengesah.jabatanBlok', 'pengesah.nip'] as const;
const lists = ['instansi', 'alamat', 'dasarHukum', 'keterkaitan', 'peringatan'] as const;

/** What a random edit may name in a document: mostly what is there, sometimes what is not. */
interface Names {
  langkah(): string;
  pelaksana(): string;
  simbol(): string;
  alur(): string;
  fresh(): string;
  text(): string;
  list(): string[];
}

function namesIn(sop: Sop, random: Random, newId: () => string): Names {
  const one = (ids: readonly string[]) => (ids.length === 0 || random.chance(0.04) ? 'gone' : random.pick(ids));
  const simbol = sop.langkah.flatMap((row) => row.simbol.map(({ id }) => id));
  return {
    langkah: () => one(sop.langkah.map(({ id }) => id)),
    pelaksana: () => one(sop.pelaksana.map(({ id }) => id)),
    simbol: () => one(simbol),
    alur: () => one(sop.alur.map(({ id }) => id)),
    fresh: () => (random.chance(0.03) ? one(simbol) : newId()),
    text: () => random.pick(texts),
    list: () => Array.from({ length: random.int(0, 3) }, () => random.pick(texts)),
  };
}

type Makers = { readonly [Id in CommandId]: (names: Names, random: Random, sop: Sop) => ArgsOf<Id> };

/** A key that is given now and then. */
function sometimes<T extends object>(random: Random, values: T): T | Record<string, never> {
  return random.chance(0.5) ? values : {};
}

function after(random: Random, name: () => string): { after?: string | null } {
  return random.pick([{}, { after: null }, { after: name() }, { after: name() }]);
}

const makers: Makers = {
  'add-bagian-lain': (n, random) => ({
    ...sometimes(random, { at: random.int(0, 3) }),
    judul: n.text(),
    isi: n.list(),
  }),
  'add-langkah': (n, random) => ({
    langkah: n.fresh(),
    ...after(random, n.langkah),
    ...sometimes(random, { pelaksana: n.pelaksana() }),
    ...(random.chance(0.3) ? { jenis: random.pick(kinds) } : {}),
    ...(random.chance(0.2) ? { from: n.simbol() } : {}),
    ...(random.chance(0.1) ? { linked: false } : {}),
  }),
  'add-pelaksana': (n, random) => ({ pelaksana: n.fresh(), ...after(random, n.pelaksana), nama: n.text() }),
  'add-simbol': (n, random) => ({
    simbol: n.fresh(),
    langkah: n.langkah(),
    pelaksana: n.pelaksana(),
    ...sometimes(random, { jenis: random.pick(kinds) }),
    ...sometimes(random, { at: random.int(0, 4) }),
  }),
  connect: (n, random) => ({
    alur: n.fresh(),
    dari: n.simbol(),
    ke: n.simbol(),
    ...sometimes(random, { label: n.text() }),
  }),
  disconnect: (n) => ({ alur: n.alur() }),
  'duplicate-langkah': (n) => ({ langkah: n.fresh(), of: n.langkah() }),
  'edit-bagian-lain': (n, random) =>
    random.chance(0.5)
      ? { at: random.int(0, 2), field: 'judul', value: n.text() }
      : { at: random.int(0, 2), field: 'isi', value: n.list() },
  'edit-catatan': (n) => ({ catatan: n.list() }),
  'edit-identitas': (n, random) =>
    random.pick([
      { field: random.pick(identitas), value: n.text() },
      { field: random.pick(['nomor', 'tanggalEfektif'] as const), value: random.chance(0.3) ? null : n.text() },
      { field: random.pick(lists), value: n.list() },
    ]),
  'edit-klasifikasi': (_, random) => ({
    ...sometimes(random, { lingkup: random.pick(['makro', 'mikro', null] as const) }),
    ...sometimes(random, { sifat: random.pick(['teknis', null] as const) }),
  }),
  'edit-langkah': (n, random) =>
    random.pick([
      { langkah: n.langkah(), field: random.pick(['kegiatan', 'keterangan'] as const), value: n.text() },
      { langkah: n.langkah(), field: 'waktu', value: random.chance(0.4) ? null : n.text() },
      { langkah: n.langkah(), field: random.pick(['kelengkapan', 'output'] as const), value: n.list() },
    ]),
  'edit-pelaksana': (n, random) =>
    random.pick([
      { pelaksana: n.pelaksana(), field: random.pick(['nama', 'kelompok'] as const), value: n.text() },
      { pelaksana: n.pelaksana(), field: 'alias', value: n.list() },
      { pelaksana: n.pelaksana(), field: 'luarInstansi', value: random.chance(0.5) },
    ]),
  'edit-pihak-luar': (n) => ({ pihakLuar: n.list() }),
  'group-pelaksana': (n, random, sop) => {
    const from = random.int(0, 3);
    const neighbours = sop.pelaksana.slice(from, from + 2).map(({ id }) => id as string);
    return { pelaksana: random.chance(0.2) ? [n.pelaksana()] : neighbours, kelompok: n.text() };
  },
  'label-alur': (n) => ({ alur: n.alur(), label: n.text() }),
  'move-bagian-lain': (_, random) => ({ at: random.int(0, 2), to: random.int(0, 2) }),
  'move-langkah': (n, random) => ({ langkah: n.langkah(), after: random.chance(0.2) ? null : n.langkah() }),
  'move-pelaksana': (n, random) => ({ pelaksana: n.pelaksana(), after: random.chance(0.2) ? null : n.pelaksana() }),
  'move-simbol': (n, random) => ({
    simbol: n.simbol(),
    ...sometimes(random, { langkah: n.langkah() }),
    ...sometimes(random, { pelaksana: n.pelaksana() }),
    ...sometimes(random, { at: random.int(0, 3) }),
  }),
  'order-ways': (n) => ({ alur: n.alur() }),
  'paste-langkah': (n, random, sop) => {
    const rows = random.some(sop.langkah, random.int(1, 3)).map(({ id }) => id);
    const isi = JSON.parse(JSON.stringify(copyLangkah(sop, rows)));
    return { id: n.fresh(), ...after(random, n.langkah), isi };
  },
  reconnect: (n, random) => ({
    alur: n.alur(),
    ...sometimes(random, { dari: n.simbol() }),
    ...sometimes(random, { ke: n.simbol() }),
  }),
  'remove-bagian-lain': (_, random) => ({ at: random.int(0, 2) }),
  'remove-langkah': (n) => ({ langkah: n.langkah() }),
  'remove-pelaksana': (n, random) => ({
    pelaksana: n.pelaksana(),
    ...random.pick([{}, { symbols: 'remove' as const }, { symbols: { moveTo: n.pelaksana() } }]),
  }),
  'remove-simbol': (n) => ({ simbol: n.simbol() }),
  'set-bersama': (n, random) => ({
    simbol: n.simbol(),
    bersama: Array.from({ length: random.int(0, 2) }, () => n.pelaksana()),
  }),
  'set-jenis': (n, random) => ({ simbol: n.simbol(), jenis: random.pick(kinds) }),
  'set-lebar': (n, random) => ({
    column: random.chance(0.5) ? random.pick(['kegiatan', 'waktu', 'no'] as const) : `p:${n.pelaksana()}`,
    width: random.chance(0.3) ? null : random.int(0, 100),
  }),
  'set-logo': (_, random) => ({ logo: random.pick([null, 'https://contoh.go.id', 'data:image/png;base64,AAAA']) }),
  'set-page-break': (n, random) => ({ langkah: n.langkah(), gantiHalaman: random.chance(0.5) }),
  'set-profil': (_, random) => ({ profil: random.pick(['permenpan', 'pemda'] as const) }),
  'set-tampilan': (n, random) =>
    random.pick([
      { key: 'kertas', value: random.pick(['a4', 'f4', null] as const) },
      { key: 'judul.nama', value: random.pick(['Nama SOP', 'Judul SOP', n.text(), null]) },
      { key: 'batas.kiri', value: random.pick([10, 25, null]) },
      { key: 'kolom', value: random.pick([profilDefaults.pemda.kolom.slice(), ['waktu'], ['waktu', 'waktu']]) as [] },
      { key: 'sampul', value: random.pick([null, { judul: n.text(), susunan: 'judul' as const }]) },
      { key: 'istilahAsing', value: n.list() },
      { key: 'ukuran', value: random.pick([9, 11, 300, null]) },
    ]),
  'set-teks': (n) => ({ simbol: n.simbol(), teks: n.text() }),
};

const ids = Object.keys(commands) as CommandId[];

/** Any edit of that document: most are possible, some name what is not there, some are no edit at all. */
export function randomEdit(random: Random, sop: Sop, newId: () => string): Edit {
  const command = random.pick(ids);
  const make = makers[command] as Makers['connect'];
  const args = make(namesIn(sop, random, newId), random, sop);
  return { command, args: random.chance(0.02) ? { ...args, asing: 1 } : args } as Edit;
}
