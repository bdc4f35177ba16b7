import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { readSop } from '../../../src/formats/json';
import type { SopFile, SopId } from '../../../src/model';

/** A sample as it is published. */
export function sample(name = 'sample-000'): SopFile {
  const read = readSop(readFileSync(new URL(`../../../public/samples/${name}.sop.json`, import.meta.url)));
  if (!read.ok) throw new Error('the sample cannot be read');
  return read.file;
}

/** The same with another id and, where it matters, other words. */
export function named(id: string, nama?: string, rest: Partial<SopFile['sop']['identitas']> = {}): SopFile {
  const file = sample();
  const identitas = { ...file.sop.identitas, ...rest, ...(nama === undefined ? {} : { nama }) };
  return { ...file, sop: { ...file.sop, id: id as SopId, identitas } };
}

/** A small picture of noise, true to its format; each seed gives another one. */
export function logo(seed: number): string {
  const side = 16;
  const rows = Buffer.alloc(side * (1 + side * 3));
  for (let at = 0; at < rows.length; at++) rows[at] = at % (1 + side * 3) === 0 ? 0 : (at * at * 31 + seed * 97) & 255;
  const header = Buffer.from([0, 0, 0, side, 0, 0, 0, side, 8, 2, 0, 0, 0]);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return `data:image/png;base64,${Buffer.concat([signature, ...parts]).toString('base64')}`;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The value, or a failed test that says why there is none. */
export function good<T extends { readonly ok: boolean }>(result: T): Extract<T, { readonly ok: true }> {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result as Extract<T, { readonly ok: true }>;
}
