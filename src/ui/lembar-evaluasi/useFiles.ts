import { useEffect, useState } from 'react';
import type { SopFile } from '../../model';
import type { DocumentMeta } from '../../storage';
import { useDesk } from '../app/desk';

type Read =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly files: readonly [SopFile, ...SopFile[]] }
  /** A sheet that silently lacks an SOP is worse than none. */
  | { readonly state: 'unreadable'; readonly name: string };

/** The SOPs as they are now; null: the one that is open. */
export function useFiles(documents: readonly DocumentMeta[] | null): Read {
  const { editor, library } = useDesk();
  const [read, setRead] = useState<Read>(() => {
    const { file } = editor.state();
    return documents === null && file ? { state: 'ready', files: [file] } : { state: 'loading' };
  });
  useEffect(() => {
    if (documents === null) return;
    let isWanted = true;
    const all = async (): Promise<Read> => {
      const files: SopFile[] = [];
      for (const { id, nama } of documents) {
        const kept = await library.current(id);
        if (!kept.ok) return { state: 'unreadable', name: nama };
        files.push(kept.file);
      }
      const [first, ...others] = files;
      return first ? { state: 'ready', files: [first, ...others] } : { state: 'loading' };
    };
    void all().then((next) => {
      if (isWanted) setRead(next);
    });
    return () => {
      isWanted = false;
    };
  }, [documents, library]);
  return read;
}
