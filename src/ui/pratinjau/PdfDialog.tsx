import { type ReactNode, useState } from 'react';
import type { PrintOptions, Tag } from '../../printing';
import { tags } from '../../printing';
import { useDesk, useSay } from '../app/desk';
import { PersonFields, usePersonDraft } from '../orang/PersonFields';
import { useRecord } from '../orang/useRecord';
import { Dialog } from '../parts/Dialog';
import { Choice, Field } from '../parts/Field';
import { SignatureDue, useSignatureDue } from './SignatureDue';
import { SigningBoxes } from './SigningBoxes';
import './pdf-dialog.css';

type Kind = 'kerja' | 'pengesahan' | 'arsip';
const kinds: readonly Kind[] = ['kerja', 'pengesahan', 'arsip'];

/** What the PDF is for, and what goes with that. The export for signature says what is still blank and goes on with one reason. */
export function PdfDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { deeds } = useDesk();
  const say = useSay();
  const due = useSignatureDue();
  const { person, record } = useRecord();
  const who = usePersonDraft();
  const [kind, setKind] = useState<Kind>('kerja');
  const [reviu, setReviu] = useState(false);
  const [field, setField] = useState(false);
  const [tag, setTag] = useState<Tag | 'none'>('none');
  // The usual reason is offered only where it is true.
  const [alasan, setAlasan] = useState(() => (due.isUsual ? say('pdf.reasonUsual') : ''));
  const [isWrong, setWrong] = useState(false);
  const isSigned = kind === 'pengesahan';
  const wantsReason = isSigned && due.isSomething;
  const save = (): void => {
    const lacksReason = wantsReason && alasan.trim() === '';
    setWrong(lacksReason);
    if (lacksReason || (wantsReason && !person && !who.keep())) return;
    // What cannot be recorded, as in another tab's SOP, is said and stands in nobody's way.
    if (wantsReason) record({ jenis: 'eksporPengesahan', alasan: alasan.trim(), kosong: due.fields });
    const signing: PrintOptions = { forSignature: true, field, ...(tag === 'none' ? {} : { tag }) };
    onClose();
    if (kind === 'arsip') deeds.savePdfAs({ archive: true }, say('pdf.endingArsip'));
    else deeds.savePdfAs(isSigned ? signing : { reviu }, isSigned ? say('pdf.endingPengesahan') : '');
  };
  return (
    <Dialog title={say('pdf.title')} what={say('pdf.what')} onClose={onClose} onSubmit={save} does={say('file.pdf')}>
      <div className="pdf-form">
        {kinds.map((one) => (
          <Radio
            key={one}
            name={say(`pdf.${one}`)}
            hint={say(`pdf.${one}Hint`)}
            isOn={kind === one}
            choose={() => setKind(one)}
          />
        ))}
        {kind === 'kerja' && <Check name={say('pdf.reviu')} hint={say('pdf.reviuHint')} isOn={reviu} turn={setReviu} />}
        {isSigned && (
          <>
            <SignatureDue due={due} />
            {wantsReason && (
              <>
                <Field
                  label={say('catat.alasan')}
                  hint={say('pdf.reasonHint')}
                  fault={isWrong ? say('catat.alasanFault') : undefined}
                  value={alasan}
                  onText={setAlasan}
                />
                {!person && <PersonFields draft={who} />}
              </>
            )}
            <Choice<Tag | 'none'>
              label={say('pdf.tag')}
              value={tag}
              options={[['none', say('pdf.tagNone')], ...tags.map((one) => [one, one] as const)]}
              onChoose={setTag}
            />
            <Check name={say('pdf.field')} isOn={field} turn={setField} />
            <SigningBoxes />
          </>
        )}
      </div>
    </Dialog>
  );
}

interface RadioProps {
  readonly name: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly choose: () => void;
}

function Radio({ name, hint, isOn, choose }: RadioProps): ReactNode {
  return (
    <label className="pdf-choice">
      <input type="radio" name="pdf-kind" checked={isOn} onChange={choose} />
      <span>
        {name}
        <span className="pdf-hint">{hint}</span>
      </span>
    </label>
  );
}

interface CheckProps {
  readonly name: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
}

function Check({ name, hint, isOn, turn }: CheckProps): ReactNode {
  return (
    <label className="pdf-choice">
      <input type="checkbox" checked={isOn} onChange={({ target }) => turn(target.checked)} />
      <span>
        {name}
        {hint !== undefined && <span className="pdf-hint">{hint}</span>}
      </span>
    </label>
  );
}
