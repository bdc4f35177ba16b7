import { baselineJpeg, wholePng } from '../../drawing/pictures';

/** The names of a ZIP as they stand before each file; what was packed is left out. */
function zip(...names: readonly string[]): Buffer {
  const heads = names.map((name) => {
    const head = Buffer.alloc(30);
    head.write('PK\x03\x04', 'latin1');
    head.writeUInt16LE(name.length, 26);
    return Buffer.concat([head, Buffer.from(name), Buffer.alloc(100, 0xe5)]);
  });
  return Buffer.concat(heads);
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** What people bring instead of an SOP: the bytes, and what it is called. */
export const foreignFiles: readonly (readonly [what: string, bytes: Uint8Array, id: string, en: string])[] = [
  ['a PNG', wholePng(), 'gambar', 'an image'],
  ['a JPEG', baselineJpeg, 'gambar', 'an image'],
  ['a GIF', latin1('GIF89a\x01\0\x01\0'), 'gambar', 'an image'],
  ['a WebP', latin1('RIFF\x24\0\0\0WEBPVP8 '), 'gambar', 'an image'],
  ['a bitmap', latin1('BM\x36\x24\0\0\0\0\0\0\x36\0\0\0'), 'gambar', 'an image'],
  ['a TIFF', latin1('II*\0\x08\0\0\0'), 'gambar', 'an image'],
  ['a PDF as bytes', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), 'PDF', 'a PDF'],
  ['a PDF over 20 MB', Buffer.concat([latin1('%PDF-1.7\n'), Buffer.alloc(25 << 20)]), 'PDF', 'a PDF'],
  ['a Word document', zip('[Content_Types].xml', 'word/document.xml'), 'dokumen Word', 'a Word document'],
  ['an Excel document', zip('[Content_Types].xml', 'xl/workbook.xml'), 'dokumen Excel', 'an Excel document'],
  ['slides', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'dokumen PowerPoint', 'a PowerPoint document'],
  [
    'a Word document that names its text at the end only',
    Buffer.concat([zip('media/image1.png'), Buffer.alloc(50_000, 7), zip('word/document.xml')]),
    'dokumen Word',
    'a Word document',
  ],
  ['an old Word document', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'dokumen Word atau Excel lama', 'an old Word'],
  ['a ZIP', zip('sop/a.sop.json'), 'arsip (misalnya ZIP)', 'an archive (such as a ZIP)'],
  ['an empty ZIP', latin1(`PK\x05\x06${'\0'.repeat(18)}`), 'arsip (misalnya ZIP)', 'an archive (such as a ZIP)'],
  ['a RAR', latin1('Rar!\x1a\x07\0'), 'arsip (misalnya ZIP)', 'an archive (such as a ZIP)'],
];
