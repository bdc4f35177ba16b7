import { describe, expect, test } from 'vitest';
import { copyLangkah } from '../../src/commands';
import type { LangkahId } from '../../src/model';
import { chain, sketch } from '../generate';
import { changed, picture, refusalOf, waysAfter } from './picture';

const three = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], chain(3));
const asking = sketch(
  3,
  ['mulai@1', 'proses@2', 'keputusan@3', 'proses@1', 'selesai@2'],
  's1>s2, s2>s3, s3>s4:Ya, s3>s2:Tidak, s4>s5',
);
const stacked = sketch(2, ['mulai@1 proses@1', 'proses@2', 'proses@1 selesai@1'], chain(5));

describe('adding a langkah', () => {
  test('splits the way of the symbol before and takes over its column and its output', () => {
    const sop = changed(three, { command: 'add-langkah', args: { langkah: 'n', after: 'l1' } });
    expect(picture(sop)).toEqual({
      rows: ['s1 mulai@1', 'n-1 proses@1', 's2 proses@2', 's3 selesai@1'],
      ways: 's1>n-1, s2>s3, n-1>s2',
    });
    expect(sop.langkah[1]).toMatchObject({ id: 'n', kelengkapan: three.langkah[0]?.output, waktu: '', output: [] });
  });

  test('splits the first way of a decision, whose word stays; the other ways stay too', () => {
    expect(waysAfter(asking, { command: 'add-langkah', args: { langkah: 'n', after: 'l3' } })).toBe(
      's1>s2, s2>s3, s3>n-1:Ya, s3>s2:Tidak, s4>s5, n-1>s4',
    );
  });

  test('gives a new decision the usual word on its way on', () => {
    expect(waysAfter(three, { command: 'add-langkah', args: { langkah: 'n', after: 'l1', jenis: 'keputusan' } })).toBe(
      's1>n-1, s2>s3, n-1>s2:Ya',
    );
  });

  test('after the end makes the old end a box and the new row the end', () => {
    expect(picture(changed(three, { command: 'add-langkah', args: { langkah: 'n', pelaksana: 'p2' } }))).toEqual({
      rows: ['s1 mulai@1', 's2 proses@2', 's3 proses@1', 'n-1 selesai@2'],
      ways: 's1>s2, s2>s3, s3>n-1',
    });
  });

  test('after an end that stands under its box takes the capsule along', () => {
    expect(picture(changed(stacked, { command: 'add-langkah', args: { langkah: 'n', pelaksana: 'p2' } }))).toEqual({
      rows: ['s1 mulai@1, s2 proses@1', 's3 proses@2', 's4 proses@1', 'n-1 proses@2, s5 selesai@2'],
      ways: 's1>s2, s2>s3, s3>s4, s4>n-1, n-1>s5',
    });
  });

  test('a capsule that moves along is worked by the new column alone', () => {
    const joint = sketch(2, ['mulai@1', 'proses@1 selesai@1+2'], 's1>s2, s2>s3');
    const sop = changed(joint, { command: 'add-langkah', args: { langkah: 'n', pelaksana: 'p2' } });
    expect(picture(sop).rows[2]).toBe('n-1 proses@2, s3 selesai@2');
  });

  test('before the start makes the old start a box and the new row the start', () => {
    expect(picture(changed(three, { command: 'add-langkah', args: { langkah: 'n', after: null } }))).toEqual({
      rows: ['n-1 mulai@1', 's1 proses@1', 's2 proses@2', 's3 selesai@1'],
      ways: 's1>s2, s2>s3, n-1>s1',
    });
    expect(picture(changed(stacked, { command: 'add-langkah', args: { langkah: 'n', after: null } })).rows[0]).toBe(
      's1 mulai@1, n-1 proses@1',
    );
  });

  test('in an empty table makes the start; without a column there is no symbol', () => {
    const first = changed(sketch(2, [], ''), { command: 'add-langkah', args: { langkah: 'n' } });
    expect(picture(first)).toEqual({ rows: ['n-1 mulai@1'], ways: '' });
    const second = changed(first, {
      command: 'add-langkah',
      args: { langkah: 'm', jenis: 'selesai', pelaksana: 'p2' },
    });
    expect(picture(second)).toEqual({ rows: ['n-1 mulai@1', 'm-1 selesai@2'], ways: 'n-1>m-1' });
    expect(picture(changed(sketch(0, [], ''), { command: 'add-langkah', args: { langkah: 'n' } })).rows).toEqual(['']);
  });

  test('after a decision that so far only leads back becomes its way on, its first', () => {
    const back = sketch(1, ['mulai@1', 'keputusan@1'], 's1>s2, s2>s1:Tidak');
    expect(waysAfter(back, { command: 'add-langkah', args: { langkah: 'n' } })).toBe('s1>s2, s2>n-1:Ya, s2>s1:Tidak');
  });

  test('an end beside the way of a box is not linked, from a decision it is', () => {
    const end = { langkah: 'n', jenis: 'selesai' } as const;
    expect(waysAfter(three, { command: 'add-langkah', args: { ...end, after: 'l1' } })).toBe('s1>s2, s2>s3');
    const once = sketch(1, ['mulai@1', 'keputusan@1', 'selesai@1'], 's1>s2, s2>s3:Ya');
    expect(waysAfter(once, { command: 'add-langkah', args: { ...end, after: 'l2' } })).toContain('s2>n-1:Tidak');
  });

  test('goes on from the symbol that is named, or is not linked at all', () => {
    const args = { langkah: 'n', after: 'l5', from: 's2' };
    expect(waysAfter(asking, { command: 'add-langkah', args })).toContain('s2>n-1');
    const alone = changed(asking, { command: 'add-langkah', args: { langkah: 'n', after: 'l1', linked: false } });
    expect(alone.alur).toEqual(asking.alur);
    expect(alone.langkah[1]?.kelengkapan).toEqual([]);
  });

  test('joins a waktu that is given once for several rows', () => {
    const merged = sketch(1, ['mulai@1', 'proses@1', 'selesai@1'], chain(3), { rows: { 2: { waktu: null } } });
    const sop = changed(merged, { command: 'add-langkah', args: { langkah: 'n', after: 'l1' } });
    expect(sop.langkah.map(({ waktu }) => waktu)).toEqual(['15 menit', null, null, '15 menit']);
  });
});

