import { describe, expect, test } from 'vitest';
import { runEdits } from '../../src/commands';
import type { Sop } from '../../src/model';
import { compare, diffWords } from '../../src/review';
import { sayChange, sayDone, sayHistory } from '../../src/words';
import { changes as sentences } from '../../src/words/changes';
import { randomEdit } from '../commands/random-edit';
import { ordinary, sized, sketch } from '../generate';
import { createRandom } from '../generate/random';
import { sample } from '../storage/kit/documents';

const sop = sketch(
  3,
  ['mulai@1', 'proses@2', 'keputusan@3', 'proses@1', 'proses@2', 'selesai@1'],
  's1>s2, s2>s3, s3>s4:Ya, s3>s1:Tidak, s4>s5, s5>s6',
  { names: ['Kepala Dinas', 'Sekretaris', 'Pengelola'] },
);

function edited(before: Sop, ...edits: unknown[]): Sop {
  const result = runEdits(before, edits as Parameters<typeof runEdits>[1]);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.sop;
}

const told = (one: Sop, other: Sop) => compare(one, other).map((change) => sayChange('id', change));

describe('one thing is one entry', () => {
  test('nothing is none', () => {
    expect(compare(sop, sop)).toEqual([]);
    expect(compare(sop, structuredClone(sop))).toEqual([]);
  });

  test('a day, by the name that the form gives it', () => {
    const name = (profil: Sop['tampilan']['profil']): readonly unknown[] => {
      const before = { ...sop, tampilan: { ...sop.tampilan, profil } };
      const result = runEdits(before, [
        { command: 'edit-identitas', args: { field: 'tanggalEfektif', value: '2020-01-02' } },
      ]);
      if (!result.ok) throw new Error(JSON.stringify(result.refusal));
      return [told(before, result.sop), sayDone('id', result.said), sayHistory('id', compare(before, result.sop))];
    };
    const sentence = (of: string): readonly unknown[] => [
      [`${of} diisi "2 Januari 2020".`],
      `${of} diubah.`,
      `${of} diisi "2 Januari 2020".`,
    ];
    expect(name('permenpan')).toEqual(sentence('Tanggal Efektif'));
    expect(name('pemda')).toEqual(sentence('Tanggal Pengesahan'));
  });

  test('a time, its words marked', () => {
    const other = edited(sop, {
      command: 'edit-langkah',
      args: { langkah: 'l2', field: 'waktu', value: '7 hari kerja' },
    });
    const before = edited(sop, {
      command: 'edit-langkah',
      args: { langkah: 'l2', field: 'waktu', value: '3 hari kerja' },
    });
    const [change, ...more] = compare(before, other);
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      kind: 'changed',
      part: 'langkah',
      field: 'waktu',
      other: { di: 'l2', isian: 'waktu' },
    });
    expect(change?.words).toEqual([
      { kind: 'removed', text: '3' },
      { kind: 'added', text: '7' },
      { kind: 'same', text: ' hari kerja' },
    ]);
    expect(told(before, other)).toEqual(['Waktu langkah 2 diubah dari "3 hari kerja" menjadi "7 hari kerja".']);
  });

  test('a blank of the identity sheet that is written as another blank is none', () => {
    const one = sample();
    const blank = (nomor: string | null): Sop => ({ ...one.sop, identitas: { ...one.sop.identitas, nomor } });
    expect(compare(blank(null), blank(''))).toEqual([]);
    expect(compare(blank(''), blank('1'))).toHaveLength(1);
  });

  test('a date reads as it is printed', () => {
    const dated = (value: string) =>
      edited(sop, { command: 'edit-identitas', args: { field: 'tanggalEfektif', value } });
    const [change, ...more] = compare(dated('2024-08-02'), dated('2026-12'));
    expect(more).toEqual([]);
    expect(change).toMatchObject({ was: '2 Agustus 2024', now: 'Desember 2026' });
    expect(told(dated('2024-08-02'), dated('2 Agustus 2024'))).toHaveLength(1);
  });

  test('a reordering, up or down, in every sample and in long ones', () => {
    const documents = [sop, sample().sop, sample('sample-001').sop, sample('sample-004').sop, sized(40, 6, 3)];
    for (const document of documents) {
      const { length } = document.langkah;
      for (const [from, to] of [
        [2, 4],
        [4, 2],
        [1, length - 2],
      ] as const) {
        const langkah = [...document.langkah];
        langkah.splice(to, 0, ...langkah.splice(from, 1));
        // Only the order; arrows as they are. A time given once for several rows is another matter.
        const plain = langkah.map((row) => ({ ...row, waktu: row.waktu ?? '' }));
        const start = { ...document, langkah: document.langkah.map((row) => ({ ...row, waktu: row.waktu ?? '' })) };
        const rows = compare(start, { ...document, langkah: plain }).filter(({ part }) => part !== 'alur');
        expect(rows).toMatchObject([{ kind: 'moved', part: 'langkah', data: { dari: from + 1, ke: to + 1 } }]);
      }
    }
    const moved = edited(sop, { command: 'move-langkah', args: { langkah: 'l4', after: 'l1' } });
    const chain = sketch(1, ['mulai@1', 'proses@1', 'proses@1', 'proses@1', 'selesai@1'], 's1>s2, s2>s3, s3>s4, s4>s5');
    for (const [langkah, after] of [
      ['l2', 'l4'],
      ['l4', 'l1'],
      ['l3', 'l4'],
    ]) {
      expect(
        compare(chain, edited(chain, { command: 'move-langkah', args: { langkah, after } })),
        langkah,
      ).toMatchObject([{ kind: 'moved', part: 'langkah' }]);
    }
    expect(told(sop, moved)[0]).toMatch(/^Langkah 4 dipindahkan menjadi langkah 2: /);
  });

  test('a renamed pelaksana, an added langkah, a removed one, a moved column', () => {
    const renamed = edited(sop, {
      command: 'edit-pelaksana',
      args: { pelaksana: 'p2', field: 'nama', value: 'Kepala Bidang' },
    });
    expect(told(sop, renamed)).toEqual(['Nama pelaksana "Sekretaris" diubah menjadi "Kepala Bidang".']);
    const added = edited(sop, { command: 'add-langkah', args: { langkah: 'n', after: 'l4' } });
    expect(compare(sop, added)).toMatchObject([{ kind: 'added', part: 'langkah', data: { nomor: 5 } }]);
    expect(compare(added, sop)).toMatchObject([{ kind: 'removed', part: 'langkah', data: { nomor: 5 } }]);
    const columns = edited(sop, { command: 'move-pelaksana', args: { pelaksana: 'p3', after: null } });
    expect(compare(sop, columns)).toMatchObject([{ kind: 'moved', part: 'pelaksana', data: { dari: 3, ke: 1 } }]);
  });

  test('what an arrow, a symbol, the identity sheet and the printing say', () => {
    const cases: [unknown, string][] = [
      [
        { command: 'label-alur', args: { alur: 'a3', label: 'Lengkap' } },
        'Panah dari langkah 3 diubah dari Ya: langkah 4 menjadi Lengkap: langkah 4.',
      ],
      [
        { command: 'reconnect', args: { alur: 'a4', ke: 's2' } },
        'Panah dari langkah 3 diubah dari Tidak: langkah 1 menjadi Tidak: langkah 2.',
      ],
      [
        { command: 'set-jenis', args: { simbol: 's2', jenis: 'keputusan' } },
        'Simbol langkah 2 diganti dari Proses menjadi Keputusan.',
      ],
      [
        { command: 'move-simbol', args: { simbol: 's2', langkah: 'l2', pelaksana: 'p1' } },
        'Pelaksana langkah 2 diganti dari "Sekretaris" menjadi "Kepala Dinas".',
      ],
      [{ command: 'edit-identitas', args: { field: 'unit', value: 'Bidang A' } }, 'Unit kerja diisi "Bidang A".'],
      [
        { command: 'edit-identitas', args: { field: 'pengesah.nip', value: '' } },
        'NIP pejabat pengesah dikosongkan (semula "(NIP)").',
      ],
      [{ command: 'set-profil', args: { profil: 'pemda' } }, 'Pengaturan cetak diubah: bentuk SOP.'],
      [{ command: 'set-page-break', args: { langkah: 'l3', gantiHalaman: true } }, 'Langkah 3 memulai halaman baru.'],
    ];
    for (const [edit, sentence] of cases) expect(told(sop, edited(sop, edit))[0]).toBe(sentence);
  });
});

