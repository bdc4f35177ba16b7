import type { jsPDF } from 'jspdf';
import { binaryOf, undeclared } from './document';
import type { Folded } from './folded';

/** The objects of a PDF. Numbers are given only while it is being written: before, jsPDF would give them to its pages. */
export interface Objects {
  /** The number of an object that is written later. */
  reserve(): number;
  put(id: number, body: string): void;
  /** As `put`, for the many small objects that only new readers want: packed where the standard of the file allows it. */
  fold(id: number, body: string): void;
  /** @param entries of its dictionary; @param packed false: the bytes stand as they are */
  putStream(id: number, bytes: Uint8Array, entries: Readonly<Record<string, string>>, packed?: boolean): void;
  /** The number of a page, counted from 0. */
  page(index: number): number;
}

/** What a feature adds to a PDF, beside what is painted. */
export interface Part {
  /** For the dictionary of a page, counted from 0: its annotations (numbers of objects), and entries. */
  onPage?(page: number): { readonly annotations?: readonly number[]; readonly entries?: readonly string[] };
  /** Writes the part's objects; pages have their numbers by now. */
  put?(): void;
  /** Entries for the catalog. */
  inCatalog?(): readonly string[];
}

function objectsOf(pdf: jsPDF, folded: Folded | undefined): Objects {
  const { internal } = undeclared(pdf);
  const put = (id: number, body: string): void => {
    internal.newObjectDeferredBegin(id, true);
    internal.write(body);
    internal.write('endobj');
  };
  return {
    reserve: () => internal.newObjectDeferred(),
    put,
    fold: folded ? (id, body) => folded.add(id, body) : put,
    putStream(id, bytes, entries, packed = true) {
      internal.newObjectDeferredBegin(id, true);
      internal.putStream({
        objectId: id,
        data: binaryOf(bytes),
        ...(packed ? {} : { filters: [] }),
        additionalKeyValues: Object.entries(entries).map(([key, value]) => ({ key, value })),
      });
      internal.write('endobj');
    },
    page: (index) => internal.getPageInfo(index + 1).objId,
  };
}

/**
 * Joins features to a PDF, at the places that jsPDF offers to plugins.
 * @param folded takes what is packed; without it nothing is
 */
export function addParts(pdf: jsPDF, folded: Folded | undefined, make: (objects: Objects) => readonly Part[]): void {
  const { internal } = undeclared(pdf);
  const objects = objectsOf(pdf, folded);
  const parts = make(objects);
  internal.events.subscribe('putPage', ({ pageNumber }) => {
    const added = parts.map((part) => part.onPage?.(pageNumber - 1) ?? {});
    const annotations = added.flatMap((one) => one.annotations ?? []);
    if (annotations.length > 0) internal.write(`/Annots [${annotations.map(reference).join(' ')}]`);
    for (const entry of added.flatMap((one) => one.entries ?? [])) internal.write(entry);
  });
  internal.events.subscribe('postPutResources', () => {
    for (const part of parts) part.put?.();
    folded?.put(objects);
  });
  internal.events.subscribe('putCatalog', () => {
    for (const entry of parts.flatMap((part) => part.inCatalog?.() ?? [])) internal.write(entry);
  });
}

export function reference(id: number): string {
  return `${id} 0 R`;
}
