import { type Import, importsOf } from './imports';
import { type Room, rooms, roots } from './rooms';

/** Paths below `src` to sources. */
export type Tree = ReadonlyMap<string, string>;

export interface Verdict {
  /** `file:line what is wrong`, in the order of the tree. */
  readonly offences: readonly string[];
  readonly importsSeen: number;
}

interface Place {
  readonly room: Room | undefined;
  readonly root: (typeof roots)[number] | undefined;
}

/** Judges a tree of sources by the table of rooms. */
export function judge(tree: Tree): Verdict {
  const offences: string[] = [];
  let importsSeen = 0;
  for (const [file, source] of tree) {
    const place = placeOf(file);
    if (!place.room && !place.root) offences.push(`${file}:1 stands in no room`);
    const found = importsOf(source);
    importsSeen += found.length;
    for (const one of found) {
      const offence = offenceOf(tree, file, place, one);
      if (offence) offences.push(`${file}:${one.line} ${offence}`);
    }
  }
  return { offences, importsSeen };
}

function placeOf(file: string): Place {
  return {
    room: rooms.find((room) => file.startsWith(`${room.name}/`)),
    root: roots.find((root) => (root.path.endsWith('/') ? file.startsWith(root.path) : file === root.path)),
  };
}

function offenceOf(tree: Tree, file: string, from: Place, one: Import): string | undefined {
  if (one.kind === 'glob' && !one.specifier?.includes('/assets/')) return 'imports by a pattern';
  if (one.specifier === null) return 'imports what is not a plain string';
  if (one.kind === 'export-star' && file.endsWith('/index.ts')) return `exports everything of ${one.specifier}`;
  if (!one.specifier.startsWith('.')) return packageOffence(from, one.specifier);
  const path = join(file, one.specifier.replace(/\?.*$/, ''));
  if (path.startsWith('assets/') || /\.(css|ttf|svg|png)$/.test(path)) {
    return from.root || from.room?.assets ? undefined : `loads ${path}`;
  }
  const target = [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`, path].find((candidate) => tree.has(candidate));
  if (!target) return `imports ${one.specifier}, which is not there`;
  return roomOffence(from, placeOf(target), target);
}

function packageOffence(from: Place, specifier: string): string | undefined {
  const allowed = (from.room ?? from.root)?.packages ?? [];
  const named = allowed.some((name) =>
    name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name,
  );
  return named ? undefined : `uses ${specifier}`;
}

function roomOffence(from: Place, to: Place, target: string): string | undefined {
  if (to.root) return from.root ? undefined : `imports the composition root ${target}`;
  if (!to.room || to.room === from.room) return undefined;
  if (target !== `${to.room.name}/index.ts`) return `reaches past the front door of ${to.room.name}: ${target}`;
  if (from.root || !from.room) return undefined;
  const allowed = to.room.floor < from.room.floor && !from.room.never.includes(to.room.name);
  return allowed ? undefined : `${from.room.name} imports ${to.room.name}`;
}

/** The path, below `src`, that a relative specifier of a file means. */
function join(file: string, specifier: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
