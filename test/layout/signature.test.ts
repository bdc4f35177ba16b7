import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/drawing';
import { laySignature, signatureHeight } from '../../src/layout/signature';
import type { Pengesah, Tampilan } from '../../src/model';
import {
  anyIdentitas,
  anyTampilan,
  boxOf,
  identitas,
  isInside,
  letters,
  overlaps,
  placed,
  type Sheet,
  signingOf,
  sopWith,
  strokes,
  textsOf,
  wordsAt,
} from './identity-sheets';

const top = 80;

function blockOf(
  pengesah: Partial<Pengesah> = {},
  tampilan: Tampilan = { profil: 'pemda' },
): Sheet & { height: number } {
  const { sop, tampilan: full, body } = placed(sopWith({ pengesah: { ...identitas.pengesah, ...pengesah } }, tampilan));
  return laySignature(sop, full, top, body);
}

function roomOf(sheet: Sheet): Box {
  const [room, ...others] = signingOf(sheet);
  if (!room || others.length > 0) throw new Error('one room was expected');
  return room;
}

describe('the signature block', () => {
  test('reads jabatan as in the block, name, pangkat, NIP, centred in 100 mm at the right edge', () => {
    const block = blockOf();
    expect(textsOf(block).map((mark) => mark.text)).toEqual([
      'KEPALA DINAS KOMUNIKASI DAN INFORMATIKA,',
      '(nama pejabat)',
      'Pembina / IVa',
      'NIP. 00000000 000000 0 000',
    ]);
    for (const mark of textsOf(block)) expect(mark.x + mark.w / 2).toBeCloseTo(330 - 10 - 50, 6);
    expect(roomOf(block)).toMatchObject({ x: 220, w: 100 });
  });

  test('underlines the name', () => {
    const name = textsOf(blockOf()).find((mark) => mark.field === 'identitas.pengesah.nama');
    const lines = blockOf().marks.filter((mark) => mark.kind === 'path');
    expect(lines).toHaveLength(1);
    const stroke = lines[0]?.kind === 'path' ? strokes(lines[0]).across[0] : [];
    expect(stroke?.slice(1)).toEqual([name?.x, (name?.x ?? 0) + (name?.w ?? 0)]);
    expect(stroke?.[0]).toBeGreaterThan(name?.y ?? 0);
    expect(name?.font.face).toBe('bold');
  });

  test.each([
    ['tte', 16],
    ['basah', 36],
  ] as const)('%s keeps a room of %d mm free', (caraTandaTangan, height) => {
    const block = blockOf({}, { profil: 'pemda', caraTandaTangan });
    const room = roomOf(block);
    expect(room.h).toBeGreaterThanOrEqual(height);
    expect(
      overlaps([...textsOf(block).map((mark) => ({ ...boxOf(mark), name: mark.text })), { ...room, name: 'room' }]),
    ).toEqual([]);
  });

  test('basah leaves 40 mm at its left on every paper', () => {
    for (const kertas of ['f4', 'f4-210', 'a4', 'legal'] as const) {
      const { sop, tampilan, body } = placed(sopWith({}, { profil: 'pemda', caraTandaTangan: 'basah', kertas }));
      expect(roomOf(laySignature(sop, tampilan, top, body)).x - 40).toBeGreaterThanOrEqual(body.x);
    }
  });

  test('leaves the line of a name that is not known to the hand, and no line for what else is missing', () => {
    const empty = { nama: '', pangkat: '', nip: '' };
    expect(textsOf(blockOf(empty)).map((mark) => mark.text)).toEqual(['KEPALA DINAS KOMUNIKASI DAN INFORMATIKA,']);
    expect(blockOf(empty).height).toBeCloseTo(blockOf({ pangkat: '', nip: '' }).height, 9);
    expect(blockOf(empty).height).toBeLessThan(blockOf().height);
  });

  test('is set smaller only where a page could not hold it', () => {
    const sizeOf = (jabatanBlok: string) => textsOf(blockOf({ jabatanBlok }))[0]?.font.size ?? 0;
    expect(sizeOf('Kepala Dinas')).toBe(10);
    expect(sizeOf('Kepala Dinas Komunikasi dan Informatika '.repeat(70))).toBeLessThan(10);
  });

  test('any block: as high as announced, all texts inside and apart, no letter lost', () => {
    fc.assert(
      fc.property(anyIdentitas(8), anyTampilan, (some, look) => {
        const { sop, tampilan, body } = placed(sopWith(some, look));
        const block = laySignature(sop, tampilan, body.y, body);
        const box = { ...body, h: block.height };
        expect(block.height).toBe(signatureHeight(sop, tampilan, body));
        expect(isInside(box, body)).toBe(true);
        const texts = textsOf(block).map((mark) => ({ ...boxOf(mark), name: mark.text }));
        for (const text of texts) expect(isInside(text, box), text.name).toBe(true);
        expect(overlaps([...texts, { ...roomOf(block), name: 'room' }])).toEqual([]);
        for (const key of ['jabatanBlok', 'nama', 'pangkat'] as const) {
          expect(letters(wordsAt(block, `identitas.pengesah.${key}`).join(''))).toBe(letters(some.pengesah[key]));
        }
      }),
    );
  });
});
