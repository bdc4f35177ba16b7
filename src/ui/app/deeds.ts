import type { Drawing } from '../../drawing';
import type { Editor } from '../../editor';
import { writeSop } from '../../formats/json';
import type { SopFile } from '../../model';
import { fileNameOf, saveFile, saveSop } from '../../storage';
import { type DataOf, type SentenceKey, say } from '../../words';
import { pdfOf, picturesOf } from '../output/output';
import type { Deeds, DeskParts } from './desk';
import { afterPaint } from './moments';
import { openingDeeds } from './opening';

/** Joins the editor with files, the list and the questions. */
export function createDeeds(parts: DeskParts): Deeds {
  const { asking } = parts;
  return {
    ...openingDeeds(parts),
    ...savingDeeds(parts),
    newSop: () => asking.ask({ kind: 'new' }),
    editOffice: () => asking.ask({ kind: 'office' }),
  };
}

type Saving = Pick<Deeds, 'saveJson' | 'saveJsonAs' | 'savePdf' | 'savePicture' | 'savePictures'>;

function savingDeeds(parts: DeskParts): Saving {
  const { editor, board } = parts;
  const words = speaker(editor);
  const save = (name: string, content: string | Uint8Array, type: string): void => {
    saveFile(name, content, type);
    board.tell(words('file.saved', { name }));
  };
  return {
    saveJson: () => void saveOpen(parts, false),
    saveJsonAs: () => void saveOpen(parts, true),
    savePdf: () =>
      void withDrawing(editor, async (file, drawing) => {
        const make = async (): Promise<Uint8Array> => {
          await afterPaint();
          return pdfOf(file, drawing);
        };
        const long = drawing.pages.length > 3;
        const pdf = await board.while(words('file.preparingPdf'), make, long).catch(() => null);
        if (pdf) save(`${nameOf(file)}.pdf`, pdf, 'application/pdf');
        else board.tell(words('file.pdfFailed'), true);
      }),
    savePicture: (page) =>
      void withDrawing(editor, async (file, drawing) => {
        const one = { ...drawing, pages: [page] };
        const pictures = await board.while(words('file.preparingSvg'), () => picturesOf(one)).catch(() => null);
        if (pictures?.[0]) save(`${nameOf(file)}-${page.number}.svg`, pictures[0], 'image/svg+xml');
        else board.tell(words('file.svgFailed'), true);
      }),
    savePictures: () =>
      void withDrawing(editor, async (file, drawing) => {
        const pictures = await board.while(words('file.preparingSvg'), () => picturesOf(drawing)).catch(() => null);
        if (!pictures) return board.tell(words('file.svgFailed'), true);
        pictures.forEach((svg, index) => {
          saveFile(`${nameOf(file)}-${index + 1}.svg`, svg, 'image/svg+xml');
        });
        board.tell(words('file.savedMany', { count: pictures.length }));
      }),
  };
}

/** Writes to the file that the document belongs to, else where the user says; what others wrote there stays. */
async function saveOpen(parts: DeskParts, choose: boolean): Promise<void> {
  const { editor, library, board } = parts;
  const words = speaker(editor);
  const { file } = editor.state();
  if (!file) return;
  const { id } = file.sop;
  const kept = await library.handle(id);
  const { handle, modified } = kept.ok ? kept : { handle: null, modified: null };
  const name = `${nameOf(file)}.sop.json`;
  const saved = await saveSop({ handle, modified, name, content: writeSop(file), choose });
  if (saved.ok) {
    if (saved.handle) void library.keepHandle(id, saved.handle, saved.modified);
    board.tell(words(saved.way === 'file' ? 'saved.toFile' : 'file.saved', { name: saved.name }));
  } else if (saved.reason === 'changed') {
    const elsewhere = { name: words('saved.as'), do: () => void saveOpen(parts, true) };
    board.tell(words('saved.changed', { name: handle?.name ?? name }), true, elsewhere);
  } else if (saved.reason === 'failed') board.tell(words('saved.failed'), true);
}

function nameOf(file: SopFile): string {
  return fileNameOf(file.sop.identitas.nama);
}

async function withDrawing(editor: Editor, work: (file: SopFile, drawing: Drawing) => Promise<void>): Promise<void> {
  const { file } = editor.state();
  const drawing = editor.drawing();
  if (file && drawing) await work(file, drawing);
}

/** Says a sentence in the language that is chosen at that moment. */
function speaker(editor: Editor): <K extends SentenceKey>(key: K, ...data: DataOf<K>) => string {
  return (key, ...data) => say(editor.state().language, key, ...data);
}
