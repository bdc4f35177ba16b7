import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { sidikOf, writeSop } from '../../src/formats/json';
import type { SopFile } from '../../src/model';
import { createDatabase, createLibrary, daysInBin, searchDocuments } from '../../src/storage';
import { good, logo, named, sample } from './kit/documents';
import { faultAt, fullDisk } from './kit/faults';
import { newBrowser } from './kit/tabs';

const time = '2026-11-22T08:00:00.000Z';
const later = '2026-11-23T08:00:00.000Z';

afterEach(() => void vi.unstubAllGlobals());

test('what is put is listed, found by its words, and opened as it was', async () => {
  const { library } = newBrowser().tab();
  const file = named('satu', 'Penyusunan Laporan Kinerja', { nomor: '065/01', unit: 'SEKRETARIAT' });
  good(await library.put(file, { time, source: 'laporan.sop.json' }));
  good(await library.put(named('dua', 'Pengelolaan Arsip'), { time: later }));
  const { documents } = good(await library.list());
  expect(documents.map(({ id }) => id)).toEqual(['dua', 'satu']);
  expect(documents[1]).toMatchObject({
    nama: 'Penyusunan Laporan Kinerja',
    nomor: '065/01',
    unit: 'SEKRETARIAT',
    status: 'Draf',
    created: time,
    changed: time,
    source: 'laporan.sop.json',
    langkah: file.sop.langkah.length,
    pelaksana: file.sop.pelaksana.length,
    deleted: null,
  });
  expect(searchDocuments(documents, 'kinerja LAPORAN').map(({ id }) => id)).toEqual(['satu']);
  expect(searchDocuments(documents, '065/01').map(({ id }) => id)).toEqual(['satu']);
  expect(searchDocuments(documents, '').length).toBe(2);
  const { opened } = good(await library.open('satu'));
  expect(writeSop(opened.file)).toBe(writeSop(file));
});

test('the list knows of what was agreed that it says something else by now, and no more once it is as it was', async () => {
  const { library } = newBrowser().tab();
  const file = named('satu', 'Penyusunan Laporan');
  const oleh = { nama: 'Evaluator A', peran: 'evaluator' };
  const status = { id: 'e1', waktu: time, oleh, jenis: 'status', status: 'Sesuai', sidik: sidikOf(file.sop) };
  const agreed = { ...file, reviu: { peristiwa: [status] } };
  const since = async () => good(await library.list()).documents[0]?.berubah;
  const put = async (given: SopFile) => {
    const seen = good(await library.list()).documents[0]?.seq;
    good(await (seen === undefined ? library.put(given, { time }) : library.replace(given, { seen, time })));
  };
  await put(agreed);
  expect(await since()).toBeNull();
  await put({ ...agreed, sop: { ...file.sop, identitas: { ...file.sop.identitas, nama: 'Lain' } } });
  expect(await since()).toBe('Sesuai');
  await put(agreed);
  expect(await since()).toBeNull();
});

test('an id is put once; opening the same file again tells whether it is the same', async () => {
  const { library } = newBrowser().tab();
  expect(good(await library.compare(named('satu'))).is).toBe('new');
  good(await library.put(named('satu'), { time }));
  expect(await library.put(named('satu', 'Lain'), { time })).toEqual({ ok: false, reason: 'kept-already' });
  expect(good(await library.compare(named('satu'))).is).toBe('same');
  const other = good(await library.compare(named('satu', 'Lain')));
  expect(other).toMatchObject({ is: 'other', document: { id: 'satu' } });
});

test('a file that replaces a kept one leaves it as a version', async () => {
  const { library } = newBrowser().tab();
  const { document } = good(await library.put(named('satu', 'Lama'), { time, source: 'lama.json' }));
  good(await library.replace(named('satu', 'Baru'), { seen: document.seq, time: later }));
  expect(good(await library.current('satu')).file.sop.identitas.nama).toBe('Baru');
  expect(good(await library.versions('satu')).versions).toEqual([{ nomor: 1, time, source: 'lama.json' }]);
  expect(good(await library.version('satu', 1)).file.sop.identitas.nama).toBe('Lama');
  const again = await library.replace(named('satu', 'Basi'), { seen: document.seq, time: later });
  expect(again).toEqual({ ok: false, reason: 'behind' });
  expect(good(await library.current('satu')).file.sop.identitas.nama).toBe('Baru');
});

test('both are kept when the user wants both', async () => {
  const { library } = newBrowser().tab();
  good(await library.put(named('satu', 'Lama'), { time }));
  good(await library.putCopy(named('satu', 'Baru'), { id: 'dua', time }));
  const { file } = good(await library.current('dua'));
  expect(file.sop).toMatchObject({ id: 'dua', asal: 'satu', identitas: { nama: 'Baru' } });
  expect(good(await library.current('satu')).file.sop.identitas.nama).toBe('Lama');
});

