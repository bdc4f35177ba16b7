import { useState } from 'react';
import type { SheetDetails } from '../../layout';
import type { SopFile } from '../../model';
import { evaluationSheet, type SheetKind } from '../../printing';
import { fileNameOf, saveFile } from '../../storage';
import { useSay } from '../app/desk';
import { sheetPdf } from '../output/output';

export interface SheetSaving {
  readonly isBusy: boolean;
  readonly fault: boolean;
  /** The last file that was given, and how many there were with it. */
  readonly saved: { readonly name: string; readonly number: number } | null;
  pdf(): void;
  csv(): void;
}

/** Gives the sheet to the browser, as paper or as a table. */
export function useSheetSaving(
  kind: SheetKind,
  files: readonly [SopFile, ...SopFile[]],
  written: Partial<SheetDetails>,
): SheetSaving {
  const say = useSay();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState(false);
  const [saved, setSaved] = useState<SheetSaving['saved']>(null);
  const names =
    files.length === 1 ? [say(`lembarEvaluasi.${kind}`), files[0].sop.identitas.nama] : [say(`lembarEvaluasi.${kind}`)];
  const base = fileNameOf(names.filter(Boolean).join(' - '));
  const give = (name: string, content: string | Uint8Array, type: string): void => {
    saveFile(name, content, type);
    setFault(false);
    setSaved((before) => ({ name, number: (before?.number ?? 0) + 1 }));
  };
  return {
    isBusy,
    fault,
    saved,
    csv: () => give(`${base}.csv`, evaluationSheet(kind, files, written).csv, 'text/csv'),
    pdf() {
      if (isBusy) return;
      setBusy(true);
      setFault(false);
      sheetPdf(evaluationSheet(kind, files, written))
        .then((bytes) => give(`${base}.pdf`, bytes, 'application/pdf'))
        .catch(() => {
          // What was saved before it is not what became of this one.
          setSaved(null);
          setFault(true);
        })
        .finally(() => setBusy(false));
    },
  };
}
