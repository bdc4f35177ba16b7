import type { SopFile } from '../../model';
import { type DocumentMeta, recall, remember } from '../../storage';

/** What a new SOP starts from. */
export type Start =
  | { readonly kind: 'blank' }
  /** The address of a file that the app serves. */
  | { readonly kind: 'template' | 'sample'; readonly name: string; readonly file: SopFile }
  | { readonly kind: 'own'; readonly document: DocumentMeta };

/** A short name of it, for the choice. */
export function keyOf(start: Start): string {
  switch (start.kind) {
    case 'blank':
      return 'blank';
    case 'own':
      return `own ${start.document.id}`;
    default:
      return `${start.kind} ${start.name}`;
  }
}

/** The name that is proposed: that of the template. */
export function nameOf(start: Start): string {
  if (start.kind === 'own') return start.document.nama;
  return start.kind === 'blank' ? '' : start.file.sop.identitas.nama;
}

const answersKey = 'answers';

/** What was answered before: a name of the office is asked for once. */
export function recallAnswers(): Readonly<Record<string, string>> {
  try {
    const known: unknown = JSON.parse(recall(answersKey) ?? '{}');
    if (typeof known !== 'object' || known === null) return {};
    return Object.fromEntries(Object.entries(known).filter(([, answer]) => typeof answer === 'string'));
  } catch {
    return {};
  }
}

export function rememberAnswers(answers: Readonly<Record<string, string>>): void {
  remember(answersKey, JSON.stringify({ ...recallAnswers(), ...answers }));
}
