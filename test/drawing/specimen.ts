import { readFileSync } from 'node:fs';
import {
  type Box,
  type Drawing,
  type Face,
  type Family,
  type FontFiles,
  type Mark,
  type Page,
  textWidth,
} from '../../src/drawing';

/** A drawing by hand that uses everything a renderer must know, hostile text among it. */

const faces: readonly Face[] = ['regular', 'bold', 'italic', 'boldItalic'];

function fontFile(family: Family, face: Face): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../src/assets/fonts/${family}-${face}.ttf`, import.meta.url)));
}

function filesOf(family: Family): Partial<Record<Face, Uint8Array>> {
  return Object.fromEntries(faces.map((face) => [face, fontFile(family, face)]));
}

export const fonts: FontFiles = { arimo: filesOf('arimo'), tinos: filesOf('tinos'), bonum: filesOf('bonum') };

const paper = { name: 'f4', width: 330, height: 215 };

interface TextSettings {
  readonly face?: Face;
  readonly family?: Family;
  readonly size?: number;
  readonly upright?: true;
}

export function textMark(text: string, x: number, y: number, settings: TextSettings = {}): Mark {
  const { face = 'regular', family = 'arimo', size = 9, upright } = settings;
  const font = { family, face, size };
  const turn = upright === undefined ? {} : { upright };
  const w = textWidth(text, font);
  return { kind: 'text', pen: 'text', of: 'l1', field: 'kegiatan', text, font, x, y, w, ...turn };
}

export function box({ x, y, w, h }: Box, fill: 'none' | 'paper' | 'ink' = 'none'): Mark {
  const segments = [
    ['M', x, y] as const,
    ['L', x + w, y] as const,
    ['L', x + w, y + h] as const,
    ['L', x, y + h] as const,
    ['Z'] as const,
  ];
  return { kind: 'path', pen: 'symbol', fill, of: 's1', segments };
}

export function line(
  from: readonly [number, number],
  to: readonly [number, number],
  pen: 'grid' | 'arrow' = 'grid',
): Mark {
  return {
    kind: 'path',
    pen,
    fill: 'none',
    of: null,
    segments: [
      ['M', ...from],
      ['L', ...to],
    ],
  };
}

/** The line and the head of an arrow to the right. */
export function arrow(x: number, y: number, length: number): Mark[] {
  const head = x + length;
  const segments = [
    ['M', head, y] as const,
    ['L', head - 2.2, y - 0.8] as const,
    ['L', head - 2.2, y + 0.8] as const,
    ['Z'] as const,
  ];
  return [line([x, y], [head - 1, y], 'arrow'), { kind: 'path', pen: 'arrow', fill: 'ink', of: 'a1', segments }];
}

/** A PNG of 4 x 2 pixels, two colours. */
export const smallPicture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAE0lEQVR42mOQi9KAI4YTURpwBABUtgepmpxE6QAAAABJRU5ErkJggg==';

export const hostileTexts: readonly string[] = [
  '<script>alert("x")</script> & </text></svg>',
  ']]> <!-- %(a) \\n (kurung) [siku] {kurawal}',
  'kendali\u0000\u0007\u001b\u007f dan \u202eterbalik\u202c \u200btak\u00adterlihat\ufeff',
  'tunggal \ud800 dan \udc00 lalu \ufffe',
  'emoji 👩‍👩‍👧 dan aksara ꦱꦺꦴ ✓ 漢字',
  'e\u0301 n\u0303 \u1e21 ≤ ≥ ± × ÷ → • … – — “kutip” ‘satu’ € ½ µ ﬁ',
  'AVAWATAYTo fi ffi fl 0123456789 l1I|',
];

export const plainTexts: readonly string[] = [
  'Menyusun rencana kegiatan pembinaan dan pengawasan penyelenggaraan pemerintahan daerah (5 hari kerja)',
  'Wawancara 1/2 hari; AV To Ya. W.A. Tj, P. rincian pertanggungjawaban keuangan',
];

function firstPage(): Page {
  const marks: Mark[] = [
    box({ x: 10, y: 15, w: 310, h: 180 }),
    line([10, 100], [320, 100]),
    line([165, 15], [165, 195]),
  ];
  marks.push(
    box({ x: 200, y: 40, w: 14, h: 7 }, 'paper'),
    ...arrow(214, 43.5, 30),
    box({ x: 244, y: 40, w: 14, h: 7 }, 'paper'),
  );
  marks.push({
    kind: 'path',
    pen: 'symbol',
    fill: 'paper',
    of: 's2',
    segments: [['M', 270, 40], ['C', 275, 40, 275, 47, 270, 47], ['C', 265, 47, 265, 40, 270, 40], ['Z']],
  });
  marks.push(...[...plainTexts, ...hostileTexts].map((text, index) => textMark(text, 14, 25 + index * 6)));
  faces.forEach((face, index) => {
    marks.push(textMark(plainTexts[1] ?? '', 14, 110 + index * 6, { face }));
    marks.push(textMark(plainTexts[1] ?? '', 14, 140 + index * 6, { face, family: 'tinos' }));
  });
  marks.push(textMark('Komponen/ Perangkat ✓ Daerah', 180, 90, { upright: true, face: 'bold' }));
  return { number: 1, kind: 'alur', paper, marks, zones: [] };
}

function secondPage(): Page {
  const portrait = { name: 'a4', width: 210, height: 297 };
  const image = { kind: 'image', of: 'logo', w: 20, h: 20, href: smallPicture } as const;
  const marks: Mark[] = [
    { ...image, x: 20, y: 20 },
    { ...image, x: 60, y: 20 },
    { ...image, x: 100, y: 20, href: 'data:image/png;base64,AAAA' },
    { ...image, x: 140, y: 20, href: 'https://contoh.invalid/logo.png' },
    textMark('Halaman kedua', 20, 60, { size: 14, face: 'bold' }),
    ...faces.map((face, index) =>
      textMark('Bonum seperti Bookman Old Style', 20, 70 + index * 6, { family: 'bonum', face }),
    ),
  ];
  return { number: 2, kind: 'identitas', paper: portrait, marks, zones: [] };
}

export function specimen(): Drawing {
  return { paper, title: 'Contoh <judul> & “kutipan” ≤ 5', pages: [firstPage(), secondPage()], remarks: [] };
}
