import type { Drawing } from '../../drawing';
import type { Editor } from '../../editor';
import { type Problem, readSop, tooLargeFile, writeSop } from '../../formats/json';
import type { SopFile } from '../../model';
import { fileNameOf, openFile, type ReadFile, readFile, saveFile } from '../../storage';
import { type DataOf, type SentenceKey, say } from '../../words';
import { pdfOf, picturesOf } from '../output/output';
import type { Deeds, Opened } from './desk';
import { afterPaint } from './moments';
import type { NoticeBoard } from './notices';
import { goHome } from './way-back';

/** Joins the editor with files: everything that reads one or writes one. */
export function createDeeds(editor: Editor, board: NoticeBoard, opened: Opened): Deeds {
  return { ...openingDeeds(editor, board, opened), ...savingDeeds(editor, board) };
}

type Opening = Pick<Deeds, 'pickFile' | 'takeFile' | 'openSample' | 'goHome'>;

function openingDeeds(editor: Editor, board: NoticeBoard, opened: Opened): Opening {
  const words = speaker(editor);
  const show = (file: SopFile, adjusted: readonly Problem[]): void => {
    opened.set(file, adjusted);
    board.refuse(null);
    board.hush();
    editor.open(file);
  };
  const take = async (reading: Promise<ReadFile | null>): Promise<void> => {
    const chosen = await reading;
    if (chosen === null) return;
    if (!chosen.ok) return board.refuse(refusalOf(chosen));
    await board.while(words('file.opening'), async () => {
      await afterPaint();
      const read = readSop(chosen.bytes);
      if (read.ok) show(read.file, read.warnings);
      else board.refuse({ name: chosen.name, problems: read.problems, unreadable: false });
    });
  };
  return {
    pickFile: () => void take(openFile()),
    takeFile: (file) => void take(readFile(file)),
    openSample: (file, warnings) => show(file, warnings),
    goHome: () => goHome(editor),
  };
}

/** The limit is the format's: a file too large to be read is refused in the same words as one that was. */
function refusalOf(chosen: ReadFile & { ok: false }): Parameters<NoticeBoard['refuse']>[0] {
  if (chosen.why === 'unreadable') return { name: chosen.name, problems: [], unreadable: true };
  return { name: chosen.name, problems: [tooLargeFile(chosen.size)], unreadable: false };
}

type Saving = Pick<Deeds, 'saveJson' | 'savePdf' | 'savePicture' | 'savePictures'>;

function savingDeeds(editor: Editor, board: NoticeBoard): Saving {
  const words = speaker(editor);
  const save = (name: string, content: string | Uint8Array, type: string): void => {
    saveFile(name, content, type);
    board.tell(words('file.saved', { name }));
  };
  return {
    saveJson() {
      const { file } = editor.state();
      if (file) save(`${nameOf(file)}.sop.json`, writeSop(file), 'application/json');
    },
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
