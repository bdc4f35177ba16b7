import { describe, expect, test } from 'vitest';
import { runEdits } from '../../src/commands';
import { type Sop, tampilanOf } from '../../src/model';
import { chain, sketch } from '../generate';
import { changed, picture, waysAfter } from './picture';

const asking = sketch(
  3,
  ['mulai@1', 'proses@2', 'keputusan@3', 'proses@1', 'selesai@2'],
  's1>s2, s2>s3, s3>s4:Ya, s3>s2:Tidak, s4>s5',
);

describe('symbols', () => {
  const row = sketch(3, ['mulai@1', '', 'proses@1', 'selesai@1'], 's1>s2, s2>s3');

  test('put into an empty row come between what leads on there', () => {
    const added = changed(row, { command: 'add-simbol', args: { simbol: 'n', langkah: 'l2', pelaksana: 'p3' } });
    expect(picture(added)).toEqual({
      rows: ['s1 mulai@1', 'n proses@3', 's2 proses@1', 's3 selesai@1'],
      ways: 's1>n, s2>s3, n>s2',
    });
  });

  test('put into a row stand behind what is there; a start stands first', () => {
    const args = { simbol: 'n', langkah: 'l3', pelaksana: 'p2' };
    expect(picture(changed(row, { command: 'add-simbol', args }))).toMatchObject({
      rows: ['s1 mulai@1', '', 's2 proses@1, n proses@2', 's3 selesai@1'],
      ways: 's1>s2, s2>n, n>s3',
    });
    const start = changed(row, { command: 'add-simbol', args: { ...args, pelaksana: 'p1', jenis: 'mulai' } });
    expect(picture(start).rows[2]).toBe('n mulai@1, s2 proses@1');
    expect(picture(start).ways).toBe('s1>s2, s2>s3, n>s2');
    expect(waysAfter(row, { command: 'add-simbol', args: { ...args, linked: false } })).toBe('s1>s2, s2>s3');
  });

  test('removed from a row leave the row and heal the flow', () => {
    expect(picture(changed(row, { command: 'remove-simbol', args: { simbol: 's2' } }))).toEqual({
      rows: ['s1 mulai@1', '', '', 's3 selesai@1'],
      ways: 's1>s3',
    });
  });

  test('moved keep their arrows; a column that worked on them becomes their own', () => {
    const joint = sketch(3, ['mulai@1+2+3', 'selesai@2'], 's1>s2');
    const moved = changed(joint, {
      command: 'move-simbol',
      args: { simbol: 's1', langkah: 'l2', pelaksana: 'p2', at: 0 },
    });
    expect(picture(moved)).toEqual({ rows: ['', 's1 mulai@2+3, s2 selesai@2'], ways: 's1>s2' });
    const within = changed(moved, { command: 'move-simbol', args: { simbol: 's1', at: 1 } });
    expect(picture(within).rows[1]).toBe('s2 selesai@2, s1 mulai@2+3');
    expect(changed(joint, { command: 'move-simbol', args: { simbol: 's1' } })).toBe(joint);
  });

  test('made an end lose their ways; made a question get the usual word, and lose it again', () => {
    expect(waysAfter(asking, { command: 'set-jenis', args: { simbol: 's3', jenis: 'selesai' } })).toBe(
      's1>s2, s2>s3, s4>s5',
    );
    const asks = changed(row, { command: 'set-jenis', args: { simbol: 's2', jenis: 'keputusan' } });
    expect(picture(asks).ways).toBe('s1>s2, s2>s3:Ya');
    expect(waysAfter(asks, { command: 'set-jenis', args: { simbol: 's2', jenis: 'proses' } })).toBe('s1>s2, s2>s3');
    const labelled = changed(row, { command: 'label-alur', args: { alur: 'a2', label: 'Ya' } });
    expect(waysAfter(labelled, { command: 'set-jenis', args: { simbol: 's2', jenis: 'mulai' } })).toBe(
      's1>s2, s2>s3:Ya',
    );
  });
});

