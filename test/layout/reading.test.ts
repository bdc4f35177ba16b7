import { describe, expect, test } from 'vitest';
import type { ReadElement, Reading } from '../../src/drawing';
import { layout, readingOf } from '../../src/layout';
import type { Sop } from '../../src/model';
import { sample } from '../formats/samples';
import { busy, ordinary, returns } from '../generate';

function readingFor(sop: Sop): Reading {
  return readingOf(sop, layout(sop));
}

function* all(element: ReadElement): Generator<ReadElement> {
  yield element;
  for (const child of element.children ?? []) yield* all(child);
}

function sentences(sop: Sop): string[] {
  return [...all(readingFor(sop).document)].flatMap(({ role, says }) =>
    role === 'Figure' && says?.includes(': simbol ') ? [says] : [],
  );
}

test('each symbol says who acts, what it is, and where its arrows lead', () => {
  const said = sentences(sample('sample-004'));
  expect(said).toEqual([
    'KABAG: simbol Mulai. Panah menuju langkah 2 (SUBKOORDINATOR).',
    'SUBKOORDINATOR: simbol Proses. Panah menuju langkah 3 (JFU).',
    'JFU: simbol Proses. Panah menuju langkah 4 (SUBKOORDINATOR).',
    'SUBKOORDINATOR: simbol Keputusan. Panah "Ya" menuju langkah 5 (KABAG). Panah "Tidak" kembali ke langkah 3 (JFU).',
    'KABAG: simbol Proses. Panah menuju langkah 6 (JFU).',
    'JFU: simbol Selesai.',
  ]);
});

describe('a sentence', () => {
  const sop = sample('sample-004');
  const [first, second] = sop.langkah;
  const [one, other] = sop.pelaksana;
  if (!first || !second || !one || !other) throw new Error('the sample has rows and columns');

  test('names those who work together, and the words in the symbol', () => {
    const simbol = first.simbol.map((each) => ({
      ...each,
      pelaksana: one.id,
      bersama: [other.id],
      teks: 'Rapat',
    }));
    const [said] = sentences({ ...sop, langkah: [{ ...first, simbol }, ...sop.langkah.slice(1)] });
    expect(said).toContain(`${one.nama} bersama ${other.nama}: simbol `);
    expect(said).toContain('bertuliskan "Rapat"');
  });

  test('tells a way back from a way on, with its word', () => {
    expect(sentences(sop).some((said) => /Panah "Tidak" kembali ke langkah 3 \(/.test(said))).toBe(true);
    expect(sentences(sop).some((said) => /Panah "Ya" menuju langkah 5 \(/.test(said))).toBe(true);
  });

  test('names the page connector by which an arrow leaves its page', () => {
    const many = busy(3);
    const reading = readingFor(many);
    expect(reading.links.length).toBeGreaterThan(0);
    expect(sentences(many).some((said) => /, melalui penghubung halaman 1\./.test(said))).toBe(true);
  });
});

const documents: Sop[] = [
  sample('sample-000'),
  sample('sample-001'),
  ...[2, 5, 9].flatMap((seed) => [ordinary(seed), busy(seed)]),
];

test.each(documents)('$id: every row of the table has a cell for each column, counted as it is drawn', (sop) => {
  const tables = [...all(readingFor(sop).document)].filter(({ role }) => role === 'Table');
  for (const { children = [] } of tables) {
    let open: number[] = [];
    const widths = children.map((row) => {
      const carried = open.reduce((sum, left) => sum + (left > 0 ? 1 : 0), 0);
      open = open.map((left) => left - 1).filter((left) => left > 0);
      const cells = row.children ?? [];
      for (const { rows = 1, columns = 1 } of cells)
        for (let at = 0; at < columns; at += 1) if (rows > 1) open.push(rows - 1);
      return carried + cells.reduce((sum, { columns = 1 }) => sum + columns, 0);
    });
    expect(new Set(widths).size).toBe(1);
  }
});

test.each(documents)('$id: links lead to their twins and back, bookmarks stand in reading order', (sop) => {
  const { links, bookmarks, labels } = readingFor(sop);
  for (const { page, to } of links)
    expect(links.some((other) => other.page === to.page && other.to.page === page)).toBe(true);
  const places = bookmarks.flatMap((one) => [one, ...one.children]).map(({ page, y }) => page * 1000 + y);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(bookmarks.at(-1)?.children).toHaveLength(sop.langkah.length);
  expect(labels).toHaveLength(layout(sop).pages.length);
});

test('a reading changes nothing of the drawing', () => {
  const sop = sample('sample-001');
  const before = JSON.stringify(layout(sop));
  readingFor(sop);
  expect(JSON.stringify(layout(sop))).toBe(before);
});

test('where pages share a label, each exit links to the entry, and that tells them all', () => {
  const { links } = readingFor(returns(19, 1, true));
  // The way on stands first, so its label is 1.
  const own = links.filter(({ says }) => says.startsWith('Penghubung halaman 2:'));
  const pages = Array.from({ length: 17 }, (_, at) => at + 3).join(', ');
  expect(own.map(({ says }) => says)).toEqual([
    `Penghubung halaman 2: lanjutan dari halaman ${pages}, 20, dan 21`,
    ...new Array(19).fill('Penghubung halaman 2: dilanjutkan di halaman 2'),
  ]);
  expect(own.map(({ to }) => to.page)).toEqual([2, ...new Array(19).fill(1)]);
});
