import { writeSop } from '../../../src/formats/json';
import { writePdf } from '../../../src/formats/pdf';
import { layout } from '../../../src/layout';
import type { Kertas, Profil, SopFile, TampilanLengkap } from '../../../src/model';
import { pdfContent } from '../../../src/printing';
import { fonts } from '../../drawing/specimen';
import { sample, sampleNames, squashed } from '../samples';
import { pageSizes, runOnPdf } from '../tools';

/** One way to print a sample. */
export interface Combination {
  readonly name: string;
  readonly profil: Profil;
  readonly kertas: Kertas;
  readonly tandaTangan: TampilanLengkap['tandaTangan'];
}

/** Every sample x dialect x paper x place of the signature. */
export function combinations(): Combination[] {
  return sampleNames.flatMap((name) =>
    (['permenpan', 'pemda'] as const).flatMap((profil) =>
      (['f4', 'f4-210', 'a4', 'legal'] as const).flatMap((kertas) =>
        (['identitas', 'akhir', 'keduanya'] as const).map((tandaTangan) => ({ name, profil, kertas, tandaTangan })),
      ),
    ),
  );
}

/** What other programs (qpdf, poppler) find wrong with its PDF; nothing when all is well. */
export function faultsOf({ name, profil, kertas, tandaTangan }: Combination): string[] {
  const read = sample(name);
  const identitas = { ...read.identitas, logo: null };
  const sop = { ...read, identitas, tampilan: { ...read.tampilan, profil, kertas, tandaTangan } };
  const file: SopFile = { sop, reviu: { peristiwa: [] }, riwayat: [] };
  const drawing = layout(sop);
  const bytes = writePdf(drawing, { fonts, ...pdfContent(file, drawing) });
  const ask = (program: string, ...words: string[]): string => runOnPdf(bytes, program, words);
  const fontRows = ask('pdffonts', 'FILE').trim().split('\n').slice(2);
  const sizes = pageSizes(bytes).flat();
  const wanted = drawing.pages.flatMap(({ paper }) => [(paper.width * 72) / 25.4, (paper.height * 72) / 25.4]);
  const texts = drawing.pages.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
  );
  const checks: [fault: string, holds: boolean][] = [
    ['qpdf complains', ask('qpdf', '--check', 'FILE').includes('No syntax or stream encoding errors found')],
    ['a font is not embedded, or is of Type 3', fontRows.length > 0 && fontRows.every(isEmbedded)],
    ['there is a picture', ask('pdfimages', '-list', 'FILE').trim().split('\n').length <= 2],
    [
      'the size of a page',
      sizes.length === wanted.length && sizes.every((size, at) => Math.abs(size - (wanted[at] ?? 0)) < 0.1),
    ],
    ['not tagged', /Tagged: +yes/.test(ask('pdfinfo', 'FILE'))],
    ['text is lost or out of order', squashed(ask('pdftotext', '-raw', 'FILE', '-')) === squashed(texts.join(' '))],
    ['the source differs', ask('sh', '-c', 'pdfdetach -save 1 -o found "$0" && cat found', 'FILE') === writeSop(file)],
  ];
  return checks.flatMap(([fault, holds]) => (holds ? [] : [`${name} ${profil} ${kertas} ${tandaTangan}: ${fault}`]));
}

function isEmbedded(row: string): boolean {
  return / yes +yes +yes +\d+ +\d+$/.test(row.trim()) && !row.includes('Type 3');
}

/** All of them, for `npm run papers`. */
export function judgeEvery(): { readonly lines: readonly string[]; readonly failed: number } {
  const all = combinations();
  const faults = all.flatMap(faultsOf);
  return { lines: [...faults, `${all.length} ways to print: ${faults.length} faults`], failed: faults.length };
}
