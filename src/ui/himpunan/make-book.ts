import type { BookPlan } from '../../layout';
import type { SopFile } from '../../model';
import { type DocumentMeta, fileNameOf, type Library, saveFile } from '../../storage';
import { bookOf } from '../output/output';

/** How the making of a book ended. */
export type Outcome =
  | { readonly kind: 'saved'; readonly name: string; readonly pages: number }
  | { readonly kind: 'stopped' }
  /** An SOP that cannot be read any more; a book that silently lacks it is worse than none. */
  | { readonly kind: 'unreadable'; readonly name: string }
  | { readonly kind: 'failed' };

interface Watch {
  readonly told: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Reads the SOPs as they are now, makes their book beside the page, and gives the file to the browser. Never rejects. */
export async function makeBook(
  { library }: { readonly library: Library },
  documents: readonly DocumentMeta[],
  plan: BookPlan,
  { told, signal }: Watch,
): Promise<Outcome> {
  const files: SopFile[] = [];
  for (const { id, nama } of documents) {
    if (signal.aborted) return { kind: 'stopped' };
    const kept = await library.current(id);
    if (!kept.ok) return { kind: 'unreadable', name: nama };
    files.push(kept.file);
  }
  const tidy = { ...plan, instansi: plan.instansi.map((line) => line.trim()).filter((line) => line !== '') };
  try {
    let pages = 0;
    const bytes = await bookOf(files, tidy, {
      signal,
      told: (progress) => {
        pages = progress.pages ?? pages;
        told(progress.done);
      },
    });
    const name = `${fileNameOf(plan.judul)}.pdf`;
    saveFile(name, bytes, 'application/pdf');
    return { kind: 'saved', name, pages };
  } catch {
    return { kind: signal.aborted ? 'stopped' : 'failed' };
  }
}
