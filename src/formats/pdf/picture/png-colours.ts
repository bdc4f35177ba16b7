import type { PngFile } from './png-file';

/** Reads the first pixels of a row into `into`, as many as there are places: 0xAARRGGBB. */
export type ReadColours = (row: Uint8Array, into: Uint32Array) => void;

function packed(red: number, green: number, blue: number, alpha = 255): number {
  return ((alpha << 24) | (red << 16) | (green << 8) | blue) >>> 0;
}

/** Samples of up to 8 bits, by a table of their colours. */
function byTable(depth: number, colours: readonly number[]): ReadColours {
  const table = Uint32Array.from({ length: 1 << depth }, (_, sample) => colours[sample] ?? packed(0, 0, 0));
  const perByte = 8 / depth;
  const mask = (1 << depth) - 1;
  return (row, into) => {
    for (let x = 0, at = 0; x < into.length; at += 1) {
      const byte = row[at] ?? 0;
      const end = Math.min(x + perByte, into.length);
      for (let shift = 8 - depth; x < end; x += 1, shift -= depth) into[x] = table[(byte >> shift) & mask] ?? 0;
    }
  };
}

function paletteColours({ palette, transparency }: PngFile): number[] {
  return Array.from({ length: Math.floor(palette.length / 3) }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = palette.subarray(index * 3, index * 3 + 3);
    return packed(red, green, blue, transparency[index]);
  });
}

/** tRNS of a grey or RGB picture names one colour that is not there, two bytes a sample; as the bytes of its pixel. */
function hiddenPixel({ transparency, depth }: PngFile): Uint8Array {
  return depth === 16 ? transparency : transparency.filter((_, index) => index % 2 === 1);
}

function greyColours(png: PngFile): number[] {
  const most = (1 << png.depth) - 1;
  const [hidden] = hiddenPixel(png);
  return Array.from({ length: most + 1 }, (_, sample) => {
    const grey = Math.round((sample * 255) / most);
    return packed(grey, grey, grey, sample === hidden ? 0 : 255);
  });
}

/** Channels of 8 or 16 bits, of which the upper 8 are seen. */
function byChannels({ depth }: PngFile, colours: 1 | 3, hasAlpha: boolean): ReadColours {
  const bytes = depth / 8;
  const step = (colours + (hasAlpha ? 1 : 0)) * bytes;
  const green = colours === 1 ? 0 : bytes;
  const alpha = hasAlpha ? colours * bytes : -1;
  return (row, into) => {
    for (let x = 0, at = 0; x < into.length; x += 1, at += step) {
      const opacity = alpha < 0 ? 255 : (row[at + alpha] ?? 0);
      const colour = ((row[at] ?? 0) << 16) | ((row[at + green] ?? 0) << 8) | (row[at + 2 * green] ?? 0);
      into[x] = (opacity << 24) | colour;
    }
  };
}

/** The same, with one colour hidden. */
function withHidden(png: PngFile, colours: 1 | 3): ReadColours {
  const read = byChannels(png, colours, false);
  const step = (colours * png.depth) / 8;
  const hidden = hiddenPixel(png).subarray(0, step);
  if (hidden.length < step) return read;
  return (row, into) => {
    read(row, into);
    for (let x = 0; x < into.length; x += 1) {
      let at = 0;
      while (at < step && row[x * step + at] === hidden[at]) at += 1;
      if (at === step) into[x] = 0;
    }
  };
}

/** How to read the colours of that PNG. */
export function coloursOf(png: PngFile): ReadColours {
  switch (png.colour) {
    case 'palette':
      return byTable(png.depth, paletteColours(png));
    case 'grey':
      return png.depth === 16 ? withHidden(png, 1) : byTable(png.depth, greyColours(png));
    case 'rgb':
      return withHidden(png, 3);
    case 'grey-alpha':
      return byChannels(png, 1, true);
    case 'rgb-alpha':
      return byChannels(png, 3, true);
    default:
      return png.colour satisfies never;
  }
}