describe('arrows', () => {
  test('from a question get the usual words; the first way on comes first', () => {
    const open = sketch(1, ['mulai@1', 'keputusan@1', 'selesai@1'], 's1>s2');
    const back = changed(open, { command: 'connect', args: { alur: 'n', dari: 's2', ke: 's1' } });
    expect(picture(back).ways).toBe('s1>s2, s2>s1:Tidak');
    const both = changed(back, { command: 'connect', args: { alur: 'm', dari: 's2', ke: 's3' } });
    expect(picture(both).ways).toBe('s1>s2, s2>s3:Ya, s2>s1:Tidak');
    expect(waysAfter(both, { command: 'order-ways', args: { alur: 'n' } })).toBe('s1>s2, s2>s1:Tidak, s2>s3:Ya');
    const forward = changed(open, { command: 'connect', args: { alur: 'n', dari: 's2', ke: 's3' } });
    expect(waysAfter(forward, { command: 'connect', args: { alur: 'm', dari: 's2', ke: 's1' } })).toBe(
      's1>s2, s2>s3:Ya, s2>s1:Tidak',
    );
  });

  test('taken to another symbol keep their word and leave it last', () => {
    expect(waysAfter(asking, { command: 'reconnect', args: { alur: 'a3', ke: 's5' } })).toContain('s3>s5:Ya');
    expect(waysAfter(asking, { command: 'reconnect', args: { alur: 'a1', dari: 's4' } })).toBe(
      's2>s3, s3>s4:Ya, s3>s2:Tidak, s4>s5, s4>s2',
    );
    expect(changed(asking, { command: 'reconnect', args: { alur: 'a1', dari: 's1', ke: 's2' } })).toBe(asking);
  });
});

describe('columns', () => {
  const wide = changed(asking, { command: 'set-lebar', args: { column: 'p:p1', width: 30 } });

  test('removed with their symbols heal the flow, and let go of their width', () => {
    const sop = changed(wide, { command: 'remove-pelaksana', args: { pelaksana: 'p1', symbols: 'remove' } });
    expect(picture(sop)).toEqual({
      rows: ['', 's2 proses@1', 's3 keputusan@2', '', 's5 selesai@1'],
      ways: 's2>s3, s3>s5:Ya, s3>s2:Tidak',
    });
    expect(sop.tampilan).toEqual({ profil: 'permenpan' });
  });

  test('removed may hand their symbols over; joint work stays with the others', () => {
    const joint = sketch(4, ['mulai@1+2+3', 'proses@2+1', 'selesai@1'], chain(3));
    const args = { pelaksana: 'p1', symbols: { moveTo: 'p2' } } as const;
    expect(picture(changed(joint, { command: 'remove-pelaksana', args })).rows).toEqual([
      's1 mulai@1+2',
      's2 proses@1',
      's3 selesai@1',
    ]);
    expect(
      picture(changed(joint, { command: 'remove-pelaksana', args: { pelaksana: 'p1', symbols: 'remove' } })).rows,
    ).toEqual(['s1 mulai@1+2', 's2 proses@1', '']);
  });

  test('added between two of one kelompok belong to it', () => {
    const grouped = changed(asking, { command: 'group-pelaksana', args: { pelaksana: ['p1', 'p2'], kelompok: 'Tim' } });
    const sop = changed(grouped, { command: 'add-pelaksana', args: { pelaksana: 'n', after: 'p1' } });
    expect(sop.pelaksana.map(({ id, kelompok }) => `${id} ${kelompok}`)).toEqual(['p1 Tim', 'n Tim', 'p2 Tim', 'p3 ']);
    const last = changed(sop, { command: 'move-pelaksana', args: { pelaksana: 'p1', after: 'p3' } });
    expect(last.pelaksana.map(({ id }) => id)).toEqual(['n', 'p2', 'p3', 'p1']);
  });
});

