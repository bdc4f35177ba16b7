import { type ClipboardEvent, useMemo } from 'react';
import { type Clip, copyLangkah } from '../../commands';
import { useDesk, useSay } from '../app/desk';
import { useAct } from './act';
import { idsOf } from './object-edits';

interface Handlers {
  onCopy(event: ClipboardEvent): void;
  onCut(event: ClipboardEvent): void;
  onPaste(event: ClipboardEvent): void;
}

/** Ours among the kinds of content that a clipboard may hold. */
const kind = 'application/x-sop-langkah';

/** Copies, cuts and pastes langkah; the browser brings the clipboard with its own keys and menus, on plain http too. */
export function useClipboard(): Handlers {
  const { editor, board } = useDesk();
  const act = useAct();
  const say = useSay();
  return useMemo<Handlers>(() => {
    const copy = (event: ClipboardEvent): readonly string[] => {
      const { file, selection } = editor.state();
      const ids = file ? idsOf(file.sop, selection) : [];
      if (!file || ids.length === 0) return [];
      event.preventDefault();
      const clip = copyLangkah(file.sop, ids);
      event.clipboardData.setData(kind, JSON.stringify(clip));
      event.clipboardData.setData('text/plain', clip.langkah.map(textOf).join('\n'));
      return ids;
    };
    return {
      onCopy(event) {
        const count = copy(event).length;
        if (count > 0) board.tell(say('edit.copied', { count }));
      },
      onCut(event) {
        const ids = copy(event);
        if (ids.length > 0) act(ids.map((langkah) => ({ command: 'remove-langkah', args: { langkah } })));
      },
      onPaste(event) {
        const isi = clipOf(event.clipboardData.getData(kind));
        const { file, selection } = editor.state();
        if (!file || !isi) return;
        event.preventDefault();
        const after = idsOf(file.sop, selection)[0];
        const args = { id: editor.newId(), ...(after && { after }), isi };
        act([{ command: 'paste-langkah', args }]);
      },
    };
  }, [editor, board, act, say]);
}

/** A row as a line of a spreadsheet. */
function textOf({ kegiatan, kelengkapan, waktu, output, keterangan }: Clip['langkah'][number]): string {
  const cells = [kegiatan, kelengkapan.join('; '), waktu ?? '', output.join('; '), keterangan];
  return cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t');
}

/** What is not ours is refused by the command, which knows what rows must be. */
function clipOf(text: string): Clip | undefined {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
