import { useEffect } from 'react';
import { type Clip, copyLangkah, type Edit } from '../../commands';
import type { Selection } from '../../editor';
import type { Sop } from '../../model';
import { useDesk, useSay } from '../app/desk';
import { hasCells } from '../form/entries';
import { pastedText } from '../form/paste';
import { byBrowser } from '../parts/clipboard';
import { useAct } from './act';
import { addressOf, fieldOf } from './fields';
import { idsOf } from './object-edits';

/** Ours among the kinds of content that a clipboard may hold. */
const kind = 'application/x-sop-langkah';

/** What was copied last in this page: a menu may not read the clipboard of the computer without being asked. */
let lastCopied: Clip | undefined;

/** The same from a menu: copying goes through the browser, so that it can be pasted elsewhere too. */
export function useClipboardDeeds(): { copy(): void; cut(): void; paste(): void } {
  const { editor, board } = useDesk();
  const act = useAct();
  const say = useSay();
  return {
    copy: () => byBrowser('copy'),
    cut: () => byBrowser('cut'),
    paste() {
      const { file, selection } = editor.state();
      if (!file) return;
      if (lastCopied) act([pasting(editor.newId(), idsOf(file.sop, selection)[0], lastCopied)]);
      else board.tell(say('menu.nothingCopied'), true);
    },
  };
}

function pasting(id: string, after: string | undefined, isi: Clip): Edit {
  return { command: 'paste-langkah', args: { id, ...(after && { after }), isi } };
}

/**
 * Copies, cuts and pastes langkah while the keyboard is on the sheet; the browser brings the clipboard with its own keys and
 * menus, on plain http too. It tells of it wherever it thinks the caret is, which need not be on the sheet.
 */
export function useClipboard(): void {
  const { editor, board } = useDesk();
  const act = useAct();
  const say = useSay();
  useEffect(() => {
    const copy = (event: ClipboardEvent): readonly string[] => {
      const { file, selection } = editor.state();
      const ids = file ? idsOf(file.sop, selection) : [];
      if (!file || ids.length === 0) return [];
      event.preventDefault();
      const clip = copyLangkah(file.sop, ids);
      lastCopied = clip;
      event.clipboardData?.setData(kind, JSON.stringify(clip));
      event.clipboardData?.setData('text/plain', clip.langkah.map(textOf).join('\n'));
      return ids;
    };
    const paste = (event: ClipboardEvent): void => {
      const isi = clipOf(event.clipboardData?.getData(kind) ?? '');
      const { file, selection } = editor.state();
      if (!file) return;
      event.preventDefault();
      if (isi) act([pasting(editor.newId(), idsOf(file.sop, selection)[0], isi)]);
      else pasteText(event.clipboardData?.getData('text/plain') ?? '', file.sop, selection);
    };
    // What was copied elsewhere takes the place of the text of the cell, as in a spreadsheet.
    const pasteText = (text: string, sop: Sop, selection: Selection | null): void => {
      if (text.trim() === '') return;
      const address = selection?.kind === 'isian' ? addressOf(sop, selection) : undefined;
      const field = address && fieldOf(sop, address);
      if (!field) board.tell(say('edit.pasteWhere'), true);
      else if (hasCells(text)) board.tell(say('edit.pasteCells'), true);
      else act([field.write(pastedText(text, field.isList))]);
    };
    const ended = new AbortController();
    const listen = (deed: 'copy' | 'cut' | 'paste', listener: (event: ClipboardEvent) => void): void => {
      const onSheet = (event: ClipboardEvent): void => {
        if (document.activeElement?.closest('.sheet')) listener(event);
      };
      document.addEventListener(deed, onSheet, { signal: ended.signal });
    };
    listen('copy', (event) => {
      const count = copy(event).length;
      if (count > 0) board.tell(say('edit.copied', { count }));
    });
    listen('cut', (event) => {
      const ids = copy(event);
      if (ids.length > 0) act(ids.map((langkah) => ({ command: 'remove-langkah', args: { langkah } })));
    });
    listen('paste', paste);
    return () => ended.abort();
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
