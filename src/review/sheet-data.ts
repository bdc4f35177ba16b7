import {
  type Alur,
  type LangkahId,
  langkahOf,
  numberOf,
  type PelaksanaId,
  pelaksanaById,
  type Sop,
  type SopFile,
} from '../model';
import { type Whereabouts, whereIs } from './anchor';
import { type Status, type StatusEvent, type UsulanEvent, understood } from './events';
import { labelsOf } from './labels';
import { asHappened } from './order';
import { langkahAt, type Thing, thingOf } from './places';
import { asPrinted } from './printed';
import { proposedText } from './proposed';
import { inReadingOrder } from './sheet-order';
import { statusOf } from './status';
import { takenBack } from './taken';
import { type Answer, acceptanceOf, fold, type Review, type Thread } from './threads';

/** Days are those of western Indonesia (UTC+7): nobody reads a time of the day on these sheets. */
const hours = 7;

/**
 * All that the sheets of the evaluation say about one SOP, as plain data.
 * @param threads as they are with the document at hand
 * @param told what a proposal of the flow that waits would do now; nothing where what was told when it was made counts
 */
export function sheetDataOf(
  file: SopFile,
  threads: readonly Thread[],
  told: (thread: Thread) => string | undefined = () => undefined,
) {
  const { sop, reviu } = file;
  const { identitas } = sop;
  const review = fold(reviu);
  return {
    sop: {
      nama: identitas.nama,
      nomor: identitas.nomor,
      unit: identitas.unit,
      instansi: identitas.instansi,
      status: statusOf(reviu),
    },
    remarks: inReadingOrder(sop, threads).map((thread) => remarkOf(file, thread, told)),
    alasan: reasonsIn(review),
    outcome: lastOf(review, ['Perlu perbaikan', 'Sesuai']),
    submitted: lastOf(review, ['Diajukan']),
    evaluators: evaluatorsIn(file),
  };
}

/** Who said something as an evaluator and did not take all of it back. */
function evaluatorsIn({ reviu }: SopFile): readonly string[] {
  const events = asHappened(reviu.peristiwa).flatMap((event) => understood(event) ?? []);
  const taken = takenBack(events);
  const said = events.filter(
    ({ id, jenis, oleh }) => jenis !== 'penarikan' && oleh.peran === 'evaluator' && !taken.has(id),
  );
  return [...new Set(said.map(({ oleh }) => oleh.nama))];
}

/**
 * Why it went on although something was open: all that was said of it since it was last sent back, a line each. The
 * evaluator gives one, and who has it signed another: each is told with its status.
 */
function reasonsIn({ statuses, records }: Review): string {
  const taken = takenBack([...statuses, ...records]);
  const standing = statuses.filter(({ id }) => !taken.has(id));
  const sentBack = standing.findLastIndex(({ status }) => status === 'Perlu perbaikan');
  const given = standing.slice(sentBack + 1).filter(({ alasan }) => alasan);
  const isOne = given.length === 1;
  return given.map(({ status, alasan = '' }) => (isOne ? alasan : `${alasan} (${status})`)).join('\n');
}

function lastOf({ statuses, records }: Review, wanted: readonly Status[]) {
  const taken = takenBack([...statuses, ...records]);
  const event = statuses.findLast(({ id, status }) => wanted.includes(status) && !taken.has(id));
  return event ? { ...saidIn(event, event.catatan), status: event.status } : null;
}

function saidIn({ oleh, waktu }: Pick<StatusEvent, 'oleh' | 'waktu'>, teks = '') {
  return { nama: oleh.nama, peran: oleh.peran, tanggal: dayOf(waktu), teks };
}

/** The day of a time; a time that is none is told as it is written. */
function dayOf(waktu: string): string {
  const time = Date.parse(waktu);
  return Number.isNaN(time) ? waktu : new Date(time + hours * 3_600_000).toISOString().slice(0, 10);
}

function remarkOf(file: SopFile, thread: Thread, told: (thread: Thread) => string | undefined) {
  const { event, answers, state, taken } = thread;
  return {
    label: labelsOf(fold(file.reviu).threads).get(thread.id) ?? '',
    place: placeIn(file, thread),
    perihal: event.perihal,
    bobot: event.bobot,
    usulan: event.jenis === 'usulan' ? proposalOf(event, () => told(thread)) : null,
    said: saidIn(event, event.teks),
    answers: answers.filter((one) => !one.taken).map((one) => answerOf(one, thread)),
    state,
    isTaken: taken !== undefined,
  };
}

/** To whom proposed it nothing is "rejected". */
const decisions = { diterima: 'usulan diterima', ditolak: 'usulan tidak diterapkan' } as const;

/** The text that is proposed, or the change of the flow in a sentence. */
function proposalOf(event: UsulanEvent, told: () => string | undefined) {
  const teks = proposedText(event);
  return teks === undefined ? { teks: told() ?? event.ringkas ?? '', isWords: false } : { teks, isWords: true };
}

function answerOf({ event }: Answer, thread: Thread) {
  switch (event.jenis) {
    case 'tanggapan':
      return saidIn(event, event.teks);
    case 'tindakLanjut':
      return saidIn(event, [event.keadaan, event.teks].filter(Boolean).join(': '));
    case 'putusan': {
      const undone = thread.isUndone && event === acceptanceOf(thread) ? ', lalu diurungkan' : '';
      return saidIn(event, [`${decisions[event.hasil]}${undone}`, event.teks].filter(Boolean).join(': '));
    }
  }
}

function placeIn({ sop }: SopFile, { anchor }: Thread) {
  const where: Whereabouts = whereIs(sop, anchor);
  const { di, isian = '' } = where.place;
  const thing: Thing = thingOf(sop, di) ?? 'sop';
  const langkah = langkahAt(sop, di);
  const arrow = sop.alur.find(({ id }) => id === di);
  return {
    thing,
    isian,
    is: where.is,
    nomor: langkah === undefined ? 0 : numberOf(sop, langkah as LangkahId),
    nama: arrow?.label ?? pelaksanaById(sop, di as PelaksanaId)?.nama ?? '',
    ke: arrow ? rowOf(sop, arrow) : 0,
    was: asPrinted(anchor, anchor.kutipan),
    now: where.is === 'changed' ? asPrinted(anchor, where.now) : '',
  };
}

/** The number of the langkah that an arrow leads to. */
function rowOf(sop: Sop, { ke }: Alur): number {
  const langkah = langkahOf(sop, ke);
  return langkah ? numberOf(sop, langkah.id) : 0;
}
