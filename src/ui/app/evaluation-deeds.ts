import { writeSop } from '../../formats/json';
import { fileNameOf, openFiles, type ReadFile, readFile, saveFile } from '../../storage';
import { sayProblem } from '../../words';
import { readChosen } from '../output/reading';
import type { Returned } from './asking';
import type { DeskParts, Dropped, EvaluationFiles } from './desk';
import { evaluatorFileName } from './evaluation-name';
import { dayOf } from './moments';
import { refusalOf } from './reading';
import { speaker } from './speaker';
import { unlikelyTimesIn } from './unlikely-times';

/** The files that go between drafter and evaluators: no server is asked. */
export function evaluationDeeds(parts: DeskParts, takeFiles: (dropped: Dropped) => void): EvaluationFiles {
  const { editor, board, person } = parts;
  const words = speaker(editor);
  return {
    saveEvaluation() {
      const { file, evaluating } = editor.state();
      if (!file) return;
      const tanggal = dayOf(parts.now());
      const { nama } = person.known();
      const ours = fileNameOf(file.sop.identitas.nama);
      const name = evaluating
        ? evaluatorFileName(file, nama, tanggal, words)
        : `${ours} - ${words('berkas.forEvaluators', { tanggal })}.sop.json`;
      saveFile(name, writeSop(file), 'application/json');
      board.tell(words(evaluating ? 'berkas.catatanDone' : 'berkas.evaluasiDone', { name }));
    },
    pickToMerge: () => void take(parts, openFiles()),
    dropToMerge: ({ files }) => void take(parts, readAll(files)),
    dropSeveral(dropped) {
      const isOurs = (one: Returned): boolean => one.ok && one.file.sop.id === editor.state().file?.sop.id;
      void take(parts, readAll(dropped.files), (files) => files.some(isOurs)).then((taken) => {
        if (!taken) takeFiles(dropped);
      });
    },
  };
}

function readAll(files: readonly File[]): Promise<readonly ReadFile[]> {
  return Promise.all(files.map((file) => readFile(file)));
}

/** Shows what the files bring, where they are `wanted`; files that are being looked at already stay. */
async function take(
  parts: DeskParts,
  reading: Promise<readonly ReadFile[]>,
  wanted: (files: readonly Returned[]) => boolean = () => true,
): Promise<boolean> {
  const { asking, board, editor } = parts;
  const chosen = await reading;
  if (chosen.length === 0 || !editor.state().file) return false;
  const read = Promise.all(chosen.map((one) => returned(parts, one)));
  const words = speaker(editor);
  const files = await board.while(words('gabung.reading'), () => read);
  if (!wanted(files)) return false;
  const show = (): void => {
    const shown = asking.state();
    asking.ask({ kind: 'merge', files: [...(shown?.kind === 'merge' ? shown.files : []), ...files] });
  };
  const { kind = 'merge' } = asking.state() ?? {};
  // What is asked meanwhile stays as it was filled in.
  if (kind === 'merge') show();
  else board.tell(words('gabung.ready', { count: files.length }), false, { name: words('gabung.show'), do: show });
  return true;
}

async function returned({ editor }: DeskParts, chosen: ReadFile): Promise<Returned> {
  const { name } = chosen;
  const { language } = editor.state();
  if (!chosen.ok) {
    const { problems, unread } = refusalOf(chosen);
    const [first] = problems;
    const why = first ? sayProblem(language, first) : speaker(editor)(`refusal.${unread ?? 'unreadable'}`);
    return { name, ok: false, why };
  }
  const read = await readChosen(chosen.bytes).catch(() => null);
  if (!read) return { name, ok: false, why: speaker(editor)('file.pdfReaderFailed') };
  if (read.ok) {
    const unlikelyTimes = unlikelyTimesIn(read.warnings);
    return { name, ok: true, file: read.file, unlikelyTimes };
  }
  const [first] = read.problems;
  return { name, ok: false, why: first ? sayProblem(language, first) : '' };
}
