import { contentOf, nextVersion, sidikOf, versionOf } from '../../formats/json';
import type { Versi } from '../../model';
import { sayRefusal } from '../../words';
import { useDesk, useSay } from '../app/desk';
import { undoing } from '../app/undoing';
import { useRecord } from '../orang/useRecord';

interface Versions {
  /** Keeps the document as it is now, under its own number. */
  save(catatan: string, again: () => void): void;
  /** Puts a version in the place of what is open: one step. What no version holds yet is kept as one first. */
  restore(version: Versi): void;
}

export function useVersions(): Versions {
  const { editor, board, deeds, firstChange } = useDesk();
  const say = useSay();
  const { as } = useRecord();
  return {
    save: (catatan, again) =>
      as((by) => {
        const { file, language } = editor.state();
        if (!file) return;
        const { waktu, oleh } = by();
        const nomor = nextVersion(file.riwayat);
        const done = editor.addEvents([], [versionOf(file.sop, { nomor, waktu, oleh: oleh.nama, catatan })]);
        if (!done.ok) return board.tell(sayRefusal(language, done.refusal), true);
        board.tell(say('versi.saved', { nomor }), false, { name: say('versi.download'), do: deeds.saveJson });
      }, again),
    restore: (version) =>
      as((by) =>
        firstChange.sure(() => {
          const { file, language } = editor.state();
          const content = contentOf(version);
          if (!file || !content.ok) return;
          const { waktu, oleh } = by();
          const isKept = file.riwayat.some(({ sidik }) => sidik === sidikOf(file.sop));
          const kept = isKept ? 0 : nextVersion(file.riwayat);
          const catatan = say('versi.beforeRestore', { nomor: version.nomor });
          const versions = isKept ? [] : [versionOf(file.sop, { nomor: kept, waktu, oleh: oleh.nama, catatan })];
          const done = editor.restoreContent(content.sop, { versions, select: null });
          if (!done.ok) return board.tell(sayRefusal(language, done.refusal), true);
          const undo = done.changed ? undoing(editor, board) : undefined;
          board.tell(say('versi.restored', { nomor: version.nomor, kept }), false, undo);
        }),
      ),
  };
}