describe('removing a langkah', () => {
  test('leads what led to it where its first way led, with its own word', () => {
    expect(waysAfter(asking, { command: 'remove-langkah', args: { langkah: 'l4' } })).toBe(
      's1>s2, s2>s3, s3>s5:Ya, s3>s2:Tidak',
    );
  });

  test('makes no arrow to itself and none that says the same twice', () => {
    expect(waysAfter(asking, { command: 'remove-langkah', args: { langkah: 'l2' } })).toBe('s1>s3, s3>s4:Ya, s4>s5');
    const twice = sketch(1, ['mulai@1', 'proses@1', 'selesai@1'], 's1>s2, s2>s3, s1>s3');
    expect(waysAfter(twice, { command: 'remove-langkah', args: { langkah: 'l2' } })).toBe('s1>s3');
  });

  test('takes what led to an end, and what the office waived at it', () => {
    const waived = { ...three, pengecualian: ['l3#waktu', 's3', 'l2'].map((di) => ({ ...waiver, di })) };
    const sop = changed(waived, { command: 'remove-langkah', args: { langkah: 'l3' } });
    expect(picture(sop).ways).toBe('s1>s2');
    expect(sop.pengecualian.map(({ di }) => di)).toEqual(['l2']);
  });

  test('several symbols of one row heal one after the other', () => {
    expect(waysAfter(stacked, { command: 'remove-langkah', args: { langkah: 'l2' } })).toBe('s1>s2, s2>s4, s4>s5');
    expect(waysAfter(stacked, { command: 'remove-langkah', args: { langkah: 'l1' } })).toBe('s3>s4, s4>s5');
  });

  test('a waktu that was given once stays with the rest', () => {
    const merged = sketch(1, ['mulai@1', 'proses@1', 'selesai@1'], chain(3), {
      rows: { 2: { waktu: '2 hari' }, 3: { waktu: null } },
    });
    const sop = changed(merged, { command: 'remove-langkah', args: { langkah: 'l2' } });
    expect(sop.langkah.map(({ waktu }) => waktu)).toEqual(['15 menit', '2 hari']);
  });
});

const waiver = { aturan: 'KG-03', alasan: '', oleh: '', waktu: '' };

