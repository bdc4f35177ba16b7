import { crc32, deflateSync } from 'node:zlib';

/** Pictures of every state of health, as bytes and as the data URL of a logo. */

export function pngChunk(type: string, data: Uint8Array | readonly number[]): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), Uint8Array.from(data)]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(data.length, 0);
  numbers.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
}

export const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The header of a PNG: depth, colour type and the rest as a plain RGB picture has them, unless told. */
export function pngHeader(width: number, height: number, rest: readonly number[] = [8, 2, 0, 0, 0]): Buffer {
  const data = Buffer.alloc(8);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  return pngChunk('IHDR', [...data, ...rest]);
}

export function png(...chunks: readonly Uint8Array[]): Buffer {
  return Buffer.concat([pngSignature, ...chunks]);
}

export const pngEnd = pngChunk('IEND', []);

export function pngData(length: number): Buffer {
  return pngChunk('IDAT', deflateSync(Buffer.alloc(length, 0x5a)));
}

/** A whole PNG of one colour. */
export function wholePng(width = 40, height = 30): Buffer {
  return png(pngHeader(width, height), pngData((width * 3 + 1) * height), pngEnd);
}

/** A baseline JPEG of 5 x 3 pixels and a progressive one of 40 x 30, as ImageMagick writes them. */
export const baselineJpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAADAAUDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCAANSP/9k=',
  'base64',
);
export const progressiveJpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wgARCAAeACgDASIAAhEBAxEB/8QAGAABAQEBAQAAAAAAAAAAAAAAAwAEAgH/xAAWAQEBAQAAAAAAAAAAAAAAAAABAAL/2gAMAwEAAhADEAAAAdMELnxay0MWb0qUXN0L2aj/xAAYEAEBAQEBAAAAAAAAAAAAAAARABASIP/aAAgBAQABBQJ1m6mdZmZ8t//EABQRAQAAAAAAAAAAAAAAAAAAACD/2gAIAQMBAT8BX//EABQRAQAAAAAAAAAAAAAAAAAAACD/2gAIAQIBAT8BX//EABQQAQAAAAAAAAAAAAAAAAAAAED/2gAIAQEABj8CJ//EABwQAAMAAQUAAAAAAAAAAAAAAAABERAgITFRYf/aAAgBAQABPyHcUb6OYtF+lmRFKQXCeX//2gAMAwEAAgADAAAAEDk/4+vv/8QAGBEBAQEBAQAAAAAAAAAAAAAAAQARITH/2gAIAQMBAT8QByeWwpKNmeX/xAAZEQACAwEAAAAAAAAAAAAAAAAAAREhMVH/2gAIAQIBAT8QT6IomdGaf//EABsQAQEBAQADAQAAAAAAAAAAAAEAESExQVFh/9oACAEBAAE/EOGe4A4t9XIR2wYdiZTsepJr1H7JGObePmye2brfJ5alT2ya7LhyVf/Z',
  'base64',
);

export function urlOf(bytes: Uint8Array, type: 'png' | 'jpeg' = 'png'): string {
  return `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** What names itself a logo and is no picture. */
export const noPictures: readonly (readonly [what: string, href: string])[] = [
  ['words', urlOf(Buffer.from('hello world'))],
  ['base64 of no bytes', `data:image/png;base64,A`],
  ['too much padding', `${urlOf(wholePng()).replace(/=+$/, '')}===`],
  ['a PNG cut in its data', urlOf(wholePng(200, 200).subarray(0, 60))],
  ['a PNG without its end', urlOf(png(pngHeader(4, 4), pngData(52)))],
  ['a header and no more', urlOf(png(pngHeader(4, 4)))],
  ['a header and an end', urlOf(png(pngHeader(4, 4), pngEnd))],
  ['a PNG that starts with its data', urlOf(png(pngData(52), pngHeader(4, 4), pngEnd))],
  ['60000 x 60000', urlOf(png(pngHeader(60_000, 60_000), pngData(52), pngEnd))],
  ['10001 pixels high', urlOf(wholePng(1, 10_001))],
  ['no width', urlOf(png(pngHeader(0, 4), pngData(4), pngEnd))],
  ['an unknown colour type', urlOf(png(pngHeader(4, 4, [8, 5, 0, 0, 0]), pngData(52), pngEnd))],
  ['a depth that its colours cannot have', urlOf(png(pngHeader(4, 4, [4, 2, 0, 0, 0]), pngData(52), pngEnd))],
  ['unknown packing', urlOf(png(pngHeader(4, 4, [8, 2, 1, 0, 0]), pngData(52), pngEnd))],
  ['a palette picture without a palette', urlOf(png(pngHeader(4, 4, [8, 3, 0, 0, 0]), pngData(20), pngEnd))],
  ['a GIF', urlOf(Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'))],
  ['a JPEG without its end', urlOf(baselineJpeg.subarray(0, -2), 'jpeg')],
  ['a JPEG cut off in its frame', urlOf(baselineJpeg.subarray(0, 165), 'jpeg')],
  ['the start and the end of a JPEG', urlOf(Buffer.from([0xff, 0xd8, 0xff, 0xd9]), 'jpeg')],
  ['a JPEG without a scan', urlOf(Buffer.concat([baselineJpeg.subarray(0, 177), Buffer.from([0xff, 0xd9])]), 'jpeg')],
];
