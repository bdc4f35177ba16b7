import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Page } from '../../drawing';
import type { Editor, EditorState } from '../../editor';
import type { Problem } from '../../formats/json';
import type { SopFile } from '../../model';
import { type DataOf, type SentenceKey, say } from '../../words';
import type { NoticeBoard } from './notices';

/** What the reader put right in a file that it took. */
export interface Opened {
  set(file: SopFile, adjusted: readonly Problem[]): void;
  adjusted(file: SopFile): readonly Problem[];
}

/** What the user can do anywhere: buttons, keys and drops call these and nothing else. */
export interface Deeds {
  pickFile(): void;
  takeFile(file: File): void;
  openSample(file: SopFile, adjusted: readonly Problem[]): void;
  goHome(): void;
  saveJson(): void;
  savePdf(): void;
  savePicture(page: Page): void;
  savePictures(): void;
}

interface Desk {
  readonly editor: Editor;
  readonly board: NoticeBoard;
  readonly opened: Opened;
  readonly deeds: Deeds;
}

export const DeskContext = createContext<Desk | null>(null);

/** The parts that the app joins. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('rendered outside of the app');
  return desk;
}

/** A part of what is open; the component renders again only when that part changes. */
export function useEditor<T>(part: (state: EditorState) => T): T {
  const { editor } = useDesk();
  return useSyncExternalStore(editor.subscribe, () => part(editor.state()));
}

export type Say = <K extends SentenceKey>(key: K, ...data: DataOf<K>) => string;

/** The sentences in the language of the screen. */
export function useSay(): Say {
  const language = useEditor((state) => state.language);
  return useMemo<Say>(
    () =>
      (key, ...data) =>
        say(language, key, ...data),
    [language],
  );
}

/** Remembers by the file itself, so that nothing has to be cleared. */
export function rememberOpened(): Opened {
  const known = new WeakMap<SopFile, readonly Problem[]>();
  return {
    set: (file, adjusted) => known.set(file, adjusted),
    adjusted: (file) => known.get(file) ?? [],
  };
}
