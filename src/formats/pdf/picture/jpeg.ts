export type Space = 'DeviceGray' | 'DeviceRGB' | 'DeviceCMYK';

const spaces: Readonly<Record<number, Space>> = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' };

/** Baseline, extended and progressive with Huffman codes: what browsers and PDF readers show. */
const shown = [0xc0, 0xc1, 0xc2];
/** C4, C8 and CC look like frames and are not. */
const noFrames = [0xc4, 0xc8, 0xcc];

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && !noFrames.includes(marker);
}

/** Where the head of the frame is; before it there are only segments, and at times stray and filling bytes between them. */
function frameIn(view: DataView): number {
  for (let at = 2; ; ) {
    const marker = view.getUint8(at) === 0xff ? view.getUint8(at + 1) : 0xff;
    if (isFrame(marker)) return at;
    at += marker === 0 || marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
}

/** The colours of a JPEG. @throws when it is of a kind that not every reader shows */
export function spaceOf(bytes: Uint8Array): Space {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const frame = frameIn(view);
  const space = spaces[view.getUint8(frame + 9)];
  const isShown = shown.includes(view.getUint8(frame + 1)) && view.getUint8(frame + 4) === 8;
  if (space === undefined || !isShown) throw new Error('not every reader shows this JPEG');
  return space;
}
