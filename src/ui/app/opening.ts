import type { Problem } from '../../formats/json';
import type { SopFile } from '../../model';
import { merge } from '../../review';
import { type Kept, openFile, type ReadFile, type Reason, readFile, type View } from '../../storage';
import { say } from '../../words';
import { readChosen } from '../output/reading';
import type { Conflict } from './asking';
import { isBeingRead } from './being-read';
import type { DeskParts, Opening } from './desk';
import { afterPaint } from './moments';
import { refusalOf } from './reading';
import { unlikelyTimesIn } from './unlikely-times';
import { goHome } from './way-back';

interface Arrival {
  readonly file: SopFile;
  readonly adjusted: readonly Problem[];
  readonly source: string;
  readonly handle: FileSystemFileHandle | null;
  /** When the file was last written. */
  readonly modified: number;
}

export function openingDeeds(parts: DeskParts): Opening {
  const { editor, keeper } = parts;
  const take = (reading: Promise<ReadFile | null>, others = false): void => void taken(parts, reading, others);
  return {
    pickFile: () => take(openFile()),
    takeFiles({ files, folders, handle }) {
      const [file] = files;
      const [folder] = folders;
      if (file)
        take(
          handle.then((one) => readFile(file, one)),
          files.length + folders.length > 1,
        );
      else if (folder !== undefined) parts.board.refuse({ name: folder, problems: [], unread: 'folder' });
    },
    openSample: (file, adjusted) => void sampleShown(parts, file, adjusted),
    openKept: (id) => void shown(parts, keeper.open(id)),
    begin(file) {
      // Before it is seen: it is first shown where one begins to write.
      const stop = editor.subscribe(() => {
        if (editor.state().file !== file) return;
        stop();
        selectFirst(parts);
      });
      void shown(parts, keeper.openNew(file)).finally(stop);
    },
    settle: (conflict, way) => void settled(parts, conflict, way),
    goHome: () => goHome(editor),
  };
}

/** `others`: more than this one was dropped. */
async function taken(parts: DeskParts, reading: Promise<ReadFile | null>, others: boolean): Promise<void> {
  const { board, editor } = parts;
  const chosen = await reading;
  if (chosen === null) return;
  if (!chosen.ok) return board.refuse(refusalOf(chosen));
  await board.while(say(editor.state().language, 'file.opening'), async () => {
    await afterPaint();
    const read = await readChosen(chosen.bytes).catch(() => null);
    if (!read) return board.tell(say(editor.state().language, 'file.pdfReaderFailed'), true);
    if (!read.ok) return board.refuse({ name: chosen.name, problems: read.problems });
    const { name: source, modified } = chosen;
    // A PDF is never written to when the SOP is saved.
    const handle = read.inPdf ? null : chosen.handle;
    const file = read.inPdf ? await withRemarks(parts, read.file) : read.file;
    await arrived(parts, { file, adjusted: read.warnings, source, handle, modified });
    if (others) board.tell(say(editor.state().language, 'file.onlyFirst', { name: source }));
  });
}

/** Most PDFs leave out what people said about the SOP and its older versions: what is kept here of them stays. */
async function withRemarks({ library }: DeskParts, file: SopFile): Promise<SopFile> {
  if (file.reviu.peristiwa.length > 0 || file.riwayat.length > 0) return file;
  const kept = await library.current(file.sop.id);
  return kept.ok ? { ...file, reviu: kept.file.reviu, riwayat: kept.file.riwayat } : file;
}

/** A file from outside: opened as what it is in the list; asked about when the list has it otherwise. */
async function arrived(parts: DeskParts, { file, adjusted, ...from }: Arrival): Promise<void> {
  const { keeper, library, opened, asking, board } = parts;
  opened.set(file, adjusted);
  board.refuse(null);
  const compared = await library.compare(file);
  const kept = compared.ok ? compared.document : null;
  if (compared.ok && compared.is === 'other' && kept) {
    asking.ask({ kind: 'conflict', conflict: { file, kept, unlikelyTimes: unlikelyTimesIn(adjusted), ...from } });
    return;
  }
  if (compared.ok && compared.is === 'same' && kept) {
    if (kept.deleted !== null) await library.restore(kept.id, { seen: kept.seq });
    if (from.handle) await library.keepHandle(kept.id, from.handle, from.modified);
    return shown(parts, keeper.open(kept.id));
  }
  await shown(parts, keeper.openNew(file, from));
  askToEvaluate(parts, file);
}

