import type { Sop } from '../../src/model';
import { sketch } from '../generate';
import { arrow, byHand, type FlowPage, type Spoilable, shape, trace } from './by-hand';
import type { Report } from './report';

export interface Example {
  readonly sop: Sop;
  readonly report: Spoilable<Report>;
}

const rows = ['mulai@1', 'proses@2', 'keputusan@1', 'selesai@2'];
const ways = 's1>s2, s2>s3, s3>s4:Ya, s3>s2:Tidak';

/** One page: over to the second column, back, a decision that goes on and returns. */
export function onePage(): Example {
  const sop = sketch(2, rows, ways);
  const symbols = [
    shape('s1', 'mulai', [1, 1], 98, 36.5),
    shape('s2', 'proses', [2, 2], 128, 56.5),
    shape('s3', 'keputusan', [3, 1], 98, 75),
    shape('s4', 'selesai', [4, 2], 128, 96.5),
  ];
  const arrows = [
    arrow('a1', 's1>s2', trace('112,40 135,40 135,56.5')),
    arrow('a2', 's2>s3', trace('128,60 105,60 105,75')),
    arrow('a3', 's3>s4', trace('105,85 105,100 128,100'), { text: 'Ya', x: 106, y: 86, w: 4, h: 3 }),
    arrow('a4', 's3>s2', trace('112,80 135,80 135,63.5'), { text: 'Tidak', x: 113, y: 76, w: 6, h: 3 }),
  ];
  return {
    sop,
    report: byHand(sop, [
      {
        rows: [
          [1, 20],
          [2, 20],
          [3, 20],
          [4, 20],
        ],
        symbols,
        arrows,
      },
    ]),
  };
}

/** The same over two pages: one way goes on over the break, one comes back over it. */
export function twoPages(): Example {
  const sop = sketch(2, rows, ways, { rows: { 3: { gantiHalaman: true } } });
  const first: FlowPage = {
    rows: [
      [1, 20],
      [2, 30],
    ],
    symbols: [
      shape('s1', 'mulai', [1, 1], 98, 36.5),
      shape('s2', 'proses', [2, 2], 128, 56.5),
      shape('k1:out', 'konektor', [2, 2], 132, 70),
      shape('k2:in', 'konektor', [2, 2], 142, 70),
    ],
    arrows: [
      arrow('a1', 's1>s2', trace('112,40 135,40 135,56.5')),
      arrow('a2', 's2>k1:out', trace('135,63.5 135,70')),
      arrow('a4', 'k2:in>s2', trace('145,70 145,60 142,60')),
    ],
  };
  const second: FlowPage = {
    rows: [
      [3, 30],
      [4, 20],
    ],
    symbols: [
      shape('k1:in', 'konektor', [3, 1], 102, 32),
      shape('k2:out', 'konektor', [3, 1], 112, 32),
      shape('s3', 'keputusan', [3, 1], 98, 42),
      shape('s4', 'selesai', [4, 2], 128, 66.5),
    ],
    arrows: [
      arrow('a2', 'k1:in>s3', trace('105,39 105,42')),
      arrow('a3', 's3>s4', trace('105,52 105,70 128,70'), { text: 'Ya', x: 106, y: 53, w: 4, h: 3 }),
      arrow('a4', 's3>k2:out', trace('112,47 115,47 115,39'), { text: 'Tidak', x: 116, y: 43, w: 3.5, h: 3 }),
    ],
  };
  return { sop, report: byHand(sop, [first, second]) };
}

/** Joint work of columns that are not neighbours: a box for each, joined by a line. */
export function joint(): Example {
  const sop = sketch(3, ['mulai@1', 'proses@1+3', 'selesai@1'], 's1>s2, s2>s3');
  const symbols = [
    shape('s1', 'mulai', [1, 1], 98, 36.5),
    shape('s2', 'proses', [2, 1], 98, 56.5),
    { ...shape('s2:p3', 'proses', [2, 3], 158, 56.5), of: 's2' },
    shape('s3', 'selesai', [3, 1], 98, 76.5),
  ];
  const arrows = [arrow('a1', 's1>s2', trace('105,43.5 105,56.5')), arrow('a2', 's2>s3', trace('105,63.5 105,76.5'))];
  const joins = [
    {
      simbol: 's2',
      points: trace('112,60 158,60'),
    },
  ];
  return {
    sop,
    report: byHand(sop, [
      {
        rows: [
          [1, 20],
          [2, 20],
          [3, 20],
        ],
        symbols,
        arrows,
        joins,
      },
    ]),
  };
}
