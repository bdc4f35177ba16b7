import { type RefObject, useEffect, useState } from 'react';
import type { DocumentMeta, Library } from '../../storage';
import { useDesk } from '../app/desk';
import { whenIdle } from '../app/moments';
import { flowPageOf } from './flow-page';

export interface Thumbnail {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** By id and seq: a change of the document asks for another picture. Addresses of pictures long unseen are let go. */
const known = new Map<string, Thumbnail | null>();
const mostKnown = 300;

let queue: Promise<unknown> = Promise.resolve();

/** The picture of a row that is in sight, once there was time to draw it; null when there is nothing to draw. */
export function useThumbnail(document: DocumentMeta, frame: RefObject<Element | null>): Thumbnail | null {
  const { library } = useDesk();
  const { id, seq } = document;
  const key = `${id} ${seq}`;
  const [thumbnail, setThumbnail] = useState(known.get(key) ?? null);
  useEffect(() => {
    const found = known.get(key);
    if (found !== undefined) return setThumbnail(found);
    let wanted = true;
    const leave = whenSeen(frame.current, () => {
      queue = queue.then(async () => {
        if (!wanted) return;
        const drawn = known.get(key) ?? (await draw(library, id));
        keep(key, drawn);
        if (wanted) setThumbnail(drawn);
      });
    });
    return () => {
      wanted = false;
      leave();
    };
  }, [frame, id, key, library]);
  return thumbnail;
}

async function draw(library: Library, id: string): Promise<Thumbnail | null> {
  await new Promise<void>((resolve) => whenIdle(resolve));
  const kept = await library.current(id);
  const page = kept.ok ? await flowPageOf(kept.file) : null;
  const svg = page && (await import('../../formats/svg').catch(() => undefined));
  if (!svg) return null;
  const picture = new Blob([svg.svgOf(page)], { type: 'image/svg+xml' });
  return { address: URL.createObjectURL(picture), width: page.paper.width, height: page.paper.height };
}

function keep(key: string, thumbnail: Thumbnail | null): void {
  known.set(key, thumbnail);
  const [oldest] = known.keys();
  if (known.size <= mostKnown || oldest === undefined) return;
  const gone = known.get(oldest);
  if (gone) URL.revokeObjectURL(gone.address);
  known.delete(oldest);
}

function whenSeen(element: Element | null, seen: () => void): () => void {
  if (!element) return () => undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      seen();
    },
    { rootMargin: '120px' },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
