import { useState } from 'react';
import type { SheetDetails } from '../../layout';
import type { SopFile } from '../../model';
import { evaluationSheet, type SheetKind } from '../../printing';
import { fileNameOf, saveFile } from '../../storage';
import { useDesk, useSay } from '../app/desk';
import { sheetPdf } from '../output/output';

interface SheetSaving {
  readonly isBusy: boolean;
  readonly fault: boolean;
  pdf(): void;
  csv(): void;
}

/** Gives the sheet to the browser, as paper or as a table; then the dialog has done its work. */
export function useSheetSaving(
  kind: SheetKind,
  files: readonly [SopFile, ...SopFile[]],
  written: Partial<SheetDetails>,
  done: () => void,
): SheetSaving {
  const { board } = useDesk();
  const say = useSay();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState(false);
  const names =
    files.length === 1 ? [say(`lembarEvaluasi.${kind}`), files[0].sop.identitas.nama] : [say(`lembarEvaluasi.${kind}`)];
  const base = fileNameOf(names.filter(Boolean).join(' - '));
  const give = (name: string, content: string | Uint8Array, type: string): void => {
    saveFile(name, content, type);
    done();
    board.tell(say('file.saved', { name }));
  };
  return {
    isBusy,
    fault,
    csv: () => give(`${base}.csv`, evaluationSheet(kind, files, written).csv, 'text/csv'),
    pdf() {
      if (isBusy) return;
      setBusy(true);
      setFault(false);
      sheetPdf(evaluationSheet(kind, files, written))
        .then((bytes) => give(`${base}.pdf`, bytes, 'application/pdf'))
        .catch(() => setFault(true))
        .finally(() => setBusy(false));
    },
  };
}
