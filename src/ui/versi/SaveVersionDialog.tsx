import { type ReactNode, useState } from 'react';
import { contentOf, nextVersion } from '../../formats/json';
import type { SopFile } from '../../model';
import { compare } from '../../review';
import { type Language, sayChanges } from '../../words';
import { useDesk, useEditor, useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { Lines } from '../parts/Field';
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
  const language = useEditor((state) => state.language);
  const { save } = useVersions();
  const [proposed] = useState(() => proposedChanges(file, language));
  const [catatan, setCatatan] = useState(begun ?? proposed ?? '');
  const last = file.riwayat.at(-1);
  const submit = (): void => {
    asking.done();
    save(catatan.trim(), () => asking.ask({ kind: 'save-version', begun: catatan }));
  };
  const hint = last ? say('versi.catatanHint') : say('versi.catatanFirst');
  return (
    <Dialog
      title={`${say('versi.save')} ${nextVersion(file.riwayat)}`}
      what={say('versi.saveWhat')}
      onClose={asking.done}
      onSubmit={submit}
      ways={
        <>
          <Button look="outline" onClick={asking.done}>
            {say('common.cancel')}
          </Button>
          <Button look="primary" type="submit">
            {say('versi.save')}
          </Button>
        </>
      }
    >
      <div className="versi-form">
        {last && proposed === '' && <p>{say('versi.sameAsLast', { nomor: last.nomor })}</p>}
        <Lines label={say('versi.catatan')} hint={hint} rows={6} value={catatan} onText={setCatatan} />
        {proposed && catatan !== proposed && (
          <div>
            <Button look="outline" onClick={() => setCatatan(proposed)}>
              {say('versi.propose')}
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}

/** What changed since the last version, a sentence on a line each; nothing where there is none to compare with. */
function proposedChanges({ sop, riwayat }: SopFile, language: Language): string | undefined {
  const last = riwayat.at(-1);
  const content = last && contentOf(last);
  return content?.ok ? sayChanges(language, compare(content.sop, sop)) : undefined;
}
