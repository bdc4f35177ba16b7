import { describe, expect, test } from 'vitest';
import { type Edit, runEdits } from '../../../src/commands';
import { changedSince, pageMarkOf, sidikOf, versionOf } from '../../../src/formats/json';
import type { Peristiwa, Sop, SopFile } from '../../../src/model';
import { eventOf, withEvents } from '../../../src/review';
import { sketch } from '../../generate';

const drawn = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3');
const bare = { ...drawn, identitas: { ...drawn.identitas, nomor: null, tanggalEfektif: null } } as Sop;
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAE0lEQVR42mOQi9KAI4YTURpwBABUtgepmpxE6QAAAABJRU5ErkJggg==';
const oleh = { nama: 'Koordinator A', peran: 'koordinator' };
const waktu = '2026-11-22T08:00:00Z';
const write = (value: string): Edit => ({ command: 'edit-langkah', args: { langkah: 'l2', field: 'kegiatan', value } });
const identity = (field: 'nomor' | 'tanggalEfektif' | 'nama', value: string) =>
  ({ command: 'edit-identitas', args: { field, value } }) as Edit;

function done(sop: Sop, ...edits: Edit[]): Sop {
  const result = runEdits(sop, edits);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.sop;
}

/** Records a status as the screen does: with the content that it is about, kept as a version where `keeps`. */
function recorded(file: SopFile, status: string, keeps = true): SopFile {
  const nomor = file.riwayat.length + 1;
  const sidik = sidikOf(file.sop);
  const event = { id: `e${file.reviu.peristiwa.length}`, waktu, oleh, jenis: 'status', status, sidik } as Peristiwa;
  const versions = keeps ? [versionOf(file.sop, { nomor, waktu, oleh: oleh.nama, catatan: status })] : [];
  return { ...file, reviu: withEvents(file.reviu, [event]), riwayat: [...file.riwayat, ...versions] };
}

const file = (sop = bare): SopFile => ({ sop, reviu: { peristiwa: [] }, riwayat: [] });
const since = (one: SopFile) => changedSince(one)?.status ?? null;

describe('what was agreed or signed', () => {
  test('is changed by another word, until the old one stands there again, and then is a draft', () => {
    for (const status of ['Sesuai', 'Menunggu pengesahan', 'Disahkan', 'Berlaku']) {
      for (const keeps of [true, false]) {
        const agreed = recorded(file(), status, keeps);
        expect([since(agreed), pageMarkOf(agreed)]).toEqual([null, null]);
        const changed = { ...agreed, sop: done(agreed.sop, write('Memeriksa berkas')) };
        expect([since(changed), pageMarkOf(changed)]).toEqual([status, 'draf']);
        const back = { ...changed, sop: done(changed.sop, write(bare.langkah[1]?.kegiatan ?? '')) };
        expect([since(back), pageMarkOf(back)]).toEqual([null, null]);
      }
    }
  });

  test('may still get its number and days until it is signed; afterwards they are part of it', () => {
    const waiting = recorded(file(), 'Menunggu pengesahan');
    const numbered = done(waiting.sop, identity('nomor', '12/SOP/2026'), identity('tanggalEfektif', '2026-11-23'));
    expect(since({ ...waiting, sop: numbered })).toBeNull();
    const signed = recorded({ ...waiting, sop: numbered }, 'Disahkan');
    expect(since(signed)).toBeNull();
    expect(since({ ...signed, sop: done(numbered, identity('tanggalEfektif', '2026-12-01')) })).toBe('Disahkan');
    const without = recorded(file(), 'Disahkan');
    expect(since({ ...without, sop: done(bare, identity('tanggalEfektif', '2026-12-01')) })).toBe('Disahkan');
    const agreed = recorded(file(done(bare, identity('nomor', '1'))), 'Sesuai');
    expect(since({ ...agreed, sop: done(agreed.sop, identity('nomor', '2')) })).toBe('Sesuai');
  });

  test('stays changed when it is recorded as in force', () => {
    const signed = recorded(file(), 'Disahkan');
    const changed = { ...signed, sop: done(bare, write('Memeriksa berkas')) };
    expect(since(recorded(changed, 'Berlaku', false))).toBe('Disahkan');
  });

  test('is the same on another paper, and whatever is said about it', () => {
    const signed = recorded(file(), 'Disahkan');
    const paper: Edit = { command: 'set-tampilan', args: { key: 'kertas', value: 'a4' } };
    expect(since({ ...signed, sop: done(bare, paper) })).toBeNull();
    const logo = `data:image/png;base64,${picture}`;
    expect(since({ ...signed, sop: done(bare, { command: 'set-logo', args: { logo } }) })).toBe('Disahkan');
    const columns: Edit = { command: 'set-tampilan', args: { key: 'kolom', value: ['waktu', 'output'] } };
    expect(since({ ...signed, sop: done(bare, columns) })).toBe('Disahkan');
    const remark = eventOf(
      signed.reviu,
      { id: 'c1', waktu, oleh },
      { jenis: 'catatan', jangkar: { di: 'l2', kutipan: '' }, perihal: [], bobot: 'saran', teks: 'Baik' },
    );
    const said = { ...signed, reviu: withEvents(signed.reviu, [remark as unknown as Peristiwa]) };
    expect(since(said)).toBeNull();
  });

  test('claims nothing where nobody recorded what it was about', () => {
    const agreed = recorded(file(), 'Sesuai');
    const untold = agreed.reviu.peristiwa.map(({ sidik, ...event }: Peristiwa & { sidik?: string }) => event);
    const changed = {
      ...agreed,
      sop: done(bare, write('Memeriksa berkas')),
      reviu: { peristiwa: untold as Peristiwa[] },
    };
    expect([since(changed), pageMarkOf(changed)]).toEqual([null, null]);
  });
});