describe('the print', () => {
  test('holds only what the profile does not say', () => {
    const set = (sop: Sop, key: 'kertas', value: 'a4' | 'f4' | null) =>
      changed(sop, { command: 'set-tampilan', args: { key, value } });
    const a4 = set(asking, 'kertas', 'a4');
    expect(a4.tampilan).toEqual({ profil: 'permenpan', kertas: 'a4' });
    expect(set(a4, 'kertas', 'f4').tampilan).toEqual({ profil: 'permenpan' });
    expect(set(a4, 'kertas', null).tampilan).toEqual({ profil: 'permenpan' });
    expect(set(asking, 'kertas', null)).toBe(asking);
    const margin = changed(asking, { command: 'set-tampilan', args: { key: 'batas.kiri', value: 25 } });
    expect(margin.tampilan).toEqual({ profil: 'permenpan', batas: { kiri: 25 } });
    const args = { key: 'batas.kiri', value: 10 } as const;
    expect(changed(margin, { command: 'set-tampilan', args }).tampilan).toEqual({ profil: 'permenpan' });
  });

  test('another profile keeps what was set and moves the rest', () => {
    const named = changed(
      asking,
      { command: 'set-profil', args: { profil: 'pemda' } },
      { command: 'set-tampilan', args: { key: 'judul.nama', value: 'Nama SOP' } },
      { command: 'set-tampilan', args: { key: 'judul.kegiatan', value: 'Aktivitas' } },
    );
    expect(named.tampilan).toEqual({ profil: 'pemda', judul: { nama: 'Nama SOP', kegiatan: 'Aktivitas' } });
    const back = changed(named, { command: 'set-profil', args: { profil: 'permenpan' } });
    expect(back.tampilan).toEqual({ profil: 'permenpan', judul: { kegiatan: 'Aktivitas' } });
    expect(tampilanOf(back).tandaTangan).toBe('identitas');
  });

  test('a cover keeps keys that we do not know', () => {
    const sampul = { judul: 'A', susunan: 'judul', warna: 'biru' } as const;
    const strange = { ...asking, tampilan: { ...asking.tampilan, sampul } };
    const args = { key: 'sampul', value: { judul: 'B', susunan: 'judul' } } as const;
    const set = changed(strange, { command: 'set-tampilan', args });
    expect(set.tampilan.sampul).toEqual({ judul: 'B', susunan: 'judul', warna: 'biru' });
    expect(changed(set, { command: 'set-tampilan', args: { key: 'sampul', value: null } }).tampilan).toEqual({
      profil: 'permenpan',
    });
  });
});

describe('the identity sheet', () => {
  test('the position in the signature block follows the position while they are the same', () => {
    const position = (sop: Sop, value: string) =>
      changed(sop, { command: 'edit-identitas', args: { field: 'pengesah.jabatan', value } });
    const camat = position(asking, 'Camat');
    expect(camat.identitas.pengesah).toMatchObject({ jabatan: 'Camat', jabatanBlok: 'Camat' });
    const block = { field: 'pengesah.jabatanBlok', value: 'CAMAT,' } as const;
    const own = position(changed(camat, { command: 'edit-identitas', args: block }), 'Camat Maju');
    expect(own.identitas.pengesah).toMatchObject({ jabatan: 'Camat Maju', jabatanBlok: 'CAMAT,' });
  });

  test('a klasifikasi without a word is none', () => {
    const makro = changed(asking, { command: 'edit-klasifikasi', args: { lingkup: 'makro', sifat: 'teknis' } });
    const sifat = changed(makro, { command: 'edit-klasifikasi', args: { lingkup: null } });
    expect(sifat.klasifikasi).toEqual({ sifat: 'teknis' });
    expect(changed(sifat, { command: 'edit-klasifikasi', args: { sifat: null } }).klasifikasi).toBeNull();
  });

  test('texts come in clean', () => {
    const value = 'a\r\nb\u0007\u0065\u0301 \ud800';
    const sop = changed(asking, { command: 'edit-identitas', args: { field: 'nama', value } });
    expect(sop.identitas.nama).toBe('a\nb\u00e9 \ufffd');
  });
});

test('what is not touched stays the very same, and what comes back is frozen', () => {
  const result = runEdits(asking, [
    { command: 'edit-langkah', args: { langkah: 'l2', field: 'keterangan', value: 'SOP Rapat' } },
    { command: 'set-jenis', args: { simbol: 's1', jenis: 'mulai' } },
  ]);
  if (!result.ok) throw new Error('refused');
  const { sop } = result;
  expect(sop.langkah.map((row, place) => row === asking.langkah[place])).toEqual([true, false, true, true, true]);
  expect(sop.identitas).toBe(asking.identitas);
  expect(sop.langkah[1]?.simbol).toBe(asking.langkah[1]?.simbol);
  expect([sop, sop.langkah, sop.langkah[1], sop.langkah[1]?.output].every(Object.isFrozen)).toBe(true);
  expect(result.patches).toHaveLength(1);
});
