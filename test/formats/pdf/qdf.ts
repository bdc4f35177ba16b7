import { runOnPdf } from '../tools';

/** A PDF with everything unpacked, object by object: their bodies by number. Needs qpdf. */
export function objectsIn(bytes: Uint8Array): ReadonlyMap<number, string> {
  const text = runOnPdf(bytes, 'sh', [
    '-c',
    'qpdf --qdf --object-streams=disable --no-original-object-ids "$0" - | base64 -w0',
    'FILE',
  ]);
  const whole = Buffer.from(text, 'base64').toString('latin1');
  return new Map(
    [...whole.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)].map(([, id, body = '']) => [Number(id), body]),
  );
}

/** The objects that a key of a dictionary names: `/Kids [ 3 0 R 4 0 R ]`. */
export function namedBy(body: string, key: string): number[] {
  const [, value = ''] = new RegExp(`/${key} (\\[[^\\]]*\\]|\\d+ 0 R)`).exec(body) ?? [];
  return [...value.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id));
}

/** A text of a PDF, in brackets or in hexadecimal. */
export function textOf(written: string): string {
  if (!written.startsWith('<')) return written.slice(1, -1).replace(/\\(.)/g, '$1');
  const units = written.slice(1, -1).match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))).slice(1);
}
