import { type ReactNode, useMemo } from 'react';
import { changedSince, pageMarkOf } from '../../formats/json';
import { tampilanOf } from '../../model';
import type { Thread } from '../../review';
import { threadsNow } from '../../usulan';
import { useEditor, useSay } from '../app/desk';
import { useSheet } from '../lembar/sheet-context';
import { areGivenAtSigning, dueOf, fieldOf } from './due';

/** What an official would ask about before signing, in sentences. */
export interface ForSignature {
  readonly sentences: readonly string[];
  /** The fields that are blank, by their keys. */
  readonly fields: readonly string[];
  readonly isSomething: boolean;
  /** Number and days that come with the signature, and nothing else. */
  readonly isUsual: boolean;
}

export function useSignatureDue(): ForSignature {
  const { sop, drawing } = useSheet();
  const say = useSay();
  const file = useEditor((state) => state.file);
  return useMemo(() => {
    const { judul } = tampilanOf(sop);
    const { blanks, lists, standIns, unsaid, isEmpty } = dueOf(sop);
    const open = [...blanks, ...lists];
    const lacking = drawing.remarks.filter(({ code }) => code === 'character-missing');
    const others = drawing.remarks.length - lacking.length;
    const since = file && changedSince(file);
    const waiting = file ? threadsNow({ sop, reviu: file.reviu }).filter(mustBeFollowed).length : 0;
    const signs = lacking.map(({ at, data }) => ({ sign: String(data['huruf']), path: at.path }));
    const sentences = [
      ...(open.length > 0 ? [say('pdf.dueBlank', { names: open.map((key) => judul[key]).join(', ') })] : []),
      ...(standIns.length > 0 ? [say('pdf.dueStandIns', { names: standIns.join(', ') })] : []),
      ...(waiting > 0 ? [say('pdf.dueWaiting', { count: waiting })] : []),
      ...(unsaid.length > 0 ? [say('pdf.dueUnsaid', { names: unsaid.join(', ') })] : []),
      ...(isEmpty ? [say('cetak.noLangkah')] : []),
      ...(signs.length > 0 ? [say('pdf.dueCharacters', { signs })] : []),
      ...(others > 0 ? [say('pdf.dueRemarks', { count: others })] : []),
      ...(since ? [say('pdf.dueChanged', { since: say('agreed.since', { status: since.status }) })] : []),
      ...(file && pageMarkOf(file) === 'draf' ? [say('pdf.dueMark')] : []),
    ];
    const isUsual = sentences.length === 1 && lists.length === 0 && areGivenAtSigning(blanks);
    return { sentences, fields: open.map(fieldOf), isSomething: sentences.length > 0, isUsual };
  }, [sop, drawing, file, say]);
}

function mustBeFollowed({ isOpen, event }: Thread): boolean {
  return isOpen && event.bobot === 'wajib';
}

export function SignatureDue({ due }: { readonly due: ForSignature }): ReactNode {
  const say = useSay();
  return (
    <section className="pdf-due" aria-label={say('pdf.dueTitle')}>
      <h2>{say('pdf.dueTitle')}</h2>
      {due.isSomething ? (
        <ul>
          {due.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p>{say('pdf.dueNone')}</p>
      )}
    </section>
  );
}
