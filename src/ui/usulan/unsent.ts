import type { Edit } from '../../commands';
import { kinds } from '../../review';
import { recall, remember } from '../../storage';
import type { Why } from './events';

/** A proposal that is not recorded yet: kept at each letter, so that neither a reload nor a crash takes it. */
export interface Unsent {
  /** The id of the SOP. */
  readonly sop: string;
  readonly edits: readonly Edit[];
  readonly why?: Why;
}

const name = 'usulan.draf';

export function keepUnsent(unsent: Unsent | null): void {
  remember(name, unsent ? JSON.stringify(unsent) : '');
}

/** What was about to be proposed for that SOP; whatever is not as it should be is left out, and edits are for the commands to judge. */
export function unsentOf(sop: string): Unsent | undefined {
  try {
    const { sop: own, edits, why }: Readonly<Record<string, unknown>> = JSON.parse(recall(name) ?? '');
    if (own !== sop || !Array.isArray(edits)) return undefined;
    return { sop, edits, ...(isWhy(why) && { why }) };
  } catch {
    return undefined;
  }
}

function isWhy(value: unknown): value is Why {
  const { teks, perihal, bobot } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const isList = Array.isArray(perihal) && perihal.every((one) => (kinds as readonly unknown[]).includes(one));
  return typeof teks === 'string' && isList && (bobot === 'wajib' || bobot === 'saran');
}
