import { describe, expect, test } from 'vitest';
import { pageMarkOf, readSop, writeSop } from '../../../src/formats/json';
import { fold, merge } from '../../../src/review';
import { sayProblem } from '../../../src/words';
import { sample } from '../../storage/kit/documents';

const oleh = { nama: 'Evaluator', peran: 'evaluator' };
const base = { waktu: '2026-11-22T08:00:00Z', oleh };
const start = JSON.parse(writeSop({ ...sample(), reviu: { peristiwa: [] }, riwayat: [] }));

function read(events: unknown) {
  return readSop(JSON.stringify({ ...start, reviu: { peristiwa: events } }));
}

function opened(events: unknown) {
  const result = read(events);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

const remark = {
  ...base,
  id: 'c1',
  jenis: 'catatan',
  jangkar: { di: 'l1', kutipan: '' },
  perihal: [],
  bobot: 'wajib',
  teks: 'x',
};

describe('events of a hostile file', () => {
  test('of broken ids or no list at all are refused with their places', () => {
    for (const id of ['', 'a b', '../x', 'x'.repeat(65), 7, null, '<script>']) {
      const result = read([{ ...remark, id }]);
      expect(result, String(id)).toMatchObject({ ok: false, problems: [{ path: 'reviu.peristiwa[0].id' }] });
    }
    expect(read([remark, remark])).toMatchObject({ ok: false, problems: [{ code: 'id-twice' }] });
    expect(read({ 0: remark })).toMatchObject({ ok: false, problems: [{ code: 'wrong-type' }] });
    expect(read([{ ...remark, jangkar: JSON.parse('{"__proto__": {"di": ""}}') }])).toMatchObject({ ok: false });
  });

  test('that cannot be understood are kept, not shown, and told', () => {
    const odd = [
      { ...remark, id: 'c2', jangkar: 'l1' },
      { ...remark, id: 'c3', perihal: ['ramalan'] },
      { ...base, id: 'c4', jenis: 'status', status: 'Lulus' },
      { ...base, id: 'c5', jenis: 'usulan' },
      { ...base, id: 'c6', jenis: 'buatan lain', apa: { saja: [1] } },
    ];
    const { file, warnings } = opened([remark, ...odd]);
    const told = ['[1].jangkar', '[2].perihal', '[3].status', '[4].jangkar'];
    expect(warnings.map(({ path, code }) => [path, code])).toEqual(
      told.map((place) => [`reviu.peristiwa${place}`, 'event-unreadable']),
    );
    for (const one of warnings)
      for (const language of ['id', 'en'] as const) expect(sayProblem(language, one)).toMatch(/\.$/);
    expect(fold(file.reviu).threads.map(({ id }) => id)).toEqual(['c1']);
    expect(pageMarkOf(file)).toBe('draf');
    expect(JSON.parse(writeSop(file)).reviu.peristiwa).toEqual([remark, ...odd]);
  });

  test('of another SOP answer what is not there: told, kept apart; a merge with its file is refused', () => {
    const foreign = { ...base, id: 't1', jenis: 'tanggapan', utas: 'lain-1', teks: 'x' };
    const { file, warnings } = opened([foreign, { ...remark, jangkar: { di: 'lain', kutipan: 'y' } }]);
    expect(warnings).toMatchObject([{ path: 'reviu.peristiwa[0]', code: 'event-loose' }]);
    expect(fold(file.reviu)).toMatchObject({ loose: [{ id: 't1' }], threads: [{ id: 'c1' }] });
    expect(merge(sample('sample-001'), [file])).toMatchObject({ ok: false, code: 'other-sop' });
  });

  test('in a forged order, or with clocks of 1970 and 2999, are put in order and told', () => {
    const late = { ...base, id: 'z', waktu: '2999-01-01T00:00:00Z', jenis: 'status', status: 'Sesuai' };
    const early = { ...base, id: 'a', waktu: '1970-01-01T00:00:00Z', jenis: 'status', status: 'Dicabut', setelah: 'z' };
    const none = { ...base, id: 'b', waktu: 'kemarin', jenis: 'status', status: 'Draf' };
    const { file, warnings } = opened([late, early]);
    expect(warnings.map(({ code }) => code)).toEqual(['event-time', 'event-time']);
    expect(file.reviu.peristiwa.map(({ id }) => id)).toEqual(['a', 'z']);
    expect(pageMarkOf(file)).toBe('tidakBerlaku');
    expect(opened([none]).warnings).toMatchObject([{ code: 'event-time', data: { received: '"kemarin"' } }]);
    const circle = opened([{ ...late, setelah: 'a' }, early]);
    expect(fold(circle.file.reviu).statuses).toHaveLength(2);
  });

  test('with script in names and texts stay texts', () => {
    const script = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const { file } = opened([{ ...remark, teks: script, oleh: { nama: script, peran: script } }]);
    expect(fold(file.reviu).threads[0]?.event).toMatchObject({ teks: script, oleh: { nama: script } });
  });

  test('ten thousand are read, folded, merged and written', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({
      ...remark,
      id: `c${at}`,
      ...(at > 0 ? { setelah: `c${at - 1}` } : {}),
    }));
    const { file, warnings } = opened(many);
    expect(warnings).toEqual([]);
    expect(fold(file.reviu).threads).toHaveLength(10_000);
    const changed = many.slice(0, 1000).map((one) => ({ ...one, teks: 'lain' }));
    const merged = merge(file, [opened(changed).file]);
    expect(merged.ok && merged.told.twins.length).toBe(1000);
    expect(merged.ok && merge(merged.file, [file]).ok).toBe(true);
  }, 60_000);
});
