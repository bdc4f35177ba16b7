import { runEdits } from '../../commands';
import { nextVersion, sidikOf, versionOf } from '../../formats/json';
import type { Versi } from '../../model';
import { type By, recordStatus, type Status, statusByDate } from '../../review';
import { sayRefusal } from '../../words';
import { isBeingRead } from '../app/being-read';
import { useDesk, useSay } from '../app/desk';
import { dayOf } from '../app/moments';
import { useRecord } from '../orang/useRecord';
import { dateOf } from '../parts/dates';
import { historyOf } from './history';
import { editsIn, faultIn, isFrozen, needsNow, type StatusForm, statusIn } from './status-form';

/** Records a status; where nobody says who records it, `again` asks it anew. */
export function useStatusRecord(): (to: Status, form: StatusForm, again: () => void) => void {
  const { editor, firstChange } = useDesk();
  const { as } = useRecord();
  const write = useWrite();
  return (to, form, again) =>
    as((by) => {
      const { file } = editor.state();
      if (!file) return;
      const go = (): void => write(to, form, by(), again);
      if (isBeingRead(file.reviu) && editsIn(to, form, file.sop).length > 0) firstChange.sure(go);
      else go();
    }, again);
}

/** With the version that it freezes and what it writes into the identity sheet: one step, or nothing. */
function useWrite(): (to: Status, form: StatusForm, author: By, again: () => void) => void {
  const { editor, board, deeds, now } = useDesk();
  const say = useSay();
  return (to, form, author, again) => {
    const { file, language } = editor.state();
    if (!file) return;
    const edits = editsIn(to, form, file.sop);
    const after = runEdits(file.sop, edits);
    if (!after.ok) return board.tell(sayRefusal(language, after.refusal), true);
    const recorded = recordStatus(file.reviu, author, statusIn(to, form, sidikOf(after.sop)), needsNow(file, to));
    // The dialog has seen to it; another tab may have said more since.
    if (!recorded.ok) {
      const reopen = (): void => {
        board.hush();
        again();
      };
      return board.tell(say(faultIn(recorded.needs, form)), true, { name: say('usulan.again'), do: reopen });
    }
    const { waktu, oleh } = author;
    const noted = (): string => {
      const note = say('versi.statusNote', { status: say(`status.${to}`), catatan: form.catatan.trim() });
      const history = form.riwayat ?? historyOf(after.sop, file.riwayat, language)?.proposed ?? '';
      return [note, history.trim()].filter(Boolean).join('\n');
    };
    const nomor = nextVersion(file.riwayat);
    const kept = (): Versi => versionOf(after.sop, { nomor, waktu, oleh: oleh.nama, catatan: noted() });
    const versions = isFrozen(to) ? [kept()] : [];
    const done =
      edits.length > 0
        ? editor.run(edits, { events: [recorded.event], versions })
        : editor.addEvents([recorded.event], versions);
    if (!done.ok) return board.tell(sayRefusal(language, done.refusal), true);
    const status = say(`status.${to}`);
    const { tanggalEfektif } = after.sop.identitas;
    const isInForce = to === 'Disahkan' && statusByDate(to, tanggalEfektif, dayOf(now())) === 'Berlaku';
    const efektif = isInForce ? dateOf(tanggalEfektif ?? '', say) : '';
    const words =
      versions.length > 0 ? say('status.doneVersion', { status, nomor, efektif }) : say('status.done', { status });
    const save = { name: say('berkas.evaluasi'), do: deeds.saveEvaluation };
    board.tell(words, false, to === 'Diajukan' || to === 'Perlu perbaikan' ? save : undefined);
  };
}
