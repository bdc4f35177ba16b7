import type { Sop } from '../../src/model';
import { chain, sketch } from '../generate';
import { large } from './large';

/** A small document with what its picture must show. */
export interface Case {
  readonly intent: string;
  readonly sop: Sop;
}

const pemda = { tampilan: { profil: 'pemda' } } as const;
const breakBefore = (...rows: readonly number[]) =>
  Object.fromEntries(rows.map((row) => [row, { gantiHalaman: true }]));
const row = (kegiatan: string) => ({ kegiatan });

/** By the name of the picture. One sentence each: what a reader must see at a glance. */
export const corpus: Readonly<Record<string, Case>> = {
  'capsule-above-first-box': {
    intent: 'Mulai stands above the first box in one cell and Selesai under the last; the arrows between are straight.',
    sop: sketch(3, ['mulai@1 proses@1', 'proses@2', 'proses@3 selesai@3'], 's1>s2, s2>s3, s3>s4, s4>s5', pemda),
  },
  'boxes-in-a-row-with-heads': {
    intent: 'Three officials act one after the other in one row: level arrows with heads from box to box.',
    sop: sketch(4, ['mulai@1', 'proses@1 proses@2 proses@4', 'selesai@4'], chain(5)),
  },
  'boxes-in-a-row-without-heads': {
    intent: 'Joint work of officials who are not neighbours: a box in each column, joined by a line without head.',
    sop: sketch(5, ['mulai@2', 'proses@1+3+5', 'selesai@1'], chain(3)),
  },
  'wide-box': {
    intent:
      'Joint work of neighbours is one wide box; arrows dock at the middle of its sides, never on a line of the table.',
    sop: sketch(4, ['mulai@1', 'proses@1+2', 'proses@2+3+4', 'selesai@4'], chain(4)),
  },
  'loop-inside-a-row': {
    intent: 'A box and the decision beside it loop inside their row; Tidak leads back without touching the way there.',
    sop: sketch(3, ['mulai@1', 'proses@1 keputusan@2', 'selesai@3'], 's1>s2, s2>s3, s3>s4:Ya, s3>s2:Tidak'),
  },
  'loop-around-a-box': {
    intent: 'A loop inside a row passes the box between without touching it.',
    sop: sketch(
      4,
      ['mulai@1', 'proses@1 proses@2 keputusan@3', 'selesai@4'],
      's1>s2, s2>s3, s3>s4, s4>s5:Ya, s4>s2:Tidak',
    ),
  },
  'two-decisions-in-one-cell': {
    intent: 'Two decisions stacked in one cell: each word stands at its exit, and both ways back reach langkah 1.',
    sop: sketch(
      3,
      ['mulai@1', 'keputusan@2 keputusan@2', 'selesai@3'],
      's1>s2, s2>s3:Lengkap, s2>s1:Belum, s3>s4:Benar, s3>s1:Salah',
    ),
  },
  'three-ways-out': {
    intent: 'Three ways leave a decision by three sides, each with a word of its own; the first goes on downwards.',
    sop: sketch(
      3,
      ['mulai@1', 'keputusan@2', 'proses@2', 'proses@3', 'selesai@1'],
      's1>s2, s2>s3:Setuju, s2>s1:Ditolak, s2>s4:Perlu kajian, s3>s5, s4>s5',
    ),
  },
  'four-ways-out': {
    intent: 'Four ways out and one way in: two that leave one side fork, and each word stands after the fork.',
    sop: sketch(
      4,
      ['mulai@2', 'keputusan@2', 'proses@1', 'proses@2', 'proses@3', 'proses@4', 'selesai@2'],
      's1>s2, s2>s4:Baik, s2>s3:Cukup, s2>s5:Kurang, s2>s6:Sangat kurang, s3>s7, s4>s7, s5>s7, s6>s7',
    ),
  },
  'three-returns-to-langkah-1': {
    intent: 'Three ways back to langkah 1 may join and are then drawn as joined; none crosses the way down.',
    sop: sketch(
      4,
      ['mulai@1 proses@1', 'keputusan@2', 'keputusan@3', 'keputusan@4', 'selesai@1'],
      's1>s2, s2>s3, s3>s4:Ya, s4>s5:Ya, s5>s6:Ya, s3>s2:Tidak, s4>s2:Tidak, s5>s2:Tidak',
    ),
  },
  'several-starts-and-ends': {
    intent: 'Two starts meet in one box; a decision has an end of its own beside it, and the flow ends below.',
    sop: sketch(
      3,
      ['mulai@1 mulai@3', 'proses@2', 'keputusan@2 selesai@3', 'selesai@1'],
      's1>s3, s2>s3, s3>s4, s4>s6:Ya, s4>s5:Tidak',
      pemda,
    ),
  },
  'row-without-symbol': {
    intent: 'A row that only refers to another SOP has no symbol; the arrow passes through it.',
    sop: sketch(2, ['mulai@1', '', 'proses@2', 'selesai@1'], chain(3), {
      rows: { 2: { ...row('Menyelenggarakan rapat'), keterangan: 'SOP Penyelenggaraan Rapat Dinas', waktu: null } },
    }),
  },
  'one-pelaksana': {
    intent: 'One pelaksana: everything in one column, the way back beside the boxes that it passes.',
    sop: sketch(
      1,
      ['mulai@1', 'proses@1', 'proses@1', 'keputusan@1', 'selesai@1'],
      's1>s2, s2>s3, s3>s4, s4>s5:Ya, s4>s2:Tidak',
    ),
  },
  'twenty-pelaksana': {
    intent:
      'Twenty pelaksana on F4: headings upright, narrow symbols, text columns at their least, and a remark that names the remedy.',
    sop: large.twenty('f4'),
  },
  'twenty-pelaksana-legal': {
    intent: 'The same twenty on Legal paper: wider columns.',
    sop: large.twenty('legal'),
  },
  'twelve-pelaksana-a4': {
    intent: 'Twelve pelaksana with long names on A4, the narrowest paper: no heading runs out of its cell.',
    sop: large.twelve,
  },
  'two-level-headings': {
    intent: 'Pelaksana of two offices under a heading each, one of neither.',
    sop: sketch(5, ['mulai@1', 'proses@2', 'proses@3', 'proses@4', 'selesai@5'], chain(5), {
      kelompok: ['', 'Satker Pengirim', 'Satker Pengirim', 'Satker Penerima', 'Satker Penerima'],
      tampilan: { profil: 'permenpan', barisNomor: true },
    }),
  },
  'cell-of-300-words': {
    intent: 'A cell of 300 words: its column gets the width, the row is high, nothing is lost.',
    sop: large.words300,
  },
  'paragraphs-in-a-cell': {
    intent: 'Line breaks of the drafter are kept, lists are numbered with hanging indents.',
    sop: sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], chain(3), {
      rows: {
        2: {
          kegiatan:
            'Memeriksa berkas:\na. lengkap, diteruskan kepada Sekretaris;\nb. belum lengkap, dikembalikan.\n\nHasil pemeriksaan dicatat dalam buku agenda.',
          kelengkapan: ['Berkas permohonan', 'Formulir pemeriksaan yang telah diisi', 'Buku agenda'],
        },
      },
    }),
  },
  'waktu-over-rows': {
    intent: 'One waktu for three rows stands in one cell, and is said again after the page break.',
    sop: sketch(2, ['mulai@1', 'proses@2', 'proses@1', 'proses@2', 'selesai@1'], chain(5), {
      rows: { 2: { waktu: '3 hari kerja' }, 3: { waktu: null }, 4: { waktu: null, gantiHalaman: true } },
    }),
  },
  'row-taller-than-a-page': {
    intent: 'A row taller than a page is cut between lines; each part but the first is marked lanjutan.',
    sop: large.tallRow,
  },
  'forward-over-one-break': {
    intent:
      'Two ways cross one page break forward: each has its pair of connectors, in the column of the symbol it serves.',
    sop: sketch(3, ['mulai@1', 'keputusan@2', 'proses@3', 'selesai@1'], 's1>s2, s2>s3:Ya, s2>s4:Tidak, s3>s4', {
      rows: breakBefore(3),
    }),
  },
  'back-over-one-break': {
    intent: 'Ways back over a break leave by connectors that point up, at the head of the page.',
    sop: sketch(
      3,
      ['mulai@1', 'proses@2', 'keputusan@3', 'keputusan@2', 'selesai@1'],
      's1>s2, s2>s3, s3>s4:Ya, s3>s2:Tidak, s4>s5:Ya, s4>s1:Tidak',
      { rows: breakBefore(3) },
    ),
  },
  'over-several-breaks': {
    intent:
      'Ways over several breaks, forward and back, stand on the page they leave and the page they reach, none between.',
    sop: sketch(
      3,
      ['mulai@1', 'keputusan@2', 'proses@3', 'proses@2', 'keputusan@1', 'selesai@3'],
      's1>s2, s2>s3:Ya, s2>s6:Tidak, s3>s4, s4>s5, s5>s6:Ya, s5>s1:Tidak',
      { rows: breakBefore(3, 5) },
    ),
  },
  'shared-connectors': {
    intent: 'Ways from one page to the same symbol share one pair of connectors.',
    sop: sketch(
      3,
      ['mulai@1', 'keputusan@2', 'keputusan@3', 'selesai@1'],
      's1>s2, s2>s3:Ya, s2>s4:Tidak, s3>s4:Ya, s3>s1:Tidak',
      { rows: breakBefore(4) },
    ),
  },
  'long-words': {
    intent: 'Long words of ways between neighbours: the column becomes wider, no word is hyphenated.',
    sop: sketch(
      2,
      ['mulai@1', 'keputusan@1', 'keputusan@2', 'selesai@1'],
      's1>s2, s2>s3:Memenuhi persyaratan, s2>s1:Belum lengkap, s3>s4:Disetujui, s3>s2:Dikembalikan',
    ),
  },
  'parallel-corridors': {
    intent: 'Four ways side by side in one corridor keep a visible distance, ways back in a corridor of their own.',
    sop: sketch(
      3,
      ['mulai@2', 'keputusan@2', 'keputusan@2', 'keputusan@2', 'proses@1', 'proses@3', 'selesai@2'],
      's1>s2, s2>s3:Ya, s2>s6:Tidak, s3>s4:Ya, s3>s5:Tidak, s4>s7:Ya, s4>s1:Tidak, s5>s7, s6>s7',
    ),
  },
  'there-and-back': {
    intent: 'Two boxes with a way each way: in and out never at one point.',
    sop: sketch(2, ['mulai@1', 'proses@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3, s3>s2, s3>s4'),
  },
};
