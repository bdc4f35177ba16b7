import type { Sop } from '../model';
import { type Anchor, anchorOf } from './anchor';
import type { Kind, UsulanEvent } from './events';
import { objectOf, placeOfCommand } from './expected';
import type { Place } from './places';
import { thingOf } from './places';
import { asPrinted } from './printed';

type Json = Readonly<Record<string, unknown>>;

/** By which argument a command names what it changes, or beside what it makes something. */
const pointers = ['langkah', 'simbol', 'alur', 'of', 'pelaksana', 'dari', 'from', 'after'] as const;

/** What a proposal of that command points at: the text that it writes, else the thing that it changes. */
export function anchorOfCommand(sop: Sop, command: string, args: Json): Anchor {
  const di = newRows.has(command) ? rowBefore(sop, args) : thingIn(sop, args);
  return anchorOf(sop, placeOfCommand(command, args) ?? { di });
}

/** What makes rows points at the one that they come after, whatever pelaksana works them. */
const newRows: ReadonlySet<string> = new Set(['add-langkah', 'paste-langkah']);

/** Left out, it is the last row; at the start there is none, and the SOP stands for it. */
function rowBefore({ langkah }: Sop, { after }: Json): string {
  if (after === undefined) return langkah.at(-1)?.id ?? '';
  return langkah.find(({ id }) => id === after)?.id ?? '';
}

function thingIn(sop: Sop, args: Json): string {
  const named = pointers.flatMap((key) => args[key]).filter((one): one is string => typeof one === 'string');
  return named.find((id) => objectOf(sop, id) !== undefined) ?? '';
}

const abouts: Readonly<Record<string, Kind>> = {
  kegiatan: 'bahasa',
  kelengkapan: 'mutu baku',
  waktu: 'mutu baku',
  output: 'mutu baku',
  dasarHukum: 'dasar hukum',
  pihakLuar: 'pelaksana',
};

/** What a proposal is usually about. */
export function aboutOfCommand(sop: Sop, command: string, args: Json): readonly Kind[] {
  const place = placeOfCommand(command, args);
  const own = place?.isian === undefined ? undefined : abouts[place.isian];
  if (own !== undefined) return [own];
  if (command.includes('pelaksana')) return ['pelaksana'];
  if (place) return aboutOfPlace(sop, place);
  return command === 'edit-klasifikasi' || command.includes('bagian-lain') ? ['identitas'] : ['alur'];
}

function aboutOfPlace(sop: Sop, { di, isian }: Place): readonly Kind[] {
  const thing = thingOf(sop, di);
  if (thing === 'simbol' || thing === 'alur') return ['alur'];
  return thing === 'sop' && isian !== 'catatan' ? ['identitas'] : [];
}

const texts = ['value', 'label', 'teks', 'catatan', 'pihakLuar'] as const;

type Proposed = Pick<UsulanEvent, 'perintah' | 'argumen'>;

/** The text that a proposal would write, as it is printed, lists in lines; undefined where it writes none. */
export function proposedText(proposed: Proposed): string | undefined {
  const value = texts.map((key) => proposed.argumen[key]).find((one) => one !== undefined);
  return textThere(proposed, value);
}

/** A value of the place that a proposal would write, as it is printed; undefined where it writes none or the value is no text. */
export function textThere({ perintah, argumen }: Proposed, value: unknown): string | undefined {
  const place = placeOfCommand(perintah, argumen);
  const text = place && textOf(value);
  return text === undefined ? undefined : asPrinted(place ?? {}, text);
}

/** A value as it reads in lines; undefined for what is no text. */
function textOf(value: unknown): string | undefined {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join('\n') : undefined;
}
