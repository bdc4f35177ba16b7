import { describe, expect, test } from 'vitest';
import { aboutOfCommand, anchorOfCommand, proposedText, textThere } from '../../src/review';
import { sketch } from '../generate';

const sop = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3');
const pelaksana = sop.pelaksana[0]?.id ?? '';

describe('a proposal points at', () => {
  test.each([
    ['edit-langkah', { langkah: 'l2', field: 'waktu', value: '' }, { di: 'l2', isian: 'waktu' }],
    ['edit-identitas', { field: 'dasarHukum', value: [] }, { di: '', isian: 'dasarHukum' }],
    ['remove-langkah', { langkah: 'l2' }, { di: 'l2' }],
    ['add-langkah', { langkah: 'new', after: 'l2', from: 's1' }, { di: 'l2' }],
    ['add-langkah', { langkah: 'new', after: 'l2', pelaksana }, { di: 'l2' }],
    ['add-langkah', { langkah: 'new', after: null, pelaksana }, { di: '' }],
    ['add-langkah', { langkah: 'new', pelaksana }, { di: 'l3' }],
    ['add-langkah', { langkah: 'new', after: 'new-too', pelaksana }, { di: '' }],
    ['paste-langkah', { id: 'new', after: 'l1', isi: {} }, { di: 'l1' }],
    ['add-simbol', { simbol: 'new', langkah: 'l2', pelaksana }, { di: 'l2' }],
    ['move-pelaksana', { pelaksana, after: sop.pelaksana[1]?.id }, { di: pelaksana }],
    ['connect', { alur: 'new', dari: 's1', ke: 's3' }, { di: 's1' }],
    ['move-simbol', { simbol: 's2', langkah: 'l3', pelaksana }, { di: 'l3' }],
    ['remove-pelaksana', { pelaksana }, { di: pelaksana }],
    ['add-bagian-lain', {}, { di: '' }],
  ])('%s %j', (command, args, place) => {
    expect(anchorOfCommand(sop, command, args)).toMatchObject(place);
  });
});

test('a proposal is usually about what it writes, or about the flow', () => {
  const about = (command: string, args: Readonly<Record<string, unknown>>): unknown =>
    aboutOfCommand(sop, command, args);
  expect(about('edit-langkah', { langkah: 'l2', field: 'kegiatan' })).toEqual(['bahasa']);
  expect(about('edit-langkah', { langkah: 'l2', field: 'output' })).toEqual(['mutu baku']);
  expect(about('edit-langkah', { langkah: 'l2', field: 'keterangan' })).toEqual([]);
  expect(about('edit-identitas', { field: 'dasarHukum' })).toEqual(['dasar hukum']);
  expect(about('edit-identitas', { field: 'nama' })).toEqual(['identitas']);
  expect(about('label-alur', { alur: sop.alur[0]?.id })).toEqual(['alur']);
  expect(about('move-pelaksana', { pelaksana })).toEqual(['pelaksana']);
  expect(about('remove-langkah', { langkah: 'l2' })).toEqual(['alur']);
});

test('the text that is proposed, lists in lines; nothing where the flow is changed', () => {
  const text = (perintah: string, argumen: Readonly<Record<string, unknown>>): unknown =>
    proposedText({ perintah, argumen });
  expect(text('edit-langkah', { langkah: 'l2', field: 'output', value: ['A', 'B'] })).toBe('A\nB');
  expect(text('edit-identitas', { field: 'nomor', value: null })).toBe('');
  expect(text('edit-identitas', { field: 'tanggalEfektif', value: '2026-11-30' })).toBe('30 November 2026');
  expect(text('edit-identitas', { field: 'nomor', value: '2026-11-30' })).toBe('2026-11-30');
  expect(text('label-alur', { alur: 'a', label: 'Ya' })).toBe('Ya');
  expect(text('set-jenis', { simbol: 's2', jenis: 'keputusan' })).toBeUndefined();
  expect(text('remove-langkah', { langkah: 'l2' })).toBeUndefined();
});

test('what stood there then is told as it is printed too', () => {
  const efektif = { perintah: 'edit-identitas', argumen: { field: 'tanggalEfektif', value: null } };
  expect(textThere(efektif, '2022-08-30')).toBe('30 Agustus 2022');
  expect(textThere(efektif, null)).toBe('');
  expect(textThere({ perintah: 'remove-langkah', argumen: { langkah: 'l2' } }, 'x')).toBeUndefined();
});
