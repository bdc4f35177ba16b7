import { describe, expect, test } from 'vitest';
import { runEdits } from '../../src/commands';
import { createEditor } from '../../src/editor';
import type { Sop, SopFile } from '../../src/model';
import { type Anchor, anchorOf, langkahAt, type Place, textAt, thingOf, whereIs } from '../../src/review';
import { randomEdit } from '../commands/random-edit';
import { generateSop, ordinary, sketch } from '../generate';
import { createRandom, type Random } from '../generate/random';

const sop = sketch(2, ['mulai@1', 'keputusan@2', 'proses@1', 'selesai@1'], 's1>s2, s2>s3:Ya, s2>s1:Tidak, s3>s4', {
  rows: { 2: { kegiatan: 'Memeriksa berkas dan memeriksa lampiran berkas', output: ['Berkas', 'Lampiran'] } },
  names: ['Kepala Dinas', 'Sekretaris'],
});

function edited(before: Sop, ...edits: Parameters<typeof runEdits>[1]): Sop {
  const result = runEdits(before, edits);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.sop;
}

const write = (langkah: string, field: 'kegiatan' | 'waktu', value: string) =>
  ({ command: 'edit-langkah', args: { langkah, field, value } }) as never;

describe('an anchor', () => {
  test('holds what was pointed at, as it read then', () => {
    expect(anchorOf(sop, { di: '', isian: 'nama' })).toEqual({ di: '', isian: 'nama', kutipan: sop.identitas.nama });
    expect(anchorOf(sop, { di: sop.id })).toEqual({ di: '', kutipan: sop.identitas.nama });
    expect(anchorOf(sop, { di: 'l2', isian: 'output' })).toMatchObject({ di: 'l2', kutipan: 'Berkas\nLampiran' });
    expect(anchorOf(sop, { di: 's2' })).toEqual({ di: 's2', langkah: 'l2', kutipan: 'Keputusan · Sekretaris' });
    expect(anchorOf(sop, { di: 'a3' })).toMatchObject({ di: 'a3', langkah: 'l2' });
    expect(anchorOf(sop, { di: 'a3' }).kutipan).toMatch(/^Memeriksa berkas.* → .* \(Tidak\)$/);
    expect(anchorOf(sop, { di: '', isian: 'pengesah.nip' }).kutipan).toBe('(NIP)');
  });

  test('is here while its words are, wherever the row has gone', () => {
    const anchor = anchorOf(sop, { di: 'l2', isian: 'kegiatan' });
    expect(whereIs(sop, anchor)).toMatchObject({ is: 'here', place: { di: 'l2', isian: 'kegiatan' } });
    const moved = edited(sop, { command: 'move-langkah', args: { langkah: 'l2', after: 'l3' } } as never);
    expect(whereIs(moved, anchor)).toMatchObject({ is: 'here', place: { di: 'l2' } });
  });

  test('shows old and new where the words have changed', () => {
    const anchor = anchorOf(sop, { di: 'l2', isian: 'kegiatan' });
    const now = whereIs(edited(sop, write('l2', 'kegiatan', 'Meneliti berkas')), anchor);
    expect(now).toMatchObject({ is: 'changed', was: anchor.kutipan, now: 'Meneliti berkas' });
  });

  test('follows some words of a text, the right ones of several', () => {
    const text = 'Memeriksa berkas dan memeriksa lampiran berkas';
    const from = text.lastIndexOf('berkas');
    const anchor = anchorOf(sop, { di: 'l2', isian: 'kegiatan' }, { from, to: from + 6 });
    expect(anchor).toMatchObject({ kutipan: 'berkas', sesudah: '' });
    const longer = edited(sop, write('l2', 'kegiatan', `Menerima, lalu ${text}`));
    expect(whereIs(longer, anchor)).toMatchObject({ is: 'here', range: { from: from + 15, to: from + 21 } });
    expect(whereIs(edited(sop, write('l2', 'kegiatan', 'Meneliti')), anchor)).toMatchObject({ is: 'changed' });
  });

  test('goes up to the langkah when the thing is gone, and to the SOP when that is', () => {
    const anchor = anchorOf(sop, { di: 's3' });
    const without = edited(sop, { command: 'remove-simbol', args: { simbol: 's3' } } as never);
    expect(whereIs(without, anchor)).toEqual({ is: 'moved', place: { di: 'l3' }, was: 'Proses · Kepala Dinas' });
    const shorter = edited(sop, { command: 'remove-langkah', args: { langkah: 'l3' } } as never);
    expect(whereIs(shorter, anchor)).toEqual({ is: 'gone', place: { di: '' }, was: 'Proses · Kepala Dinas' });
    expect(whereIs(shorter, anchorOf(sop, { di: 'l3', isian: 'waktu' }))).toMatchObject({ is: 'gone' });
  });

  test('of a cell of the office follows its words; one from elsewhere is gone', () => {
    const parts = [
      { judul: 'Maksud', isi: ['a'] },
      { judul: 'Sarana', isi: ['b'] },
    ];
    const own = { ...sop, identitas: { ...sop.identitas, bagianLain: parts } };
    const anchor = anchorOf(own, { di: '', isian: 'bagianLain.1' });
    const fewer = { ...own, identitas: { ...own.identitas, bagianLain: parts.slice(1) } };
    expect(whereIs(fewer, anchor)).toMatchObject({ is: 'here', place: { isian: 'bagianLain.0' } });
    expect(whereIs(sop, anchor)).toMatchObject({ is: 'gone', was: 'Sarana\nb' });
    expect(whereIs(sop, { di: 'asing', isian: '__proto__', kutipan: 'x' })).toMatchObject({ is: 'gone' });
    expect(whereIs(sop, { di: 'l1', isian: 'constructor', kutipan: 'x' })).toMatchObject({ is: 'gone' });
  });
});

