import type { Drawing } from '../../drawing';
import { writeSop } from '../../formats/json';
import type { SopFile } from '../../model';
import type { PrintOptions } from '../../printing';
import { fileNameOf, saveFile, saveSop } from '../../storage';
import { lettersReady, pdfOf, picturesOf } from '../output/output';
import type { Deeds, DeskParts } from './desk';
import { evaluatorFileName, evaluatorFileStart } from './evaluation-name';
import { afterPaint, dayOf, oneAtATime } from './moments';
import { speaker } from './speaker';

type Saving = Pick<
  Deeds,
  'saveJson' | 'saveJsonAs' | 'savePdf' | 'savePdfAs' | 'savePicture' | 'savePictures' | 'print'
>;

/** Everything that makes a file, or paper, of what is open. */
export function savingDeeds(parts: DeskParts): Saving {
  const { editor, board } = parts;
  const words = speaker(editor);
  const once = oneAtATime();
  const give = (name: string, content: string | Uint8Array, type: string): void => {
    saveFile(name, content, type);
    board.tell(words('file.saved', { name }));
  };
  /** Pressed again in impatience it is the same wish: not begun again before it is done. */
  const work = (deed: string, act: (file: SopFile, drawing: Drawing) => Promise<void>): void => {
    const { file } = editor.state();
    const drawing = editor.drawing();
    if (file && drawing) once(deed, file, () => act(file, drawing));
  };
  const draw = (drawing: Drawing): Promise<readonly string[] | null> =>
    board.while(words('file.preparingSvg'), () => picturesOf(drawing)).catch(() => null);
  const savePdfAs = (print: PrintOptions, ending: string): void =>
    work(`pdf ${ending}`, async (file, drawing) => {
      const make = async (): Promise<Uint8Array> => {
        await afterPaint();
        return pdfOf(file, print);
      };
      const long = drawing.pages.length > 3;
      const pdf = await board.while(words('file.preparingPdf'), make, long).catch(() => null);
      if (pdf) give(`${nameOf(file)}${ending}.pdf`, pdf, 'application/pdf');
      else board.tell(words('file.pdfFailed'), true);
    });
  return {
    // Without its drawing too: a document that cannot be drawn can still be saved.
    saveJson: () => once('json', editor.state().file, () => saveOpen(parts, false)),
    saveJsonAs: () => once('json', editor.state().file, () => saveOpen(parts, true)),
    savePdf: () => savePdfAs({}, ''),
    savePdfAs,
    savePicture: (page) =>
      work(`svg ${page.number}`, async (file, drawing) => {
        const [picture] = (await draw({ ...drawing, pages: [page] })) ?? [];
        if (picture !== undefined) give(`${nameOf(file)}-${page.number}.svg`, picture, 'image/svg+xml');
        else board.tell(words('file.svgFailed'), true);
      }),
    savePictures: () =>
      work('svg', async (file, drawing) => {
        const pictures = await draw(drawing);
        if (!pictures) return board.tell(words('file.svgFailed'), true);
        pictures.forEach((svg, index) => {
          saveFile(`${nameOf(file)}-${index + 1}.svg`, svg, 'image/svg+xml');
        });
        board.tell(words('file.savedMany', { count: pictures.length }));
      }),
    print: () =>
      work('print', async (_file, drawing) => {
        await lettersReady(drawing);
        // It comes back when the window of the browser is closed; whether anything was printed it does not say.
        window.print();
        board.tell(words('cetak.closed'));
      }),
  };
}

/** Writes to the file that the document belongs to, else where the user says; what others wrote there stays. */
async function saveOpen(parts: DeskParts, asked: boolean): Promise<void> {
  const { editor, library, board } = parts;
  const words = speaker(editor);
  const { file } = editor.state();
  if (!file) return;
  const { id } = file.sop;
  const kept = await library.handle(id);
  const { handle, modified } = kept.ok ? kept : { handle: null, modified: null };
  const { name, isOwn } = nameToSave(parts, file);
  // The file that an evaluator was sent stays as it came.
  const choose = asked || (handle !== null && !isOwn(handle.name));
  const saved = await saveSop({ handle, modified, name, content: writeSop(file), choose });
  if (saved.ok) {
    if (saved.handle) void library.keepHandle(id, saved.handle, saved.modified);
    const said = saved.way === 'file' ? 'saved.toFile' : 'file.saved';
    // What an evaluator saves is to go back, by whichever button it was saved.
    board.tell(words(editor.state().evaluating ? 'berkas.catatanDone' : said, { name: saved.name }));
  } else if (saved.reason === 'changed') {
    const elsewhere = { name: words('saved.as'), do: () => void saveOpen(parts, true) };
    board.tell(words('saved.changed', { name: handle?.name ?? name }), true, elsewhere);
  } else if (saved.reason === 'failed') board.tell(words('saved.failed'), true);
}

/** Under which name it is saved, and whether a file of another name is one to go on with. */
function nameToSave({ editor, person, now }: DeskParts, file: SopFile): { name: string; isOwn(name: string): boolean } {
  if (!editor.state().evaluating) return { name: `${nameOf(file)}.sop.json`, isOwn: () => true };
  const words = speaker(editor);
  const { nama } = person.known();
  const start = evaluatorFileStart(file, nama, words);
  return { name: evaluatorFileName(file, nama, dayOf(now()), words), isOwn: (name) => name.startsWith(start) };
}

function nameOf(file: SopFile): string {
  return fileNameOf(file.sop.identitas.nama);
}
