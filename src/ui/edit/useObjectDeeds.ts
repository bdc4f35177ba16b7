import { type KeyboardEvent, useMemo } from 'react';
import type { Selection } from '../../editor';
import { langkahOf, type SimbolId, type Sop } from '../../model';
import { useDesk } from '../app/desk';
import type { Command } from '../app/keys';
import { useSheet } from '../lembar/sheet-context';
import { placeOf } from '../lembar/targets';
import { useAct } from './act';
import { connectingAfter } from './connecting';
import { todayWords } from './dates';
import { type Connecting, useEdit } from './edit-context';
import { addressOf, fieldOf } from './fields';
import { isDate } from './menu-items';
import { deedOf } from './object-edits';
import { selectionAt } from './selections';

/** What keys do to the selection. */
export interface ObjectDeeds {
  /**
   * @param typed the letter, where the key is one
   * @returns whether the key meant something there
   */
  do(command: Command, typed?: string): boolean;
  /** Writes in the selected cell what was typed on it; on a symbol, the kegiatan that its langkah does not have yet. */
  type(typed: string): boolean;
  /** While an arrow is made the keys belong to that. @returns whether one is being made */
  leadArrow(event: KeyboardEvent): boolean;
}

export function useObjectDeeds(): ObjectDeeds {
  const { editor } = useDesk();
  const { choose } = useSheet();
  const { write, connecting, connect, openMenu } = useEdit();
  const act = useAct();
  return useMemo<ObjectDeeds>(() => {
    const writing = (typed?: string): boolean => {
      const { file, selection } = editor.state();
      const drawing = editor.drawing();
      const address = file && selection && addressOf(file.sop, selection);
      if (!address || !drawing) return false;
      const at = selectionAt(drawing, address);
      if (at) choose(at, { reveal: true });
      return write(address, { typed, from: selection });
    };
    const type = (typed: string): boolean => {
      const { file, selection } = editor.state();
      return file !== null && selection !== null && mayBegin(file.sop, selection) && writing(typed);
    };
    /** At what is selected, which comes into sight first: the paper may have been moved away from it. */
    const askMenu = (selection: Selection | null): boolean => {
      const drawing = editor.drawing();
      if (!selection || !drawing || !placeOf(drawing, selection) || editor.state().reading) return false;
      choose(selection, { reveal: true });
      openMenu('selected');
      return true;
    };
    const today = (selection: Selection | null): boolean => {
      const { file } = editor.state();
      const address = file && selection && isDate(selection) && addressOf(file.sop, selection);
      const field = address && fieldOf(file.sop, address);
      if (field) act([field.write(todayWords())]);
      return Boolean(field);
    };
    return {
      do(command, typed) {
        const { file, selection } = editor.state();
        if (file === null) return false;
        if (command === 'edit') return writing();
        if (command === 'connect' && selection?.kind === 'simbol') {
          connect({ dari: selection.id, ke: null, number: '', typed });
          return true;
        }
        if (command === 'menu') return askMenu(selection);
        if (command === 'today') return today(selection);
        const deed = deedOf(file.sop, selection, command, editor.newId);
        if (!deed) return false;
        if (deed.edits.length > 0) act(deed.edits, deed.select && { select: deed.select });
        return true;
      },
      type,
      leadArrow(event) {
        const { file } = editor.state();
        if (!connecting || !file || event.ctrlKey || event.metaKey || event.altKey) return false;
        if (isText(connecting, event.key) && type(connecting.typed + event.key)) {
          connect(null);
          return true;
        }
        const next = connectingAfter(file.sop, connecting, event);
        if (next === undefined) return event.key !== 'Tab';
        connect(typeof next === 'object' ? next : null);
        if (next !== 'done' || connecting.ke === null) return true;
        const alur = editor.newId();
        const args = { alur, dari: connecting.dari, ke: connecting.ke };
        act([{ command: 'connect', args }], { select: { kind: 'alur', id: alur } });
        return true;
      },
    };
  }, [editor, act, choose, write, connecting, connect, openMenu]);
}

/** What is typed on a cell takes the place of its text. Who types on a symbol means no text that is there already. */
function mayBegin(sop: Sop, selection: Selection): boolean {
  if (selection.kind === 'simbol') return langkahOf(sop, selection.id as SimbolId)?.kegiatan === '';
  return selection.kind === 'isian';
}

/** Whether a letter follows the one that began the arrow: "c", then "e", of who writes "cek berkas". */
function isText({ ke, number, typed }: Connecting, key: string): boolean {
  return ke === null && number === '' && typed !== undefined && /^\p{L}$/u.test(key) && key.toLowerCase() !== 'c';
}
