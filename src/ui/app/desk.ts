import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Page } from '../../drawing';
import type { Editor, EditorState } from '../../editor';
import type { Problem } from '../../formats/json';
import type { SopFile } from '../../model';
import type { PrintOptions } from '../../printing';
import type { DocumentMeta, Keeper, KeepingState, Library, Office } from '../../storage';
import { type DataOf, type SentenceKey, say } from '../../words';
import type { PersonDesk } from '../orang/person';
import type { Proposing } from '../usulan/proposing';
import type { Arrivals } from './arrivals';
import type { Asking, Conflict } from './asking';
import type { FirstChange } from './being-read';
import type { Comparing } from './comparing';
import type { Looks } from './looks';
import type { NoticeBoard } from './notices';
import type { OfficeDesk } from './office';

/** What the reader put right in a file that it took. */
export interface Opened {
  set(file: SopFile, adjusted: readonly Problem[]): void;
  adjusted(file: SopFile): readonly Problem[];
}

/** What was dropped on the window. */
export interface Dropped {
  readonly files: readonly File[];
  /** The names of folders among it. */
  readonly folders: readonly string[];
  /** The way to save to the first file again, where the browser gives one. */
  readonly handle: Promise<FileSystemFileHandle | null>;
}

/** Everything that brings an SOP onto the desk. */
export interface Opening {
  pickFile(): void;
  /** Opens the first of what was dropped. */
  takeFiles(dropped: Dropped): void;
  /** A sample is only looked at until it is changed. */
  openSample(file: SopFile, adjusted: readonly Problem[]): void;
  openKept(id: string): void;
  /** A new SOP is kept at once, and the caret's place is its first kegiatan. */
  begin(file: SopFile): void;
  settle(conflict: Conflict, way: 'kept' | 'merge' | 'replace' | 'both'): void;
  goHome(): void;
}

/** What can be done with the SOPs in the list without opening them. Whatever takes something away can be taken back. */
export interface Shelf {
  duplicate(document: DocumentMeta): void;
  /** Duplicates it under that name and opens the copy. */
  openCopy(document: DocumentMeta, nama: string): void;
  rename(document: DocumentMeta, nama: string): void;
  remove(document: DocumentMeta): void;
  restore(document: DocumentMeta): void;
  erase(document: DocumentMeta): void;
  saveFile(document: DocumentMeta): void;
  keepOffice(office: Office): Promise<void>;
}

/** The mode in which an SOP is evaluated. It is remembered for each SOP until it is left. */
export interface Evaluating {
  /** Locks the words of what is open; remarks and proposals may be added. */
  evaluate(): void;
  stopEvaluating(): void;
}

/** Everything that lays two states of an SOP beside each other. */
export interface ComparingDeeds {
  /** What is open, with the last version where there is one. */
  compareOpen(): void;
  /** Asks for a file to compare with. */
  pickToCompare(): void;
  dropToCompare(dropped: Dropped): void;
}

/** The files that go between drafter and evaluators. */
export interface EvaluationFiles {
  /** Saves what is open with everything said about it, under a name that tells for whom and when. */
  saveEvaluation(): void;
  /** Asks for files that came back; what is said in them is shown before it is taken in. */
  pickToMerge(): void;
  dropToMerge(dropped: Dropped): void;
  /** Several files at once: taken in where any of them is of the SOP that is open, else opened as one is. */
  dropSeveral(dropped: Dropped): void;
}

/** What the user can do anywhere: buttons, keys and drops call these and nothing else. */
export interface Deeds extends Opening, Evaluating, EvaluationFiles, ComparingDeeds {
  newSop(): void;
  editOffice(): void;
  saveJson(): void;
  /** Asks where, also when there is a file that it belongs to. */
  saveJsonAs(): void;
  /** The working copy. */
  savePdf(): void;
  /** A PDF for something else; the ending of its name tells it from the working copy. */
  savePdfAs(print: PrintOptions, ending: string): void;
  savePicture(page: Page): void;
  savePictures(): void;
  /** Prints through the browser, the pages at their true size. */
  print(): void;
}

/** What the deeds work on. */
export interface DeskParts {
  readonly editor: Editor;
  readonly keeper: Keeper;
  readonly library: Library;
  readonly board: NoticeBoard;
  readonly asking: Asking;
  readonly comparing: Comparing;
  readonly arrivals: Arrivals;
  readonly proposing: Proposing;
  readonly firstChange: FirstChange;
  readonly opened: Opened;
  readonly office: OfficeDesk;
  readonly looks: Looks;
  readonly person: PersonDesk;
  /** The time, ISO 8601 in UTC. */
  now(): string;
}

interface Desk extends DeskParts {
  readonly deeds: Deeds;
  readonly shelf: Shelf;
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

/** How far the keeping of what is open is. */
export function useKeeping(): KeepingState {
  const { keeper } = useDesk();
  return useSyncExternalStore(
    (listener) => keeper.subscribe(listener),
    () => keeper.state(),
  );
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
