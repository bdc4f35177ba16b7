import { useMemo, useState } from 'react';
import type { SheetDetails } from '../../layout';
import type { SopFile } from '../../model';
import { sheetDetails } from '../../printing';
import { recall, remember } from '../../storage';
import { useDesk } from '../app/desk';

const placeKey = 'lembar-evaluasi.tempat';

/** What is written on a sheet beside what the files say. */
export interface Writing {
  /** Only what differs from the files. */
  readonly written: Partial<SheetDetails>;
  /** All of it, as the fields show it. */
  readonly shown: SheetDetails;
  write(change: Partial<SheetDetails>): void;
}

/**
 * Nothing needs to be typed: the letterhead, the day and the names come from the files, the place from the last sheet or
 * the town, and where SOPs of several offices have no letterhead in common, it is that of the office's profile.
 */
export function useWritten(files: readonly SopFile[]): Writing {
  const { office } = useDesk();
  const told = useMemo(() => sheetDetails(files), [files]);
  const [written, setWritten] = useState<Partial<SheetDetails>>(() => {
    const place = recall(placeKey);
    const kop = told.kop.length === 0 ? (office.state()?.instansi ?? []) : [];
    return {
      ...(place && told.tempat === '' ? { tempat: place } : {}),
      ...(kop.length > 0 ? { kop } : {}),
    };
  });
  return {
    written,
    shown: { ...told, ...written },
    write(change) {
      if (change.tempat !== undefined) remember(placeKey, change.tempat);
      setWritten((before) => ({ ...before, ...change }));
    },
  };
}
