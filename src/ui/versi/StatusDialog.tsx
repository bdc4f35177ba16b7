import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { runEdits } from '../../commands';
import { changedSince } from '../../formats/json';
import type { Sop, SopFile } from '../../model';
import type { Status } from '../../review';
import { useDesk, useEditor, useSay } from '../app/desk';
import { dayOf } from '../app/moments';
import { Dialog, useLeft } from '../parts/Dialog';
import { Field, Lines } from '../parts/Field';
import { HistoryField } from './HistoryField';
import { historyOf } from './history';
import { OpenRemarks } from './OpenRemarks';
import { SignedDays } from './SignedDays';
import {
  beginForm,
  editsIn,
  isAgreement,
  isFrozen,
  missingIn,
  needsNow,
  type StatusField,
  type StatusForm,
} from './status-form';
import { useStatusRecord } from './useStatusRecord';
import './versi.css';

interface StatusDialogProps {
  readonly to: Status;
  /** What was filled in before. */
  readonly begun: StatusForm | undefined;
}

/** Records that the SOP has this status: who, when, what belongs to it. Nothing is forbidden; what is unusual wants a reason. */
export function StatusDialog({ to, begun }: StatusDialogProps): ReactNode {
  const file = useEditor((state) => state.file);
  return file && <StatusQuestion {...{ to, begun, file }} />;
}

function StatusQuestion({ to, begun, file }: StatusDialogProps & { readonly file: SopFile }): ReactNode {
  const { asking, now } = useDesk();
  const say = useSay();
  const leave = useLeft();
  const record = useStatusRecord();
  const [form, setForm] = useState(() => begun ?? beginForm(to, file.sop, dayOf(now())));
  const [missing, setMissing] = useState<readonly StatusField[]>([]);
  const needs = needsNow(file, to);
  const what = useWhat(to, file);
  const body = useRef<HTMLDivElement>(null);
  // What is missing is where one goes on.
  useEffect(() => {
    if (missing.length > 0) body.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [missing]);
  const write =
    (field: StatusField) =>
    (text: string): void =>
      setForm({ ...form, [field]: text });
  const submit = (): void => {
    const blank = missingIn(to, form, file);
    setMissing(blank);
    if (blank.length > 0) return;
    asking.done();
    record(to, form, () => asking.ask({ kind: 'status', to, begun: form }));
  };
  const name = to === 'Diajukan' ? say('status.submit') : say('status.ask', { status: say(`status.${to}`) });
  return (
    <Dialog
      title={name}
      what={what}
      onClose={(isBack) => leave(isBack, { kind: 'status', to, begun: form })}
      onSubmit={submit}
      does={to === 'Diajukan' ? say('status.submit') : say('status.record')}
    >
      <div className="versi-form" ref={body}>
        {needs.open.length > 0 && <OpenRemarks threads={needs.open} sop={file.sop} isExcused={!needs.reason} />}
        {needs.reason && (
          <Field
            label={say('status.alasan')}
            fault={missing.includes('alasan') ? say('status.alasanFault') : undefined}
            value={form.alasan}
            onText={write('alasan')}
          />
        )}
        <Particulars to={to} sop={file.sop} form={form} missing={missing} write={write} setForm={setForm} />
        <Lines
          label={say(to === 'Perlu perbaikan' ? 'status.perbaikan' : 'status.catatan')}
          hint={say(needs.remark ? 'status.perbaikanHint' : 'status.catatanHint')}
          fault={missing.includes('catatan') ? say('status.perbaikanFault') : undefined}
          rows={2}
          value={form.catatan}
          onText={write('catatan')}
        />
        {isFrozen(to) && <StatusHistory {...{ to, form, file, setForm }} />}
      </div>
    </Dialog>
  );
}

/** What recording it does; and that what was agreed or signed before was changed since. */
function useWhat(to: Status, file: SopFile): string | undefined {
  const say = useSay();
  const since = isAgreement(to) ? changedSince(file) : null;
  const told = to === 'Sesuai' ? 'status.changed' : 'status.changedWhy';
  const changed = since ? say(told, { since: say('agreed.since', { status: since.status }) }) : '';
  return [changed, isFrozen(to) ? say('status.frozen') : ''].filter(Boolean).join(' ') || undefined;
}

interface ParticularsProps {
  readonly to: Status;
  readonly sop: Sop;
  readonly form: StatusForm;
  readonly missing: readonly StatusField[];
  readonly write: (field: StatusField) => (text: string) => void;
  readonly setForm: (form: StatusForm) => void;
}

/** What only some statuses want: number, days and file of the signed SOP, or the number of what replaces it. */
function Particulars({ to, sop, form, missing, write, setForm }: ParticularsProps): ReactNode {
  const say = useSay();
  const nomorFault = missing.includes('nomor') ? say('status.nomorFault') : undefined;
  if (to === 'Digantikan' || to === 'Dicabut') {
    const label = say(to === 'Dicabut' ? 'status.nomorCabut' : 'status.nomorGanti');
    return <Field label={label} fault={nomorFault} value={form.nomor} onText={write('nomor')} />;
  }
  if (to !== 'Disahkan') return null;
  return (
    <>
      <Field
        label={say('status.nomorSah')}
        hint={say('status.nomorSahHint')}
        fault={nomorFault}
        value={form.nomor}
        onText={write('nomor')}
      />
      <SignedDays to={to} sop={sop} form={form} missing={missing} setForm={setForm} />
      <Field
        label={say('status.berkas')}
        hint={say('status.berkasHint')}
        value={form.berkas}
        onText={write('berkas')}
      />
    </>
  );
}

interface StatusHistoryProps extends Pick<ParticularsProps, 'to' | 'form' | 'setForm'> {
  readonly file: SopFile;
}

/** Riwayat perubahan of the version that is kept, with what the status itself writes; the first version has none. */
function StatusHistory({ to, form, file, setForm }: StatusHistoryProps): ReactNode {
  const language = useEditor((state) => state.language);
  const { sop, riwayat } = file;
  // Comparing reads the whole SOP: only what is written into it makes that again, not every letter of a remark.
  const { nomor, tanggal, tanggalEfektif } = form;
  const after = useMemo(() => {
    const made = runEdits(sop, editsIn(to, { nomor, tanggal, tanggalEfektif }, sop));
    return made.ok ? made.sop : sop;
  }, [to, nomor, tanggal, tanggalEfektif, sop]);
  const history = useMemo(() => historyOf(after, riwayat, language), [after, riwayat, language]);
  if (!history) return null;
  return <HistoryField history={history} text={form.riwayat} onText={(text) => setForm({ ...form, riwayat: text })} />;
}
