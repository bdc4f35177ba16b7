import { type Drawing, type Font, type Page, type SigningZone, type TextMark, textWidth } from '../../drawing';
import { type Objects, type Part, reference } from './parts';
import { points, textString } from './strings';
import type { Tags } from './tags';

function roomsOf(page: Page): SigningZone[] {
  return page.zones.filter((zone) => zone.kind === 'signing');
}

/** The drawing with a sign in the middle of each place for a signature, for the servers that look for it. */
export function withTag(drawing: Drawing, tag: string): Drawing {
  const pages = drawing.pages.map((page): Page => {
    const family = page.marks.find((mark) => mark.kind === 'text')?.font.family ?? 'arimo';
    const font: Font = { family, face: 'regular', size: 9 };
    const w = textWidth(tag, font);
    const signs = roomsOf(page).map((room): TextMark => {
      const [x, y] = [room.x + (room.w - w) / 2, room.y + room.h / 2 + 1];
      return { kind: 'text', pen: 'text', of: null, field: null, text: tag, font, x, y, w };
    });
    return { ...page, marks: [...page.marks, ...signs] };
  });
  return { ...drawing, pages };
}

/** A field on a page. */
interface Field {
  readonly page: number;
  readonly name: string;
  readonly room: SigningZone;
}

/**
 * An empty signature field over each place for a signature, which the official's own program signs. Nothing is seen of it
 * on paper: what is not signed must not look as if it were.
 */
export function fieldsPart(objects: Objects, drawing: Drawing, tags: Tags | undefined): Part {
  const fields = drawing.pages.flatMap((page, index) => roomsOf(page).map((room) => ({ page: index, room })));
  const named = fields.map((one, index): Field => ({ ...one, name: `TandaTangan${index + 1}` }));
  const ids = new Map<Field, number>();
  return {
    onPage(page) {
      const here = named.filter((one) => one.page === page);
      for (const field of here) ids.set(field, objects.reserve());
      return { annotations: here.map((field) => ids.get(field) ?? 0) };
    },
    put() {
      for (const [field, id] of ids) {
        const parent = tags?.annotate(field.page, id, { field: said });
        putField(objects, id, field, drawing, parent === undefined ? '' : `/StructParent ${parent} `);
      }
    },
    inCatalog: () =>
      ids.size === 0 ? [] : [`/AcroForm << /Fields [${[...ids.values()].map(reference).join(' ')}] >>`],
  };
}

function putField(objects: Objects, id: number, { page, name, room }: Field, drawing: Drawing, read: string): void {
  const { height } = drawing.pages[page]?.paper ?? drawing.paper;
  const look = objects.reserve();
  const rect = [room.x, height - room.y - room.h, room.x + room.w, height - room.y].map(points).join(' ');
  const box = `[0 0 ${points(room.w)} ${points(room.h)}]`;
  objects.put(
    id,
    `<< /Type /Annot /Subtype /Widget /FT /Sig /T ${textString(name)} /TU ${textString(said)} /F 4 /Rect [${rect}] ` +
      `${read}/P ${reference(objects.page(page))} /AP << /N ${reference(look)} >> >>`,
  );
  objects.put(look, `<< /Type /XObject /Subtype /Form /BBox ${box} /Length 0 >>\nstream\n\nendstream`);
}

/** What a screen reader says of the field, in the language of the paper. */
const said = 'Ruang tanda tangan elektronik';
