import { type ReactNode, useMemo, useState } from 'react';
import { nextVersion } from '../../formats/json';
import type { SopFile } from '../../model';
import { useDesk, useEditor, useSay } from '../app/desk';
import { Dialog, useLeft } from '../parts/Dialog';
import { HistoryField } from './HistoryField';
import { historyOf } from './history';
import { useVersions } from './useVersions';
import './versi.css';

/** Keeps the SOP as it is now. What changed since the last version is proposed as its list of changes. */
export function SaveVersionDialog({ begun }: { readonly begun: string | undefined }): ReactNode {
  const file = useEditor((state) => state.file);
  return file && <SaveVersion {...{ file, begun }} />;
}

function SaveVersion({ file, begun }: { readonly file: SopFile; readonly begun: string | undefined }): ReactNode {
  const { asking } = useDesk();
  const say = useSay();
  const leave = useLeft();
  const language = useEditor((state) => state.language);
  const { save } = useVersions();
  const history = useMemo(() => historyOf(file.sop, file.riwayat, language), [file.sop, file.riwayat, language]);
  const [text, setText] = useState<string | null>(begun ?? null);
  const submit = (): void => {
    const catatan = text ?? history?.proposed ?? '';
    asking.done();
    save(catatan.trim(), () => asking.ask({ kind: 'save-version', begun: catatan }));
  };
  return (
    <Dialog
      title={`${say('versi.save')} ${nextVersion(file.riwayat)}`}
      what={say('versi.saveWhat')}
      onClose={(isBack) => leave(isBack, { kind: 'save-version', ...(text !== null && { begun: text }) })}
      onSubmit={submit}
      does={say('versi.save')}
    >
      <div className="versi-form">
        <HistoryField history={history} text={text} onText={setText} />
      </div>
    </Dialog>
  );
}
