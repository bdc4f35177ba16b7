import { type KeyboardEvent, useCallback, useMemo } from 'react';
import type { Selection } from '../../editor';
import { useDesk } from '../app/desk';
import type { Command } from '../app/keys';
import { useSheet } from '../lembar/sheet-context';
import { placeOf } from '../lembar/targets';
import { useAct } from './act';
import { connectingAfter } from './connecting';
import { todayWords } from './dates';
import { type Connecting, useEdit } from './edit-context';
import { addressOf, fieldOf } from './fields';
import { mayBegin } from './may-begin';
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
  const { connect } = useEdit();
  const act = useAct();
  const writing = useWriting();
  const askMenu = useMenu();
  return useLeading(
    useMemo(() => {
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
        type(typed) {
          const { file, selection } = editor.state();
          return file !== null && selection !== null && mayBegin(file.sop, selection) && writing(typed);
        },
      };
    }, [editor, act, connect, writing, askMenu]),
  );
}

/** Opens the text of what is selected, which comes into sight first. */
function useWriting(): (typed?: string) => boolean {
  const { editor } = useDesk();
  const { choose } = useSheet();
  const { write } = useEdit();
  return useCallback(
    (typed) => {
      const { file, selection } = editor.state();
      const drawing = editor.drawing();
      const address = file && selection && addressOf(file.sop, selection);
      if (!address || !drawing) return false;
      const at = selectionAt(drawing, address);
      if (at) choose(at, { reveal: true });
      return write(address, { typed, from: selection });
    },
    [editor, choose, write],
  );
}

/** The menu at what is selected, which comes into sight first: the paper may have been moved away from it. */
function useMenu(): (selection: Selection | null) => boolean {
  const { editor } = useDesk();
  const { choose } = useSheet();
  const { openMenu } = useEdit();
  return useCallback(
    (selection) => {
      const drawing = editor.drawing();
      if (!selection || !drawing || !placeOf(drawing, selection) || editor.state().reading) return false;
      choose(selection, { reveal: true });
      openMenu('selected');
      return true;
    },
    [editor, choose, openMenu],
  );
}

/** With the keys that lead an arrow that is being made; a letter that makes a word of the first one is typed after all. */
function useLeading(deeds: Omit<ObjectDeeds, 'leadArrow'>): ObjectDeeds {
  const { editor } = useDesk();
  const { connecting, connect } = useEdit();
  const act = useAct();
  return useMemo(
    () => ({
      ...deeds,
      leadArrow(event) {
        const { file } = editor.state();
        if (!connecting || !file || event.ctrlKey || event.metaKey || event.altKey) return false;
        if (isText(connecting, event.key) && deeds.type(connecting.typed + event.key)) {
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
    }),
    [deeds, editor, act, connecting, connect],
  );
}

/** Whether a letter follows the one that began the arrow: "c", then "e", of who writes "cek berkas". */
function isText({ ke, number, typed }: Connecting, key: string): boolean {
  return ke === null && number === '' && typed !== undefined && /^\p{L}$/u.test(key) && key.toLowerCase() !== 'c';
}
