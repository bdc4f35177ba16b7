import { writeSop } from '../../formats/json';
import { type DocumentMeta, fileNameOf, type Kept, saveFile } from '../../storage';
import { type DataOf, type SentenceKey, say } from '../../words';
import type { DeskParts, Shelf } from './desk';
import { whyNot } from './opening';

export function createShelf(parts: DeskParts): Shelf {
  return { ...changing(parts), ...leaving(parts) };
}

function changing(parts: DeskParts): Pick<Shelf, 'duplicate' | 'openCopy' | 'rename' | 'saveFile' | 'keepOffice'> {
  const { library, board, editor, asking, office } = parts;
  const words = speaker(parts);
  return {
    async duplicate(document) {
      const nama = words('list.copyName', { name: document.nama || words('common.untitled') });
      const made = await library.duplicate(document.id, { id: editor.newId(), nama, time: parts.now() });
      if (!made.ok) return refuse(parts, made);
      const rename = (): void => asking.ask({ kind: 'rename', document: made.document });
      board.tell(words('list.duplicated', { name: nama }), false, { name: words('list.rename'), do: rename });
    },
    async openCopy(document, nama) {
      const made = await library.duplicate(document.id, { id: editor.newId(), nama, time: parts.now() });
      if (!made.ok) return refuse(parts, made);
      const opened = await parts.keeper.open(made.document.id);
      if (!opened.ok) refuse(parts, opened);
    },
    async rename(document, nama) {
      const renamed = await library.rename(document.id, { seen: document.seq, nama, time: parts.now() });
      if (renamed.ok) board.hush();
      else refuse(parts, renamed);
    },
    async saveFile(document) {
      const kept = await library.current(document.id);
      if (!kept.ok) return refuse(parts, kept);
      const name = `${fileNameOf(kept.file.sop.identitas.nama)}.sop.json`;
      saveFile(name, writeSop(kept.file), 'application/json');
      board.tell(words('file.saved', { name }));
    },
    async keepOffice(next) {
      const kept = await office.keep(next);
      if (!kept.ok) board.tell(whyNot(parts, kept.reason), true);
    },
  };
}

function leaving(parts: DeskParts): Pick<Shelf, 'remove' | 'restore' | 'erase'> {
  const { library, board } = parts;
  const words = speaker(parts);
  const nameOf = ({ nama }: DocumentMeta): string => nama || words('common.untitled');
  const restore = async (document: DocumentMeta, quiet: boolean): Promise<void> => {
    const restored = await library.restore(document.id, { seen: document.seq });
    if (!restored.ok) return refuse(parts, restored);
    if (quiet) board.hush();
    else board.tell(words('bin.restored', { name: nameOf(document) }));
  };
  return {
    async remove(document) {
      const removed = await library.remove(document.id, { seen: document.seq, time: parts.now() });
      if (!removed.ok) return refuse(parts, removed);
      const undo = (): void => void restore(removed.document, true);
      board.tell(words('list.removed', { name: nameOf(document) }), false, { name: words('list.undo'), do: undo });
    },
    restore: (document) => void restore(document, false),
    async erase(document) {
      const erased = await library.erase(document.id, { seen: document.seq });
      if (erased.ok) board.tell(words('bin.erased', { name: nameOf(document) }));
      else refuse(parts, erased);
    },
  };
}

function refuse(parts: DeskParts, result: Kept & { ok: false }): void {
  parts.board.tell(whyNot(parts, result.reason), true);
}

function speaker({ editor }: DeskParts): <K extends SentenceKey>(key: K, ...data: DataOf<K>) => string {
  return (key, ...data) => say(editor.state().language, key, ...data);
}