test('states of different SOPs are known by their words', () => {
  const renamed = (id: string) => `x${id}`;
  const ids = (text: string) => JSON.parse(text.replace(/"([spla]\d+)"/g, (_, id) => `"${renamed(id)}"`)) as Sop;
  const other = { ...ids(JSON.stringify(sample().sop)), id: 'lain' } as unknown as Sop;
  expect(compare(sample().sop, other)).toEqual([]);
  const longer = edited(other, { command: 'add-langkah', args: { langkah: 'n', after: other.langkah[3]?.id } });
  expect(compare(sample().sop, longer)).toMatchObject([{ kind: 'added', part: 'langkah', data: { nomor: 5 } }]);
});

test('whatever is different is told in both languages, and comparing never throws', () => {
  const met = new Set<string>();
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = createRandom(seed);
    const start = ordinary(seed);
    let now = start;
    let count = 0;
    for (let step = 0; step < 12; step += 1) {
      const result = runEdits(now, [randomEdit(random, now, () => `n${++count}`)]);
      if (result.ok) now = result.sop;
    }
    for (const [one, other] of [
      [start, now],
      [now, start],
      [start, ordinary(seed + 1)],
    ] as const) {
      const list = compare(one, other);
      for (const { kind, part } of list) met.add(`change.${part}-${kind}`);
      for (const language of ['id', 'en'] as const) {
        const told = list.map((change) => sayChange(language, change));
        const history = sayHistory(language, list);
        const lines = history.split('\n').filter(Boolean);
        for (const text of [...told, ...lines]) {
          expect(text).not.toMatch(/undefined|\[object|NaN/);
          expect(text).toMatch(/^[^\n]+\.$/);
        }
        // A few are told one by one, many by what they are about: at least one line for each part that differs.
        const parts = new Set(list.map(({ part }) => part));
        if (list.length <= 8) expect(lines).toEqual(told);
        else expect(lines.length).toBeGreaterThanOrEqual(Math.min(parts.size, 13));
        expect(lines.length).toBeLessThanOrEqual(13);
      }
    }
  }
  for (const key of met) expect(Object.keys(sentences.id)).toContain(key);
  expect(met.size).toBeGreaterThan(15);
});

