import type { Picture } from '../../../drawing';

/** The parts of a PNG file that its picture is made of. */
export interface PngFile {
  readonly width: number;
  readonly height: number;
  /** Bits of a sample. */
  readonly depth: number;
  readonly colour: Colour;
  readonly pixelBits: number;
  readonly interlaced: boolean;
  /** Three bytes a colour. */
  readonly palette: Uint8Array;
  /** What tRNS says, by kind of colour. */
  readonly transparency: Uint8Array;
  /** The packed rows. */
  readonly data: Uint8Array;
}

export type Colour = 'grey' | 'rgb' | 'palette' | 'grey-alpha' | 'rgb-alpha';

interface Kind {
  readonly colour: Colour;
  readonly channels: number;
}

const kinds: Readonly<Record<number, Kind>> = {
  0: { colour: 'grey', channels: 1 },
  2: { colour: 'rgb', channels: 3 },
  3: { colour: 'palette', channels: 1 },
  4: { colour: 'grey-alpha', channels: 2 },
  6: { colour: 'rgb-alpha', channels: 4 },
};

interface Chunk {
  readonly name: string;
  readonly content: Uint8Array;
}

function chunksOf(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8, name = ''; name !== 'IEND'; ) {
    const end = at + 8 + view.getUint32(at);
    name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ name, content: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Takes a whole PNG apart; that it is whole, and its head makes sense, is what makes it a `Picture`. */
export function readPng({ width, height, bytes }: Picture): PngFile {
  const chunks = chunksOf(bytes);
  const named = (wanted: string): Uint8Array[] =>
    chunks.filter(({ name }) => name === wanted).map(({ content }) => content);
  const [depth = 0, type = 0, , , interlace] = named('IHDR')[0]?.subarray(8) ?? [];
  const { colour, channels } = kinds[type] ?? { colour: 'grey', channels: 1 };
  return {
    ...{ width, height, depth, colour },
    pixelBits: channels * depth,
    interlaced: interlace === 1,
    palette: named('PLTE')[0] ?? new Uint8Array(),
    transparency: named('tRNS')[0] ?? new Uint8Array(),
    data: joined(named('IDAT')),
  };
}