/** What was submitted and comes from outside is evaluated by most who open it: they are asked, once. */
function askToEvaluate({ editor, asking }: DeskParts, { sop, reviu }: SopFile): void {
  const isOpen = editor.state().file?.sop.id === sop.id;
  if (isOpen && isBeingRead(reviu)) asking.ask({ kind: 'evaluate' });
}

/** A sample that was changed before is in the list; the sample itself is opened beside it, as one of its own. */
async function sampleShown(parts: DeskParts, file: SopFile, adjusted: readonly Problem[]): Promise<void> {
  const { editor, keeper, library, opened } = parts;
  const compared = await library.compare(file);
  const isTaken = compared.ok && compared.is !== 'new';
  const id = editor.newId() as SopFile['sop']['id'];
  const sample = isTaken ? { ...file, sop: { ...file.sop, id, asal: file.sop.id } } : file;
  opened.set(sample, adjusted);
  return shown(parts, keeper.openNew(sample, { keep: 'at-first-edit' }));
}

async function settled(
  parts: DeskParts,
  conflict: Conflict,
  way: 'kept' | 'merge' | 'replace' | 'both',
): Promise<void> {
  const { editor, keeper, library } = parts;
  const { file, kept, source, handle, modified, unlikelyTimes } = conflict;
  const time = parts.now();
  if (way === 'kept' || way === 'merge') {
    if (kept.deleted !== null) await library.restore(kept.id, { seen: kept.seq });
    if (editor.state().file?.sop.id !== kept.id) await shown(parts, keeper.open(kept.id));
    if (way === 'merge') parts.asking.ask({ kind: 'merge', files: [{ ok: true, name: source, file, unlikelyTimes }] });
    return;
  }
  const put =
    way === 'replace'
      ? await library.replace(await withSaid(parts, file), { seen: kept.seq, time, source })
      : await library.putCopy(file, { id: editor.newId(), time, source });
  if (!put.ok) return parts.board.tell(whyNot(parts, put.reason), true);
  if (handle) await library.keepHandle(put.document.id, handle, modified);
  await shown(parts, keeper.open(put.document.id));
  if (way === 'replace') askToEvaluate(parts, file);
}

/** The document of the file, with what was said here too: nobody's words go with the text that is replaced. */
async function withSaid({ library }: DeskParts, file: SopFile): Promise<SopFile> {
  const current = await library.current(file.sop.id);
  if (!current.ok) return file;
  const united = merge(file, [current.file]);
  return united.ok ? united.file : file;
}

/** What could not be opened is said. What is open but cannot be kept is said where it stands, by its state. */
async function shown(parts: DeskParts, opening: Promise<Kept<{ readonly view: View | null }>>): Promise<void> {
  const { board, editor, looks } = parts;
  const before = editor.state().opening;
  board.hush();
  const result = await opening;
  const { file, opening: now } = editor.state();
  if (result.ok && file) looks.set(file.sop.id, result.view);
  if (!result.ok && now === before) board.tell(whyNot(parts, result.reason), true);
}

/** In the list, behind means that the list is; the sentence of the keeper speaks of what is open. */
export function whyNot({ editor }: Pick<DeskParts, 'editor'>, reason: Reason): string {
  const { language } = editor.state();
  if (reason === 'behind') return say(language, 'list.behind');
  if (reason === 'missing') return say(language, 'list.gone');
  return say(language, `keeping.${reason}`);
}

function selectFirst({ editor }: DeskParts): void {
  const first = editor.state().file?.sop.langkah[0];
  if (first?.kegiatan !== '') return;
  const { id } = first;
  editor.select({ kind: 'isian', langkah: id, column: 'kegiatan', of: id, field: 'kegiatan' });
}
