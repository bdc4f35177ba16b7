import { useCallback, useEffect, useRef, useState } from 'react';
import type { Page } from '../../drawing';
import { type Problem, readSop } from '../../formats/json';
import type { SopFile } from '../../model';
import { whenIdle } from '../app/moments';
import { flowPageOf } from './flow-page';

/** The samples that the app serves, in the order of the start page. */
export const sampleNames = ['samples/sample-004', 'samples/sample-001', 'samples/sample-000'] as const;

/** The templates for a new SOP; the first four are named by all others. */
export const templateNames = [
  'templates/surat-masuk',
  'templates/surat-keluar',
  'templates/rapat-dinas',
  'templates/pemberkasan-arsip',
  'templates/pemberian-cuti',
  'templates/penyusunan-skp',
  'templates/perjalanan-dinas',
  'templates/penerbitan-surat',
] as const;

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

/** Fetches a sample or template, then lays it out when the browser is idle: neither holds up the first paint. */
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
      if (found.state === 'ready')
        callOff = whenIdle(() => {
          void flowPageOf(found.file).then((page) => {
            if (wanted) setSample({ ...found, page });
          });
        });
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
    const response = await fetch(`./${name}.sop.json`);
    if (!response.ok) return { state: 'failed' };
    const read = readSop(new Uint8Array(await response.arrayBuffer()));
    return read.ok
      ? { state: 'ready', file: read.file, warnings: read.warnings, page: undefined }
      : { state: 'failed' };
  } catch {
    return { state: 'failed' };
  }
}
