import { type Picture, pictureOf } from './image';

/** Samples of a pixel by the kind of a PNG's colours: grey, RGB, palette, grey and RGB with alpha. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** In bytes. A PNG of some hundred kB may unpack to a gigabyte, for which nobody has to wait. */
const mostUnpacked = 70_000_000;

function unpacked({ width, height, bytes }: Picture): number {
  const [depth = 0, colours = 0] = bytes.subarray(24, 26);
  return (width * height * depth * (samples[colours] ?? 4)) / 8;
}

/** The picture that is painted for a data URL; undefined for none, and for one that would take too long. */
export function paintedPicture(href: string): Picture | undefined {
  const picture = pictureOf(href);
  return picture?.kind === 'png' && unpacked(picture) > mostUnpacked ? undefined : picture;
}
