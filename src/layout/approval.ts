import type { Font, PathMark, TextMark } from '../drawing';
import type { Pengesah, Sop, TampilanLengkap } from '../model';
import { layBlock } from './blocks';
import { istilahOf } from './istilah';
import type { Paragraph } from './paragraphs';

/** Free room for the signature, mm. Wet ink also wants room for the stamp at its left. */
export const signingRoom = {
  tte: { height: 16, stamp: 0 },
  basah: { height: 36, stamp: 40 },
} as const satisfies Record<TampilanLengkap['caraTandaTangan'], { height: number; stamp: number }>;

/** What stands above the signature, and what stands below it. */
export interface Approval {
  readonly above: readonly Paragraph[];
  readonly below: readonly Paragraph[];
}

/**
 * The official's texts around the room for the signature, centred in `width` mm: the jabatan; the name bold (to be
 * underlined), pangkat and NIP. An empty name keeps its line free for the hand.
 */
export function layApproval(
  sop: Sop,
  tampilan: TampilanLengkap,
  jabatan: 'jabatan' | 'jabatanBlok',
  width: number,
  font: Font,
): Approval {
  const { pengesah } = sop.identitas;
  const bold: Font = { ...font, face: 'bold' };
  const paragraph = (key: keyof Pengesah, text: string, face: Font, balanced: boolean): Paragraph => ({
    block: layBlock([text], width, face, {
      align: 'center',
      balanced,
      ...(key === jabatan ? { italics: istilahOf(tampilan) } : {}),
    }),
    place: {
      of: sop.id,
      field: `identitas.pengesah.${key}`,
      pen: face.face === 'bold' ? 'strong' : 'text',
      font: face,
    },
    before: 0,
  });
  const name = paragraph('nama', pengesah.nama, bold, false);
  const below = [
    name.block.height > 0 ? name : { ...name, block: blankLine(name) },
    paragraph('pangkat', pengesah.pangkat, font, false),
    paragraph('nip', nipText(pengesah.nip), font, false),
  ];
  return { above: [paragraph(jabatan, pengesah[jabatan], bold, true)], below };
}

function blankLine({ block }: Paragraph): Paragraph['block'] {
  return { ...block, rows: [0], height: block.lineHeight };
}

/** "NIP. " before the number, unless the office wrote the word itself. */
function nipText(nip: string): string {
  return nip.trim() === '' || /^\W*NIP\b/i.test(nip) ? nip : `NIP. ${nip}`;
}

/** The line under each printed line of the name. */
export function underlines(marks: readonly TextMark[]): PathMark[] {
  return marks
    .filter((mark) => mark.field === 'identitas.pengesah.nama')
    .map((mark) => {
      const y = mark.y + mark.font.size * 0.045;
      return {
        kind: 'path',
        pen: 'text',
        fill: 'none',
        of: mark.of,
        segments: [
          ['M', mark.x, y],
          ['L', mark.x + mark.w, y],
        ],
      };
    });
}
