/**
 * A colour profile of sRGB (ICC.1:2001-04, display, matrix and curve), made here so that its bytes are ours to pass on:
 * the archive standard wants colours that mean the same on every machine.
 */
export function srgbProfile(): Uint8Array {
  const curve = curveTag();
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', descriptionTag('sRGB')],
    ['cprt', textTag('Public domain')],
    ['wtpt', xyzTag(0.9505, 1, 1.0891)],
    ['rXYZ', xyzTag(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyzTag(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyzTag(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return assembled(tags);
}

const headLength = 128;

function assembled(tags: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const table = headLength + 4 + tags.length * 12;
  const places = new Map<Uint8Array, number>();
  let end = table;
  for (const [, data] of tags) {
    if (places.has(data)) continue;
    places.set(data, end);
    end += Math.ceil(data.length / 4) * 4;
  }
  const view = new DataView(new ArrayBuffer(end));
  writeHead(view);
  view.setUint32(headLength, tags.length);
  tags.forEach(([name, data], index) => {
    const at = headLength + 4 + index * 12;
    letters(view, at, name);
    view.setUint32(at + 4, places.get(data) ?? 0);
    view.setUint32(at + 8, data.length);
  });
  const bytes = new Uint8Array(view.buffer);
  for (const [data, place] of places) bytes.set(data, place);
  return bytes;
}

/** Version 2.1, a display, RGB to XYZ, of the day of the standard, the white of D50. */
function writeHead(view: DataView): void {
  view.setUint32(0, view.byteLength);
  view.setUint32(8, 0x02100000);
  letters(view, 12, 'mntrRGB XYZ ');
  [1999, 10, 18, 0, 0, 0].forEach((value, index) => {
    view.setUint16(24 + index * 2, value);
  });
  letters(view, 36, 'acsp');
  [0.9642, 1, 0.8249].forEach((value, index) => {
    fixed(view, 68 + index * 4, value);
  });
}

function letters(view: DataView, at: number, text: string): void {
  [...text].forEach((letter, index) => {
    view.setUint8(at + index, letter.charCodeAt(0));
  });
}

/** 15 bits before the point, 16 after it. */
function fixed(view: DataView, at: number, value: number): void {
  view.setInt32(at, Math.round(value * 65536));
}

function tag(kind: string, length: number, fill: (view: DataView) => void): Uint8Array {
  const view = new DataView(new ArrayBuffer(length));
  letters(view, 0, kind);
  fill(view);
  return new Uint8Array(view.buffer);
}

function xyzTag(x: number, y: number, z: number): Uint8Array {
  return tag('XYZ ', 20, (view) => {
    [x, y, z].forEach((value, index) => {
      fixed(view, 8 + index * 4, value);
    });
  });
}

function textTag(text: string): Uint8Array {
  return tag('text', 8 + text.length + 1, (view) => letters(view, 8, text));
}

/** The name in plain letters; its places for Unicode and for old Macintoshes stay empty. */
function descriptionTag(text: string): Uint8Array {
  return tag('desc', 12 + text.length + 1 + 78, (view) => {
    view.setUint32(8, text.length + 1);
    letters(view, 12, text);
  });
}

/** Light for each 1/255 of a colour, as IEC 61966-2-1 defines it. */
function curveTag(): Uint8Array {
  return tag('curv', 12 + 512, (view) => {
    view.setUint32(8, 256);
    for (let index = 0; index < 256; index += 1) {
      const value = index / 255;
      const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      view.setUint16(12 + index * 2, Math.round(light * 65535));
    }
  });
}