test('a duplicate is a new draft: no number, not in force, nothing said about it', async () => {
  const { library } = newBrowser().tab();
  const event = { id: 'e1', waktu: time, oleh: { nama: '(nama pejabat)', peran: 'penyusun' }, jenis: 'status' };
  const file = named('satu', 'Asli', { nomor: '065/01', tanggalEfektif: '2026-01-01' });
  const sent = { ...file, reviu: { peristiwa: [{ ...event, status: 'Diajukan', catatan: '' }] } };
  good(await library.put(sent, { time }));
  expect(good(await library.list()).documents[0]?.status).toBe('Diajukan');
  const { document } = good(await library.duplicate('satu', { id: 'dua', nama: 'Salinan', time }));
  expect(document).toMatchObject({ id: 'dua', nama: 'Salinan', nomor: null, status: 'Draf', asal: 'satu' });
  const copy = good(await library.current('dua')).file;
  expect(copy.sop.langkah).toEqual(sent.sop.langkah);
  expect(copy.sop.identitas.tanggalEfektif).toBeNull();
});

test('renaming is a step that can be undone', async () => {
  const { library } = newBrowser().tab();
  const { document } = good(await library.put(named('satu', 'Lama'), { time }));
  const renamed = good(await library.rename('satu', { seen: document.seq, nama: 'Baru', time: later })).document;
  expect(renamed).toMatchObject({ nama: 'Baru', changed: later });
  const { opened } = good(await library.open('satu'));
  expect(opened).toMatchObject({ at: 1, file: { sop: { identitas: { nama: 'Lama' } } } });
  expect(await library.rename('satu', { seen: document.seq, nama: 'Basi', time })).toEqual({
    ok: false,
    reason: 'behind',
  });
});

test('the bin keeps for thirty days', async () => {
  expect(daysInBin).toBe(30);
  const { library } = newBrowser().tab();
  const { document } = good(await library.put(named('satu'), { time }));
  const binned = good(await library.remove('satu', { seen: document.seq, time })).document;
  expect(good(await library.list()).documents).toEqual([]);
  expect(good(await library.bin()).documents.map(({ id }) => id)).toEqual(['satu']);
  const back = good(await library.restore('satu', { seen: binned.seq })).document;
  expect(good(await library.list()).documents).toHaveLength(1);
  good(await library.remove('satu', { seen: back.seq, time }));
  expect(good(await library.purge('2026-12-22T07:59:59.000Z')).purged).toBe(0);
  expect(good(await library.purge('2026-12-22T08:00:00.000Z')).purged).toBe(1);
  expect(good(await library.bin()).documents).toEqual([]);
  expect(await library.open('satu')).toEqual({ ok: false, reason: 'missing' });
});

test('a number is not used again for an id that was erased: who saw the old one cannot write to the new', async () => {
  const { library } = newBrowser().tab();
  const { document } = good(await library.put(named('satu'), { time }));
  good(await library.erase('satu', { seen: document.seq }));
  const anew = good(await library.put(named('satu', 'Baru'), { time })).document;
  expect(anew.seq).toBeGreaterThan(document.seq);
  const stale = await library.rename('satu', { seen: document.seq, nama: 'Basi', time });
  expect(stale).toEqual({ ok: false, reason: 'behind' });
});

test('a logo lies on the disk once, and goes with the last document that shows it', async () => {
  const { library } = newBrowser().tab();
  const rows: number[] = [];
  for (const [id, picture] of [
    ['a', 1],
    ['b', 1],
    ['c', 2],
  ] as const) {
    rows.push(good(await library.put(named(id, id, { logo: logo(picture) }), { time })).document.seq);
  }
  good(await library.keepOffice({ ...office, logo: logo(1) }));
  const raw = await openDB('sop-designer');
  expect(await raw.count('logos')).toBe(2);
  const bases = JSON.stringify(await raw.getAll('bases'));
  expect(bases).not.toContain('data:image');
  expect(good(await library.current('b')).file.sop.identitas.logo).toBe(logo(1));
  good(await library.erase('a', { seen: rows[0]! }));
  good(await library.erase('b', { seen: rows[1]! }));
  expect(await raw.count('logos')).toBe(2);
  good(await library.erase('c', { seen: rows[2]! }));
  expect(await raw.getAllKeys('logos')).toHaveLength(1);
  expect(good(await library.office()).office?.logo).toBe(logo(1));
  raw.close();
});

const office = {
  instansi: ['PEMERINTAH KOTA CONTOH'],
  alamat: [],
  unit: 'SEKRETARIAT',
  logo: null,
  pengesah: { jabatan: 'Kepala', jabatanBlok: 'Kepala', nama: '(nama pejabat)', pangkat: '', nip: '(NIP)' },
  profil: 'permenpan',
  kertas: 'f4',
} as const;

test('the office is asked once', async () => {
  const { library } = newBrowser().tab();
  expect(good(await library.office()).office).toBeNull();
  good(await library.keepOffice(office));
  expect(good(await library.office()).office).toEqual(office);
});

