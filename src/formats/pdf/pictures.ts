import type { jsPDF } from 'jspdf';
import { fitted, type ImageMark, type Picture, paintedPicture } from '../../drawing';
import { binaryOf, undeclared } from './document';
import { type Inside, insideOf } from './picture';

/** Pictures that are in the PDF, each once however often it is painted. */
export interface Pictures {
  /** Paints a picture; false when it cannot be read, and then nothing is painted. */
  paint(mark: ImageMark): boolean;
}

interface Embedded {
  readonly name: string;
  readonly picture: Picture;
  readonly inside: Inside;
}

/** Adobe's programs write the inks of a CMYK JPEG inverted, and browsers take every one to be so. */
const inverted = { key: 'Decode', value: '[1 0 1 0 1 0 1 0]' };

/**
 * Inks as colours of the screen: the archive wants one meaning for every colour, and inks have none without a profile of
 * their printing. The function turns cyan, magenta, yellow and black into red, green and blue.
 */
const toRgb =
  '{ 1 exch sub 4 1 roll 1 exch sub 3 index mul 3 1 roll 1 exch sub 3 index mul 3 1 roll 1 exch sub 3 index mul 3 1 roll 4 -1 roll pop }';

function putInks(pdf: jsPDF): string {
  const { internal } = undeclared(pdf);
  const objectId = internal.newObject();
  internal.putStream({
    objectId,
    data: toRgb,
    additionalKeyValues: [
      { key: 'FunctionType', value: 4 },
      { key: 'Domain', value: '[0 1 0 1 0 1 0 1]' },
      { key: 'Range', value: '[0 1 0 1 0 1]' },
    ],
  });
  internal.write('endobj');
  return `[/DeviceN [/Cyan /Magenta /Yellow /Black] /DeviceRGB ${objectId} 0 R]`;
}

function put(pdf: jsPDF, { width, height, space, kind, bytes }: Inside, archive: boolean): number {
  const { internal } = undeclared(pdf);
  const colours = archive && space === 'DeviceCMYK' ? putInks(pdf) : `/${space}`;
  const objectId = internal.newObject();
  const rows = { key: 'DecodeParms', value: `<< /Predictor 15 /Colors 3 /BitsPerComponent 8 /Columns ${width} >>` };
  internal.putStream({
    objectId,
    data: binaryOf(bytes),
    ...(kind === 'jpeg' ? { filters: [], alreadyAppliedFilters: ['/DCTDecode'] } : {}),
    additionalKeyValues: [
      { key: 'Type', value: '/XObject' },
      { key: 'Subtype', value: '/Image' },
      { key: 'Width', value: width },
      { key: 'Height', value: height },
      { key: 'ColorSpace', value: colours },
      { key: 'BitsPerComponent', value: 8 },
      ...(space === 'DeviceCMYK' ? [inverted] : []),
      ...(kind === 'rows' ? [rows] : []),
    ],
  });
  internal.write('endobj');
  return objectId;
}

/**
 * jsPDF's own `addImage` unpacks a PNG in slow JavaScript and takes a JPEG's tables for its size, so pictures are written
 * here, at the places that it offers to plugins.
 */
export function picturesFor(pdf: jsPDF, archive: boolean): Pictures {
  const { internal } = undeclared(pdf);
  const known = new Map<string, Embedded | undefined>();
  const objectIds = new Map<string, number>();
  const embedded = (): Embedded[] => [...known.values()].filter((one) => one !== undefined);
  internal.events.subscribe('putResources', () => {
    for (const { name, inside } of embedded()) objectIds.set(name, put(pdf, inside, archive));
  });
  internal.events.subscribe('putXobjectDict', () => {
    for (const { name } of embedded()) internal.write(`/${name} ${objectIds.get(name)} 0 R`);
  });
  const embed = (href: string): Embedded | undefined => {
    const picture = paintedPicture(href);
    const inside = picture && insideOf(picture);
    return picture && inside && { name: `Picture${known.size}`, picture, inside };
  };
  return {
    paint(mark) {
      if (!known.has(mark.href)) known.set(mark.href, embed(mark.href));
      const one = known.get(mark.href);
      if (one === undefined) return false;
      const { x, y, w, h } = fitted(mark, one.picture);
      const across = (length: number): string => internal.getCoordinateString(length);
      internal.write('q');
      internal.write(`${across(w)} 0 0 ${across(h)} ${across(x)} ${internal.getVerticalCoordinateString(y + h)} cm`);
      internal.write(`/${one.name} Do`);
      internal.write('Q');
      return true;
    },
  };
}