test('whatever is edited, taken back and done again, every anchor leads to a place that is there', () => {
  let moved = 0;
  for (let seed = 1; seed <= 30; seed += 1) {
    const random = createRandom(seed);
    const start = random.chance(0.5) ? ordinary(seed) : generateSop({ seed, langkah: 6, pelaksana: 3 } as never);
    const file: SopFile = { sop: start, reviu: { peristiwa: [] }, riwayat: [] };
    let count = 0;
    const newId = () => `n${++count}`;
    const editor = createEditor({ language: 'id', now: () => '2026-11-22T08:00:00Z', newId });
    editor.open(file);
    const anchors: Anchor[] = [];
    const now = () => editor.state().file?.sop ?? start;
    for (let step = 0; step < 25; step += 1) {
      anchors.push(anchorOf(now(), anyPlace(now(), random)));
      if (random.chance(0.2)) editor.undo();
      else editor.run([randomEdit(random, now(), newId)]);
      for (const anchor of anchors) {
        const { is, place } = whereIs(now(), anchor);
        expect(textAt(now(), place), `seed ${seed}`).toBeTypeOf('string');
        if (is === 'moved') expect(thingOf(now(), place.di)).toBe('langkah');
        moved += Number(is !== 'here');
      }
    }
    while (editor.undo());
    for (const anchor of anchors) {
      if (thingOf(start, anchor.di) !== undefined && textAt(start, anchor) === anchor.kutipan) {
        expect(whereIs(start, anchor)).toMatchObject({ is: 'here' });
      }
    }
  }
  expect(moved).toBeGreaterThan(100);
});

function anyPlace(sop: Sop, random: Random): Place {
  const ids = [
    ...sop.langkah.map(({ id }) => id),
    ...sop.langkah.flatMap(({ simbol }) => simbol.map(({ id }) => id)),
    ...sop.alur.map(({ id }) => id),
    ...sop.pelaksana.map(({ id }) => id),
  ];
  const di = random.chance(0.1) || ids.length === 0 ? '' : random.pick(ids);
  if (thingOf(sop, di) === 'langkah' && random.chance(0.5)) return { di, isian: random.pick(['waktu', 'output']) };
  expect(langkahAt(sop, di) ?? '').toBeTypeOf('string');
  return di === '' ? { di, isian: random.pick(['nama', 'dasarHukum', 'pengesah.nama']) } : { di };
}