describe('moving a langkah', () => {
  const four = sketch(2, ['mulai@1', 'proses@2', 'proses@1', 'selesai@2'], chain(4));

  test('in a plain chain links it anew', () => {
    expect(picture(changed(four, { command: 'move-langkah', args: { langkah: 'l3', after: 'l1' } }))).toEqual({
      rows: ['s1 mulai@1', 's3 proses@1', 's2 proses@2', 's4 selesai@2'],
      ways: 's1>s3, s2>s4, s3>s2',
    });
  });

  test('past an end or a start hands the capsule over', () => {
    const moved = picture(changed(four, { command: 'move-langkah', args: { langkah: 'l3', after: 'l4' } }));
    expect(moved.rows).toEqual(['s1 mulai@1', 's2 proses@2', 's4 proses@2', 's3 selesai@1']);
    expect(new Set(moved.ways.split(', '))).toEqual(new Set(['s1>s2', 's2>s4', 's4>s3']));
    expect(picture(changed(four, { command: 'move-langkah', args: { langkah: 'l2', after: null } })).rows).toEqual([
      's2 mulai@2',
      's1 proses@1',
      's3 proses@1',
      's4 selesai@2',
    ]);
    const turned = sketch(1, ['mulai@1', 'selesai@1'], 's1>s2');
    expect(picture(changed(turned, { command: 'move-langkah', args: { langkah: 'l2', after: null } }))).toEqual({
      rows: ['s2 mulai@1', 's1 selesai@1'],
      ways: 's2>s1',
    });
  });

  test('a capsule that shares its row with a box stays at the end', () => {
    const moved = picture(changed(stacked, { command: 'move-langkah', args: { langkah: 'l3', after: 'l1' } }));
    expect(moved.rows).toEqual(['s1 mulai@1, s2 proses@1', 's4 proses@1', 's3 proses@2, s5 selesai@2']);
    expect(new Set(moved.ways.split(', '))).toEqual(new Set(['s1>s2', 's2>s4', 's4>s3', 's3>s5']));
    expect(picture(changed(stacked, { command: 'move-langkah', args: { langkah: 'l2', after: null } })).rows).toEqual([
      's1 mulai@2, s3 proses@2',
      's2 proses@1',
      's4 proses@1, s5 selesai@1',
    ]);
  });

  test('a decision takes its other ways along; its word stays at its way', () => {
    const moved = picture(changed(asking, { command: 'move-langkah', args: { langkah: 'l3', after: 'l4' } }));
    expect(new Set(moved.ways.split(', '))).toEqual(new Set(['s1>s2', 's2>s4', 's4>s3', 's3>s5:Ya', 's3>s2:Tidak']));
  });

  test('keeps every arrow where it is no plain chain', () => {
    const skipping = sketch(1, ['mulai@1', 'proses@1', 'proses@1', 'selesai@1'], 's1>s3, s3>s2, s2>s4');
    const sop = changed(skipping, { command: 'move-langkah', args: { langkah: 'l3', after: 'l1' } });
    expect(sop.alur).toEqual(skipping.alur);
    const asks = sketch(1, ['mulai@1', 'keputusan@1', 'selesai@1'], 's1>s2, s2>s3:Ya, s2>s1:Tidak');
    const kept = changed(asks, { command: 'move-langkah', args: { langkah: 'l3', after: 'l1' } });
    expect(kept.alur).toEqual(asks.alur);
    expect(kept.langkah[1]?.simbol[0]?.jenis).toBe('selesai');
  });

  test('every row still says the waktu that it said', () => {
    const merged = sketch(1, ['mulai@1', 'proses@1', 'proses@1', 'selesai@1'], chain(4), {
      rows: { 2: { waktu: '2 hari' }, 3: { waktu: null } },
    });
    const up = changed(merged, { command: 'move-langkah', args: { langkah: 'l3', after: null } });
    expect(up.langkah.map(({ waktu }) => waktu)).toEqual(['2 hari', '15 menit', '2 hari', '15 menit']);
    const within = changed(merged, { command: 'move-langkah', args: { langkah: 'l2', after: 'l3' } });
    expect(within.langkah.map(({ waktu }) => waktu)).toEqual(['15 menit', '2 hari', '2 hari', '15 menit']);
  });

  test('to where it stands changes nothing', () => {
    expect(changed(four, { command: 'move-langkah', args: { langkah: 'l2', after: 'l1' } })).toBe(four);
    expect(changed(four, { command: 'move-langkah', args: { langkah: 'l2', after: 'l2' } })).toBe(four);
  });
});