test('2,000 documents are listed fast', async () => {
  const { library, database } = newBrowser().tab();
  good(await library.put(sample(), { time }));
  const row = good(await library.list()).documents[0]!;
  await database.write(['documents'], async (transaction) => {
    for (let index = 0; index < 2000; index++) {
      await transaction.objectStore('documents').put({ ...row, id: `d${index}`, cari: `${row.cari} nomor${index}.` });
    }
  });
  const start = performance.now();
  const { documents } = good(await library.list());
  const found = searchDocuments(documents, 'nomor1234.');
  expect(performance.now() - start).toBeLessThan(2000);
  expect([documents.length, found.length]).toEqual([2001, 1]);
});

test('the database climbs from an older version and keeps what is in it', async () => {
  const { library } = newBrowser().tab();
  good(await library.put(named('satu'), { time }));
  const { ladder } = await import('../../src/storage/database/ladder');
  const rungs = [
    ...ladder,
    (_database: unknown, transaction: { objectStore(name: 'documents'): { name: string } }) => {
      expect(transaction.objectStore('documents').name).toBe('documents');
    },
  ];
  const newer = createLibrary({ database: createDatabase({ rungs: rungs as typeof ladder }) });
  expect(good(await newer.list()).documents.map(({ id }) => id)).toEqual(['satu']);
  // The app that made way does not write any more; one that is opened now is told so.
  expect(await library.list()).toEqual({ ok: false, reason: 'newer' });
  expect(await createLibrary({ database: createDatabase() }).list()).toEqual({ ok: false, reason: 'newer' });
});

test('an older app that does not make way is named', async () => {
  newBrowser();
  const old = await openDB('sop-designer', 1);
  const { ladder } = await import('../../src/storage/database/ladder');
  const database = createDatabase({ rungs: [...ladder, () => undefined] });
  expect(await createLibrary({ database }).list()).toEqual({ ok: false, reason: 'blocked' });
  old.close();
});

test('no IndexedDB, a forbidden one and a private window are told apart and never thrown', async () => {
  newBrowser();
  const listing = () => createLibrary({ database: createDatabase() }).list();
  vi.stubGlobal('indexedDB', undefined);
  expect(await listing()).toEqual({ ok: false, reason: 'absent' });
  const failing = (name: string) => ({
    open() {
      throw new DOMException('no', name);
    },
  });
  vi.stubGlobal('indexedDB', failing('SecurityError'));
  expect(await listing()).toEqual({ ok: false, reason: 'refused' });
  vi.stubGlobal('indexedDB', failing('InvalidStateError'));
  expect(await listing()).toEqual({ ok: false, reason: 'refused' });
});

test('a full disk is said, and a database that failed once is tried again', async () => {
  const { library } = newBrowser().tab();
  const disk = fullDisk();
  expect(await library.put(sample(), { time })).toEqual({ ok: false, reason: 'full' });
  disk.heal();
  expect(good(await library.list()).documents).toEqual([]);
  good(await library.put(sample(), { time }));
});

test.each(['full', 'abort'] as const)(
  'whatever is %s at whatever step, all of a write is there or none of it',
  async (kind) => {
    for (const [name, write] of Object.entries(writes)) {
      for (let step = 0; ; step++) {
        const { library, database } = newBrowser().tab();
        const { document } = good(await library.put(named('satu', 'Lama', { logo: logo(1) }), { time }));
        good(await library.rename('satu', { seen: document.seq, nama: 'Tengah', time }));
        const before = await everything(database);
        const fault = faultAt(step, kind);
        const result = await write(library, document.seq + 1);
        const wasHit = fault.count() > step;
        fault.heal();
        if (!wasHit) {
          expect(result.ok, `${name} without a fault`).toBe(true);
          break;
        }
        expect(result.ok, `${name} at ${step}`).toBe(false);
        expect(await everything(database), `${name} at ${step}`).toEqual(before);
      }
    }
  },
);

type Write = (library: ReturnType<typeof createLibrary>, seen: number) => Promise<{ readonly ok: boolean }>;

const writes: Readonly<Record<string, Write>> = {
  put: (library) => library.put(named('dua', 'Dua', { logo: logo(2) }), { time }),
  replace: (library, seen) => library.replace(named('satu', 'Baru', { logo: logo(2) }), { seen, time }),
  duplicate: (library) => library.duplicate('satu', { id: 'dua', nama: 'Dua', time }),
  rename: (library, seen) => library.rename('satu', { seen, nama: 'Baru', time }),
  remove: (library, seen) => library.remove('satu', { seen, time }),
  erase: (library, seen) => library.erase('satu', { seen }),
  compact: (library, seen) => library.compact('satu', { seen }),
  openToEdit: (library) => library.openToEdit('satu'),
};

const stores = ['documents', 'bases', 'journal', 'logos', 'views', 'versions', 'handles', 'erased'] as const;

async function everything(database: ReturnType<typeof createDatabase>): Promise<unknown> {
  const all = await database.read(stores, (transaction) =>
    Promise.all(stores.map((store) => transaction.objectStore(store).getAll())),
  );
  return good(all).value;
}
