import { expect, test } from 'vitest';
import { readSop, writeSop } from '../../src/formats/json';
import { unlikelyTimesIn } from '../../src/ui/app/unlikely-times';
import { writer } from '../review/events';
import { sample } from '../storage/kit/documents';

test('the unlikely times of a file are counted from what reading it warned of', () => {
  const remarked = writer(sample('sample-000'), 'Evaluator A');
  for (const waktu of ['1970-01-01T00:00:00Z', '2999-01-01T00:00:00Z', '2026-11-22T08:00:00Z'])
    remarked.say({ jenis: 'tanggapan', utas: 'x', teks: 'x' }, { waktu });
  const read = readSop(writeSop(remarked.file()));
  if (!read.ok) throw new Error('unreadable');
  expect(unlikelyTimesIn(read.warnings)).toBe(2);
});
