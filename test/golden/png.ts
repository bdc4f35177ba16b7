import { deflateSync } from 'node:zlib';
import type { Grey } from '../formats/raster';

/** Sixteen greys: as much as an eye needs to see what changed, and small enough to be kept. */
const bits = 4;

/** A picture as a PNG of sixteen greys. */
export function writePng({ width, height, values }: Grey): Buffer {
  const rowLength = Math.ceil((width * bits) / 8);
  const rows = Buffer.alloc((rowLength + 1) * height);
  for (let pixel = 0; pixel < values.length; pixel += 1) {
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    const at = y * (rowLength + 1) + 1 + (x >> 1);
    rows[at] = (rows[at] ?? 0) | (Math.round((values[pixel] ?? 255) / 17) << (x % 2 === 0 ? bits : 0));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = bits;
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** Length, name, content and check of one part of the file. */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
