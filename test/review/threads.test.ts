import { describe, expect, test } from 'vitest';
import type { Peristiwa, Reviu, SopFile } from '../../src/model';
import {
  asUndone,
  type By,
  countThreads,
  decisionOn,
  fold,
  lastStatus,
  type NewStatus,
  nextStatuses,
  recordStatus,
  type Status,
  statusNeeds,
  statusOf,
  statusOn,
} from '../../src/review';
import { sketch } from '../generate';
import { writer } from './events';

const sop = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3');
const empty: SopFile = { sop, reviu: { peristiwa: [] }, riwayat: [] };
const by = { id: 'x', waktu: '2026-11-23T08:00:00.000Z', oleh: { nama: 'Penyusun', peran: 'penyusun' } };

const needsOf = (reviu: Reviu, to: Status, isChanged = false) => statusNeeds(reviu, to, fold(reviu).threads, isChanged);
const recorded = (reviu: Reviu, author: By, status: NewStatus) =>
  recordStatus(reviu, author, status, needsOf(reviu, status.status));

describe('a thread', () => {
  test('is a remark with its answers; what was last recorded of it is its state', () => {
    const evaluator = writer(empty, 'Evaluator');
    const utas = evaluator.remark({ di: 'l2', isian: 'waktu' });
    expect(fold(evaluator.file().reviu).threads).toMatchObject([
      { id: utas, state: 'belum ditindaklanjuti', isOpen: true },
    ]);
    const drafter = writer(evaluator.file(), 'Penyusun', Date.UTC(2026, 10, 23));
    drafter.say({ jenis: 'tanggapan', utas, teks: 'Sudah diperbaiki' });
    drafter.say({ jenis: 'tindakLanjut', utas, keadaan: 'sudah ditindaklanjuti' });
    const [thread] = fold(drafter.file().reviu).threads;
    expect(thread).toMatchObject({ state: 'sudah ditindaklanjuti', isOpen: false, taken: undefined });
    expect(thread?.answers.map(({ event }) => event.jenis)).toEqual(['tanggapan', 'tindakLanjut']);
    expect(fold(drafter.file().reviu)).toBe(fold(drafter.file().reviu));
  });

  test('that its author takes back waits no more and is still to be read; so an answer', () => {
    const evaluator = writer(empty, 'Evaluator');
    const utas = evaluator.remark({ di: 'l2' });
    const done = evaluator.say({ jenis: 'tindakLanjut', utas, keadaan: 'tuntas' });
    evaluator.say({ jenis: 'penarikan', peristiwa: done });
    expect(fold(evaluator.file().reviu).threads[0]).toMatchObject({ state: 'belum ditindaklanjuti', isOpen: true });
    const stranger = writer(evaluator.file(), 'Penyusun', Date.UTC(2026, 10, 23));
    stranger.say({ jenis: 'penarikan', peristiwa: utas });
    expect(fold(stranger.file().reviu).threads[0]?.taken).toBeUndefined();
    evaluator.say({ jenis: 'penarikan', peristiwa: utas, alasan: 'Salah baca' });
    const { threads } = fold(evaluator.file().reviu);
    expect(threads[0]).toMatchObject({ taken: { alasan: 'Salah baca' }, isOpen: false, event: { teks: 'Perbaiki' } });
    expect(countThreads(fold(evaluator.file().reviu))).toMatchObject({ 'belum ditindaklanjuti': 0, tuntas: 0 });
  });

  test('of a proposal goes by the decision on it', () => {
    const evaluator = writer(empty, 'Evaluator');
    const jangkar = { di: 'l2', kutipan: '' };
    const usulan = { jenis: 'usulan', jangkar, perihal: ['alur'], bobot: 'saran', teks: '' } as const;
    const [first, second] = [1, 2].map(() =>
      evaluator.say({ ...usulan, perintah: 'set-teks', argumen: { simbol: 's1', teks: 'A' }, semula: '' }),
    );
    evaluator.say({ jenis: 'putusan', utas: first ?? '', hasil: 'diterima' });
    evaluator.say({ jenis: 'putusan', utas: second ?? '', hasil: 'ditolak', teks: 'Tidak perlu' });
    const { threads } = fold(evaluator.file().reviu);
    expect(threads.map(({ state }) => state)).toEqual(['sudah ditindaklanjuti', 'tidak diterapkan']);
    expect(threads.map((one) => decisionOn(one)?.hasil)).toEqual(['diterima', 'ditolak']);
  });

  test('no event gets lost in folding, whatever is wrong with it', () => {
    const odd = [
      { id: 'a', waktu: '2026', oleh: by.oleh, jenis: 'ramalan', isi: 1 },
      { id: 'b', waktu: '2026', oleh: by.oleh, jenis: 'catatan', teks: 7 },
      { id: 'c', waktu: '2026', oleh: by.oleh, jenis: 'tanggapan', utas: 'tidak ada', teks: 'x' },
      { id: 'd', waktu: '2026', oleh: by.oleh, jenis: 'constructor' },
    ] as unknown as Peristiwa[];
    const { unknown, loose, threads } = fold({ peristiwa: odd });
    expect([unknown.map(({ id }) => id), loose.map(({ id }) => id), threads]).toEqual([['a', 'b', 'd'], ['c'], []]);
  });
});

