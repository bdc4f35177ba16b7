import { useCallback, useEffect, useRef, useState } from 'react';
import type { Page } from '../../drawing';
import { type Problem, readSop } from '../../formats/json';
import { layout } from '../../layout';
import type { SopFile } from '../../model';
import { whenIdle } from '../app/moments';

/** The samples that the app serves, in the order of the start page. */
export const sampleNames = ['sample-004', 'sample-001', 'sample-000'] as const;

export type Sample =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | {
      readonly state: 'ready';
      readonly file: SopFile;
      readonly warnings: readonly Problem[];
      /** Its first flow page, once there was time to lay it out; null when it has none. */
      readonly page: Page | null | undefined;
    };

/** Fetches a sample, then lays it out when the browser is idle: neither holds up the first paint. */
export function useSample(name: string): readonly [sample: Sample, retry: () => void] {
  const [sample, setSample] = useState<Sample>({ state: 'loading' });
  const stop = useRef<() => void>(() => undefined);
  const load = useCallback(() => {
    let wanted = true;
    let callOff = (): void => undefined;
    stop.current();
    stop.current = () => {
      wanted = false;
      callOff();
    };
    setSample({ state: 'loading' });
    void fetchSample(name).then((found) => {
      if (!wanted) return;
      setSample(found);
      if (found.state === 'ready') callOff = whenIdle(() => setSample({ ...found, page: flowPage(found.file) }));
    });
  }, [name]);
  useEffect(() => {
    load();
    return () => stop.current();
  }, [load]);
  return [sample, load];
}

async function fetchSample(name: string): Promise<Sample> {
  try {
    const response = await fetch(`./samples/${name}.sop.json`);
    if (!response.ok) return { state: 'failed' };
    const read = readSop(new Uint8Array(await response.arrayBuffer()));
    return read.ok
      ? { state: 'ready', file: read.file, warnings: read.warnings, page: undefined }
      : { state: 'failed' };
  } catch {
    return { state: 'failed' };
  }
}

function flowPage(file: SopFile): Page | null {
  const { pages } = layout(file.sop);
  return pages.find(({ kind }) => kind === 'alur' || kind === 'gabungan') ?? pages[0] ?? null;
}