test('common words count, common spaces do not; what changes on both sides of a space is one change', () => {
  const marked = (was: string, now: string): string =>
    diffWords(was, now)
      .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
      .join('');
  const was = 'Menerima surat permintaan dari Bagian Organisasi dan memberikan disposisi kepada Sekretaris';
  expect(marked(was, 'Menerima dan mencatat surat permintaan')).toBe(
    'Menerima [+dan mencatat +]surat permintaan[- dari Bagian Organisasi dan memberikan disposisi kepada Sekretaris-]',
  );
  expect(marked('x satu dua y', 'x tiga empat y')).toBe('x [-satu dua-][+tiga empat+] y');
  expect(marked('x satu dua y', 'x tiga y')).toBe('x [-satu dua-][+tiga+] y');
  expect(marked('satu dua', 'satu  dua')).toBe('satu[- -][+  +]dua');
});

test('words are marked by what is common; long texts that share nothing are told whole', () => {
  expect(diffWords('a b c', 'a x c').map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
  const long = Array.from({ length: 2000 }, (_, at) => `kata${at}`).join(' ');
  const other = Array.from({ length: 2000 }, (_, at) => `lain${at}`).join(' ');
  expect(diffWords(long, other).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  for (let seed = 1; seed <= 100; seed += 1) {
    const random = createRandom(seed);
    const text = () =>
      Array.from({ length: random.int(0, 12) }, () => random.pick(['a', 'b', 'c ', ' ', '.'])).join('');
    const [was, now] = [text(), text()];
    const pieces = diffWords(was, now);
    const without = (kind: string) =>
      pieces
        .filter((one) => one.kind !== kind)
        .map((one) => one.text)
        .join('');
    expect([without('added'), without('removed')]).toEqual([was, now]);
  }
});