describe('a status', () => {
  test('Perlu perbaikan wants a remark, going on with open ones that must be followed a reason', () => {
    expect(recorded(empty.reviu, by, { status: 'Perlu perbaikan' })).toMatchObject({
      ok: false,
      needs: { remark: true },
    });
    expect(recorded(empty.reviu, by, { status: 'Perlu perbaikan', catatan: 'Lihat surat' }).ok).toBe(true);
    const evaluator = writer(empty, 'Evaluator');
    const utas = evaluator.remark({ di: 'l2' });
    expect(recorded(evaluator.file().reviu, by, { status: 'Perlu perbaikan' }).ok).toBe(true);
    evaluator.say({ jenis: 'status', status: 'Perlu perbaikan' });
    const refused = recorded(evaluator.file().reviu, by, { status: 'Diajukan', alasan: ' ' });
    expect(refused).toMatchObject({ ok: false, needs: { reason: true, open: [{ id: utas }] } });
    evaluator.say({ jenis: 'status', status: 'Diajukan', alasan: 'Menunggu peraturan' });
    const reason = (to: Status) => needsOf(evaluator.file().reviu, to).reason;
    // The reason to submit submits once more, and neither agrees nor signs.
    expect(reason('Diajukan')).toBe(false);
    expect([reason('Sesuai'), reason('Menunggu pengesahan'), reason('Disahkan'), reason('Berlaku')]).not.toContain(
      false,
    );
    evaluator.say({ jenis: 'status', status: 'Sesuai', alasan: 'Dibahas dalam rapat' });
    expect([reason('Menunggu pengesahan'), reason('Disahkan')]).toEqual([false, true]);
    evaluator.say({ jenis: 'status', status: 'Menunggu pengesahan' });
    evaluator.say({ jenis: 'status', status: 'Disahkan', alasan: 'Diputus oleh kepala' });
    expect(reason('Berlaku')).toBe(false);
    evaluator.remark({ di: 'l1' });
    expect(reason('Berlaku')).toBe(true);
    expect(needsOf(evaluator.file().reviu, 'Sesuai')).toMatchObject({ reason: true });
    expect(needsOf(evaluator.file().reviu, 'Dicabut')).toMatchObject({ reason: false });
  });

  test('a reason does not hold for what began to wait again after it', () => {
    const evaluator = writer(empty, 'Evaluator');
    const needs = () => needsOf(evaluator.file().reviu, 'Diajukan').reason;
    const given = () => evaluator.say({ jenis: 'status', status: 'Diajukan', alasan: 'Menunggu peraturan' });
    const utas = evaluator.remark({ di: 'l2' });
    evaluator.say({ jenis: 'tindakLanjut', utas, keadaan: 'tuntas' });
    given();
    evaluator.say({ jenis: 'tindakLanjut', utas, keadaan: 'belum ditindaklanjuti' });
    expect(needs()).toBe(true);
    given();
    evaluator.say({ jenis: 'tanggapan', utas, teks: 'Masih menunggu' });
    expect(needs()).toBe(false);
    const settled = evaluator.say({ jenis: 'tindakLanjut', utas, keadaan: 'tuntas' });
    given();
    evaluator.say({ jenis: 'penarikan', peristiwa: settled });
    expect(needs()).toBe(true);
  });

  test('no reason of before holds for a proposal that was undone: nobody knows when', () => {
    const evaluator = writer(empty, 'Evaluator');
    evaluator.remark({ di: 'l2' });
    evaluator.say({ jenis: 'status', status: 'Diajukan', alasan: 'Menunggu peraturan' });
    const { reviu } = evaluator.file();
    const undone = fold(reviu).threads.map(asUndone);
    expect(needsOf(reviu, 'Diajukan')).toMatchObject({ reason: false });
    expect(statusNeeds(reviu, 'Diajukan', undone, false)).toMatchObject({ reason: true, open: [{ isUndone: true }] });
    expect(recordStatus(reviu, by, { status: 'Diajukan' }, statusNeeds(reviu, 'Diajukan', undone, false)).ok).toBe(
      false,
    );
  });

  test('advice holds nobody up; what usually follows is known for each', () => {
    const evaluator = writer(empty, 'Evaluator');
    evaluator.remark({ di: 'l2' }, { bobot: 'saran' });
    expect(recorded(evaluator.file().reviu, by, { status: 'Sesuai' })).toMatchObject({ ok: true });
    expect(nextStatuses(evaluator.file().reviu)).toEqual(['Diajukan']);
  });

  test('what is recorded counts as later, though another clock is ahead', () => {
    const ahead = writer(empty, 'Evaluator', Date.UTC(2999, 0, 1));
    const last = ahead.say({ jenis: 'status', status: 'Sesuai' });
    const result = recorded(ahead.file().reviu, by, { status: 'Menunggu pengesahan' });
    if (!result.ok) throw new Error('refused');
    expect(result.event.setelah).toBe(last);
    expect(lastStatus(ahead.file().reviu)?.id).toBe(last);
    expect(statusOf({ peristiwa: [result.event, ...ahead.file().reviu.peristiwa] })).toBe('Menunggu pengesahan');
  });

  test('what is signed is in force from its Tanggal Efektif on', () => {
    const signer = writer(
      { ...empty, sop: { ...sop, identitas: { ...sop.identitas, tanggalEfektif: '2026-12-01' } } },
      'Koordinator',
    );
    signer.say({ jenis: 'status', status: 'Disahkan', nomor: '1' });
    expect([statusOn(signer.file(), '2026-11-30'), statusOn(signer.file(), '2026-12-01')]).toEqual([
      'Disahkan',
      'Berlaku',
    ]);
  });
});
