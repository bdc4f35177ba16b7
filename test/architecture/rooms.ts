/**
 * The rooms of the house as data. A room imports only from rooms of a lower floor, through their `index.ts`; `never` adds
 * what the floor alone does not forbid. A package may be used only where it is named here.
 */
export interface Room {
  readonly name: string;
  readonly floor: number;
  readonly never: readonly string[];
  /** Packages; a trailing * stands for everything that starts so. */
  readonly packages: readonly string[];
  /** Whether it may load pictures, fonts and style sheets. */
  readonly assets: boolean;
}

function room(name: string, floor: number, rest: Partial<Room> = {}): Room {
  return { name, floor, never: [], packages: [], assets: false, ...rest };
}

const screen = [
  'react',
  'react-dom',
  'react-dom/*',
  '@xyflow/*',
  '@dnd-kit/*',
  'radix-ui',
  'lucide-react',
  '@fontsource*',
];

export const rooms: readonly Room[] = [
  room('model', 0),
  room('drawing', 0),
  room('commands', 1, { packages: ['immer', 'valibot'] }),
  room('rules', 1),
  room('review', 1, { packages: ['@noble/hashes/*'] }),
  room('words', 1, { never: ['model', 'drawing'] }),
  room('layout', 2, { never: ['commands', 'rules', 'review'] }),
  room('usulan', 2, { never: ['layout', 'words'] }),
  room('formats/json', 3, { never: ['layout'], packages: ['valibot', '@noble/hashes/*'] }),
  room('formats/csv', 3, { never: ['model', 'layout'] }),
  room('formats/svg', 3, { never: ['model', 'layout'] }),
  room('formats/pdf', 3, { never: ['model', 'layout'], packages: ['jspdf', '@noble/hashes/*'] }),
  room('printing', 4, { never: ['editor'] }),
  room('editor', 4, { never: ['formats/json', 'formats/svg', 'formats/pdf'] }),
  room('storage', 5, { packages: ['idb', '@noble/hashes/*'] }),
  room('ui', 6, { packages: screen, assets: true }),
];

/** The composition roots: they may import every room, and one another; nobody imports them. */
export const roots: readonly { readonly path: string; readonly packages: readonly string[] }[] = [
  { path: 'main.tsx', packages: screen },
  { path: 'core.ts', packages: [] },
  { path: 'fonts.ts', packages: [] },
  { path: 'empty.ts', packages: [] },
  { path: 'cli/', packages: ['node:*'] },
];
