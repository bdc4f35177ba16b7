import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { P12Signer } from '@signpdf/signer-p12';
import { SignPdf } from '@signpdf/signpdf';

/** A certificate of nobody, made for one test. Needs openssl. */
export function certificate(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'sop-sign-'));
  const run = (...words: string[]): void => {
    const done = spawnSync('openssl', words, { cwd: folder, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`openssl: ${done.stderr}`);
  };
  try {
    const about = ['-subj', '/CN=Penguji', '-days', '2', '-nodes'];
    run('req', '-x509', '-newkey', 'rsa:2048', '-keyout', 'key.pem', '-out', 'cert.pem', ...about);
    run('pkcs12', '-export', '-inkey', 'key.pem', '-in', 'cert.pem', '-out', 'both.p12', '-passout', 'pass:');
    return readFileSync(join(folder, 'both.p12'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Signs the field of that name as a signing program does: nothing that was written changes, the signature is appended. */
export function signedBy(p12: Buffer, pdf: Buffer, field: string): Promise<Buffer> {
  return new SignPdf().sign(withPlace(pdf, field), new P12Signer(p12));
}

/** The file with an empty signature in the field, to be filled. */
function withPlace(pdf: Buffer, field: string): Buffer {
  const text = pdf.toString('latin1');
  const trailer = text.slice(text.lastIndexOf('trailer'));
  const number = (key: string): number => Number(new RegExp(`/${key} (\\d+)`).exec(trailer)?.[1]);
  const objectOf = (pattern: RegExp): readonly [id: number, body: string] => {
    const [, id, body = ''] = pattern.exec(text) ?? [];
    return [Number(id), body];
  };
  const [widget, widgetBody] = objectOf(
    new RegExp(`\\n(\\d+) 0 obj\\n(<< /Type /Annot [^\\n]*/T \\(${field}\\)[^\\n]*) >>\\nendobj`),
  );
  const [catalog, catalogBody] = objectOf(/\n(\d+) 0 obj\n(<<\n\/Type \/Catalog[\s\S]*?)\nendobj/);
  const signature = number('Size');
  const range = '/ByteRange [0 /********** /********** /**********]';
  const kind = '/Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached';
  const bodies: readonly (readonly [number, string])[] = [
    [widget, `${widgetBody} /V ${signature} 0 R >>`],
    [catalog, catalogBody.replace('/AcroForm << ', '/AcroForm << /SigFlags 3 ')],
    [signature, `<< ${kind} ${range} /Contents <${'0'.repeat(16_000)}> /M (D:20260305080000Z) /Name (Penguji) >>`],
  ];
  let whole = text.endsWith('\n') ? text : `${text}\n`;
  const entries = bodies.map(([id, body]) => {
    const place = String(whole.length).padStart(10, '0');
    whole += `${id} 0 obj\n${body}\nendobj\n`;
    return `${id} 1\n${place} 00000 n \n`;
  });
  const previous = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(text)?.[1]);
  const place = whole.length;
  whole += `xref\n${entries.join('')}trailer\n<< /Size ${signature + 1} /Root ${catalog} 0 R /Info ${number('Info')} 0 R /Prev ${previous} >>\n`;
  return Buffer.from(`${whole}startxref\n${place}\n%%EOF\n`, 'latin1');
}
