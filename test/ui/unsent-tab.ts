import type { Edit } from '../../src/commands';
import { createEditor } from '../../src/editor';
import type { Peristiwa, SopFile } from '../../src/model';
import { remember } from '../../src/storage';
import { createAsking } from '../../src/ui/app/asking';
import { askingFirst } from '../../src/ui/app/being-read';
import { atEachMode, keepEvaluating } from '../../src/ui/app/evaluating';
import { createNoticeBoard } from '../../src/ui/app/notices';
import { createProposing } from '../../src/ui/usulan/proposing';
import { sketch } from '../generate';
import type { Shelf } from './shelf';

export const sop = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3');
const submitted = {
  id: 'st',
  waktu: '2026-11-19T01:00:00Z',
  oleh: { nama: 'Penyusun A', peran: 'penyusun' },
  jenis: 'status',
  status: 'Diajukan',
} as Peristiwa;
export const file: SopFile = { sop, reviu: { peristiwa: [submitted] }, riwayat: [] };
export const draft: SopFile = { ...file, reviu: { peristiwa: [] } };
export const original = sop.langkah[1]?.kegiatan;
/** The same with every kegiatan written anew. */
export const anew = (given: SopFile): SopFile => ({
  ...given,
  sop: { ...sop, langkah: sop.langkah.map((one) => ({ ...one, kegiatan: 'Lain' })) },
});
export const write = (value: string, langkah = 'l2'): Edit => ({
  command: 'edit-langkah',
  args: { langkah, field: 'kegiatan', value },
});
export const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

interface Way {
  readonly evaluating?: boolean;
  readonly reading?: boolean;
}

/** A tab in which that file is opened as the keeper opens it, once the app is there. */
export function tab(given = file, way: Way = {}) {
  let count = 0;
  const bare = createEditor({ language: 'id', now: () => '2026-11-23T08:00:00Z', newId: () => `n${++count}` });
  const [asking, board] = [createAsking(), createNoticeBoard()];
  const { firstChange } = askingFirst(bare, asking);
  const proposing = createProposing({ editor: bare, asking, board, firstChange });
  keepEvaluating(bare);
  atEachMode(bare, proposing.resume);
  const open = (what: SopFile, { evaluating = false, reading = false }: Way): void => {
    remember(`evaluasi.${what.sop.id}`, evaluating ? 'ya' : '');
    bare.restore({ file: what, past: [], at: 0, selection: null, seq: 0 }, reading);
  };
  open(given, way);
  const kegiatan = (at = 1): string | undefined => bare.state().file?.sop.langkah[at]?.kegiatan;
  const told = (): string => board.state().toast?.words ?? '';
  return { editor: bare, asking, board, open, kegiatan, told, proposing, firstChange };
}

/** The names of the changes that the browser keeps. */
export function keptIn(shelf: Shelf): readonly string[] {
  return [...shelf.kept.keys()].filter((name) => name.includes('beside'));
}

export const beingRead = ({ asking }: ReturnType<typeof tab>) => {
  const question = asking.state();
  if (question?.kind !== 'being-read') throw new Error('not asked');
  return question;
};
export const typed = (one: ReturnType<typeof tab>) => beingRead(one).typed.map(({ text, now }) => [text, now]);
/** As the dialog does. */
export const agree = (one: ReturnType<typeof tab>): void => {
  const question = beingRead(one);
  one.asking.done();
  question.go();
};

/** Leaves a text on the shelf, as a tab does that is closed while it is typed. */
export function type(
  value: string,
  { given = file, langkah = 'l2', ...way }: Way & { given?: SopFile; langkah?: string } = {},
) {
  tab(given, way).proposing.hold(`field ${langkah}`, [write(value, langkah)]);
}
