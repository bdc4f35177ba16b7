import { type ReactNode, useState } from 'react';
import type { SheetSigner } from '../../layout';
import { dateText } from '../../model';
import type { SheetKind } from '../../printing';
import { useSay } from '../app/desk';
import { dateFrom } from '../edit/dates';
import { Field, Lines } from '../parts/Field';
import type { Writing } from './useWritten';

interface SheetFieldsProps {
  readonly kind: SheetKind;
  readonly writing: Writing;
}

/** What may be written on the sheet. All of it has come from the files, and may be left blank. */
export function SheetFields({ kind, writing: { shown, write } }: SheetFieldsProps): ReactNode {
  const say = useSay();
  const [date, setDate] = useState(() => dateText(shown.tanggal));
  const evaluators = withRoom(shown.evaluator);
  return (
    <>
      {kind === 'berita-acara' && (
        <Field label={say('lembarEvaluasi.nomor')} value={shown.nomor} onText={(nomor) => write({ nomor })} />
      )}
      <Field label={say('lembarEvaluasi.tempat')} value={shown.tempat} onText={(tempat) => write({ tempat })} />
      <Field
        label={say('lembarEvaluasi.tanggal')}
        value={date}
        onText={(text) => {
          setDate(text);
          write({ tanggal: dateFrom(text) ?? '' });
        }}
      />
      {kind !== 'koreksi' && (
        <Signer
          role={say('lembarEvaluasi.penyusun')}
          signer={shown.penyusun}
          onSigner={(penyusun) => write({ penyusun })}
        />
      )}
      {evaluators.map((signer, at) => {
        const role = say('lembarEvaluasi.evaluator', { number: at + 1 });
        const become = (next: SheetSigner): void => write({ evaluator: evaluators.with(at, next) });
        return <Signer key={role} role={role} signer={signer} onSigner={become} />;
      })}
      <Lines
        label={say('lembarEvaluasi.kop')}
        rows={2}
        value={shown.kop.join('\n')}
        onText={(text) => write({ kop: text === '' ? [] : text.split('\n') })}
      />
      <p className="field-hint">{say('lembarEvaluasi.blank')}</p>
    </>
  );
}

/** Evaluators most often come in twos; a second who is not named is not printed. */
function withRoom(signers: readonly SheetSigner[]): readonly SheetSigner[] {
  const none = Array.from({ length: Math.max(0, 2 - signers.length) }, () => ({ nama: '', nip: '' }));
  return [...signers, ...none];
}

interface SignerProps {
  readonly role: string;
  readonly signer: SheetSigner;
  readonly onSigner: (signer: SheetSigner) => void;
}

function Signer({ role, signer, onSigner }: SignerProps): ReactNode {
  const say = useSay();
  return (
    <div className="lembar-evaluasi-signer">
      <Field label={role} value={signer.nama} onText={(nama) => onSigner({ ...signer, nama })} />
      <Field
        label={say('lembarEvaluasi.nip')}
        aria-label={say('lembarEvaluasi.nipOf', { role })}
        inputMode="numeric"
        value={signer.nip}
        onText={(nip) => onSigner({ ...signer, nip })}
      />
    </div>
  );
}