describe('duplicating a langkah', () => {
  test('links the copy behind it, with its other ways', () => {
    const sop = changed(asking, { command: 'duplicate-langkah', args: { langkah: 'n', of: 'l3' } });
    expect(picture(sop)).toEqual({
      rows: ['s1 mulai@1', 's2 proses@2', 's3 keputusan@3', 'n-1 keputusan@3', 's4 proses@1', 's5 selesai@2'],
      ways: 's1>s2, s2>s3, s3>n-1:Ya, s3>s2:Tidak, s4>s5, n-1>s4:Ya, n-1>s2:Tidak',
    });
    expect(sop.langkah[3]?.output).toEqual(sop.langkah[2]?.output);
  });

  test('keeps keys that we do not know, at the row and at its symbols', () => {
    const [first, ...rest] = three.langkah;
    const strange = { ...three, langkah: [{ ...first, kode: { a: 1 } }, ...rest] } as typeof three;
    const sop = changed(strange, { command: 'duplicate-langkah', args: { langkah: 'n', of: 'l1' } });
    expect(sop.langkah[1]).toMatchObject({ kode: { a: 1 } });
    expect(picture(sop).rows.slice(0, 2)).toEqual(['s1 mulai@1', 'n-1 proses@1']);
  });

  test('of an end makes the copy the end', () => {
    expect(picture(changed(three, { command: 'duplicate-langkah', args: { langkah: 'n', of: 'l3' } }))).toEqual({
      rows: ['s1 mulai@1', 's2 proses@2', 's3 proses@1', 'n-1 selesai@1'],
      ways: 's1>s2, s2>s3, s3>n-1',
    });
    expect(picture(changed(stacked, { command: 'duplicate-langkah', args: { langkah: 'n', of: 'l3' } })).rows).toEqual([
      's1 mulai@1, s2 proses@1',
      's3 proses@2',
      's4 proses@1',
      'n-1 proses@1, s5 selesai@1',
    ]);
  });
});

describe('copying and pasting langkah', () => {
  const ids = (...names: string[]) => names as LangkahId[];

  test('puts them in as one piece with fresh ids', () => {
    const isi = copyLangkah(asking, ids('l2', 'l3'));
    const sop = changed(asking, { command: 'paste-langkah', args: { id: 'n', after: 'l4', isi } });
    expect(picture(sop).rows.slice(4, 6)).toEqual(['n-2 proses@2', 'n-4 keputusan@3']);
    expect(picture(sop).ways).toBe('s1>s2, s2>s3, s3>s4:Ya, s3>s2:Tidak, s4>n-2, n-2>n-4, n-4>s5:Ya, n-4>n-2:Tidak');
  });

  test('brings columns that are not there and knows others by their names', () => {
    const other = sketch(3, ['mulai@3', 'proses@2'], 's1>s2', { names: ['A', 'Pejabat 1', 'C'] });
    const isi = JSON.parse(JSON.stringify(copyLangkah(other, ids('l1', 'l2'))));
    const sop = changed(three, { command: 'paste-langkah', args: { id: 'n', after: 'l1', isi } });
    expect(sop.pelaksana.map(({ nama }) => nama)).toEqual(['Pejabat 1', 'Pejabat 2', 'C']);
    expect(picture(sop)).toEqual({
      rows: ['s1 mulai@1', 'n-3 proses@3', 'n-5 proses@1', 's2 proses@2', 's3 selesai@1'],
      ways: 's1>n-3, s2>s3, n-3>n-5, n-5>s2',
    });
  });

  test('keeps columns of one name apart', () => {
    const unnamed = sketch(2, ['mulai@1+2'], '', { names: ['', ''] });
    const isi = copyLangkah(unnamed, ids('l1'));
    const target = { ...three, pelaksana: three.pelaksana.map((one) => ({ ...one, nama: '' })) };
    const sop = changed(target, { command: 'paste-langkah', args: { id: 'n', after: 'l1', isi } });
    expect(picture(sop).rows[1]).toBe('n-2 proses@1+2');
    const one = { ...target, pelaksana: target.pelaksana.map((each, place) => ({ ...each, nama: `${place || ''}` })) };
    const added = changed(one, { command: 'paste-langkah', args: { id: 'n', after: 'l1', isi } });
    expect(picture(added).rows[1]).toBe('n-3 proses@1+3');
  });

  test('after the end makes the last of them the end', () => {
    const isi = copyLangkah(three, ids('l1', 'l2'));
    expect(picture(changed(three, { command: 'paste-langkah', args: { id: 'n', isi } })).rows).toEqual([
      's1 mulai@1',
      's2 proses@2',
      's3 proses@1',
      'n-2 proses@1',
      'n-4 selesai@2',
    ]);
  });

  test('rows that do not hold together are refused', () => {
    const isi = copyLangkah(three, ids('l1'));
    const args = { id: 'n', isi: { ...isi, pelaksana: [] } };
    expect(refusalOf(three, { command: 'paste-langkah', args })).toEqual({
      code: 'bad-args',
      data: { command: 'paste-langkah', path: 'isi' },
    });
  });

  test('a waktu that was given further up comes along as a text', () => {
    const merged = sketch(1, ['mulai@1', 'proses@1', 'selesai@1'], chain(3), { rows: { 2: { waktu: null } } });
    expect(copyLangkah(merged, ids('l2')).langkah[0]?.waktu).toBe('15 menit');
    expect(copyLangkah(merged, ids('l1', 'l2')).langkah[1]?.waktu).toBeNull();
  });
});
