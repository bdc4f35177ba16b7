import { cleanText, type Oleh } from '../../model';
import { recall, remember } from '../../storage';

/** What somebody is in the making of an SOP, as it is recorded and shown. */
export const roles = ['penyusun', 'evaluator', 'koordinator penyusun'] as const;
export type Role = (typeof roles)[number];

/** Who works at a computer. Without a server nobody is known by more than the name they write. */
export interface Person extends Oleh {
  readonly peran: Role;
}

/** Who works at this computer; asked once and remembered. */
export interface PersonDesk {
  /** null: nobody has said so yet. */
  state(): Person | null;
  /** What is known already, to begin the question with; of the role what is usual where it is asked. */
  known(usual?: Role): { readonly nama: string; readonly peran: Role };
  subscribe(listener: () => void): () => void;
  set(person: Person): void;
}

const names = { nama: 'oleh.nama', peran: 'oleh.peran' };

export function createPersonDesk(): PersonDesk {
  const [nama, peran] = [cleanText(recall(names.nama) ?? '').text, recall(names.peran)];
  const remembered = roles.find((role) => role === peran);
  let state: Person | null = nama !== '' && remembered ? { nama, peran: remembered } : null;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    known: (usual = 'penyusun') => state ?? { nama, peran: remembered ?? usual },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(person) {
      state = { nama: cleanText(person.nama).text.trim(), peran: person.peran };
      remember(names.nama, state.nama);
      remember(names.peran, state.peran);
      for (const listener of [...listeners]) listener();
    },
  };
}
