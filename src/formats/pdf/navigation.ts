import type { Bookmark, Drawing, PageLink, PagePlace, Reading } from '../../drawing';
import { type Objects, type Part, reference } from './parts';
import { points, textString } from './strings';
import type { Tags } from './tags';

/** Where to go, as PDF writes it: the place at the top left of the window, the zoom as it is. */
function destination(objects: Objects, drawing: Drawing, { page, y }: PagePlace): string {
  const { height } = drawing.pages[page]?.paper ?? drawing.paper;
  return `[${reference(objects.page(page))} /XYZ 0 ${points(height - y)} null]`;
}

/** The list of bookmarks beside the pages. */
export function outlinePart(objects: Objects, drawing: Drawing, bookmarks: readonly Bookmark[]): Part {
  let root = 0;
  const put = (parent: number, siblings: readonly Bookmark[], closed: boolean): string => {
    const ids = siblings.map(() => objects.reserve());
    siblings.forEach((one, index) => {
      const id = ids[index] ?? 0;
      const near = [
        ...(index > 0 ? [`/Prev ${reference(ids[index - 1] ?? 0)}`] : []),
        ...(index + 1 < ids.length ? [`/Next ${reference(ids[index + 1] ?? 0)}`] : []),
      ];
      const below = one.children.length > 0 ? put(id, one.children, true) : '';
      const said = `/Title ${textString(one.title)} /Parent ${reference(parent)} /Dest ${destination(objects, drawing, one)}`;
      objects.fold(id, `<< ${[said, ...near, below].join(' ').trim()} >>`);
    });
    // A negative count: what is below is shown when it is asked for.
    const count = closed ? -ids.length : ids.length;
    return `/First ${reference(ids[0] ?? 0)} /Last ${reference(ids.at(-1) ?? 0)} /Count ${count}`;
  };
  if (bookmarks.length === 0) return {};
  return {
    put() {
      root = objects.reserve();
      objects.fold(root, `<< /Type /Outlines ${put(root, bookmarks, false)} >>`);
    },
    inCatalog: () => [`/Outlines ${reference(root)}`, '/PageMode /UseOutlines'],
  };
}

/** What readers show as the number of each page; a range goes on until the next one begins. */
export function labelsPart(drawing: Drawing, labels: Reading['labels']): Part {
  const ranges = drawing.pages.flatMap(({ number }, index) => {
    const words = labels[index] ?? null;
    const goesOn =
      index > 0 && words === null && labels[index - 1] === null && drawing.pages[index - 1]?.number === number - 1;
    return goesOn ? [] : [`${index} << ${words === null ? `/S /D /St ${number}` : `/P ${textString(words)}`} >>`];
  });
  return ranges.length === 0 ? {} : { inCatalog: () => [`/PageLabels << /Nums [${ranges.join(' ')}] >>`] };
}

/** Boxes that lead elsewhere when they are clicked; nothing is seen of them. */
export function linksPart(objects: Objects, drawing: Drawing, links: readonly PageLink[], tags: Tags): Part {
  const ids = new Map<PageLink, number>();
  return {
    onPage(page) {
      const here = links.filter((link) => link.page === page);
      for (const link of here) ids.set(link, objects.reserve());
      return { annotations: here.map((link) => ids.get(link) ?? 0) };
    },
    put() {
      for (const [link, id] of ids) {
        const { height } = drawing.pages[link.page]?.paper ?? drawing.paper;
        const { x, y, w, h } = link.box;
        const rect = [x, height - y - h, x + w, height - y].map(points).join(' ');
        const parent = tags.annotate(link.page, id, { link: links.indexOf(link) });
        objects.put(
          id,
          `<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [${rect}] /Contents ${textString(link.says)} ` +
            `/StructParent ${parent} /Dest ${destination(objects, drawing, link.to)} >>`,
        );
      }
    },
  };
}
