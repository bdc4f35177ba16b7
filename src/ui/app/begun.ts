import type { Edit } from '../../commands';

/** What a new column is called until it is named: words of the document, so in no other language. */
export const unnamed = 'Pelaksana baru';

/** The text of what is made, which one types after making it: the kegiatan of a langkah, the name of a pelaksana. */
export interface Begun {
  readonly of: 'kegiatan' | 'pelaksana';
  readonly text: string;
}

export function begunIn(edits: readonly Edit[]): Begun | undefined {
  for (const { command, args } of edits) {
    if (command === 'add-langkah') return { of: 'kegiatan', text: args.kegiatan ?? '' };
    if (command === 'add-pelaksana') return { of: 'pelaksana', text: args.nama === unnamed ? '' : (args.nama ?? '') };
  }
  return undefined;
}

/** The same edits, with that text. */
export function withBegun(edits: readonly Edit[], text: string): readonly Edit[] {
  return edits.map((edit): Edit => {
    const { command, args } = edit;
    if (command === 'add-langkah') return { command, args: { ...args, kegiatan: text } };
    return command === 'add-pelaksana' ? { command, args: { ...args, nama: text || unnamed } } : edit;
  });
}
