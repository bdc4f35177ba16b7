import type { GenericSchema } from 'valibot';
import { type SopFile, sameJson } from '../../model';
import { fileSchema } from './schema';
import { isObject, type Json, shapeOf } from './shape';
import { stored } from './stored';

/**
 * Writes a file: the keys in the order of the schema and the unknown ones after them, two spaces, LF, a final newline.
 * The same content is the same bytes. What equals its default is left out; what the format requires never is.
 */
export function writeSop(file: SopFile): string {
  return `${printed(fileSchema, stored(file), '\n')}\n`;
}

/** @param line the line end and indent of the line that the value starts on */
function printed(schema: GenericSchema, value: unknown, line: string): string {
  const shape = shapeOf(schema);
  if (shape.kind === 'optional' || (shape.kind === 'nullable' && value !== null))
    return printed(shape.inner, value, line);
  if (shape.kind === 'object' && isObject(value)) return printedObject(shape.entries, value, line);
  if (shape.kind === 'array' && Array.isArray(value)) {
    const items = value.map((item) => printed(shape.item, item, `${line}  `));
    return enclosed('[', items, ']', line);
  }
  return plain(value, line);
}

function printedObject(entries: Readonly<Record<string, GenericSchema>>, value: Json, line: string): string {
  const inner = `${line}  `;
  const members: string[] = [];
  for (const [key, schema] of Object.entries(entries)) {
    const shape = shapeOf(schema);
    const given = value[key];
    if (given === undefined) continue;
    const text = printed(schema, given, inner);
    const implied = shape.kind === 'optional' && (text === '{}' || sameJson(given, shape.fallback));
    if (!implied) members.push(`${JSON.stringify(key)}: ${text}`);
  }
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(entries, key) && value[key] !== undefined)
      members.push(`${JSON.stringify(key)}: ${plain(value[key], inner)}`);
  }
  return enclosed('{', members, '}', line);
}

/** A value of which the schema says nothing more, as JSON.stringify would indent it there. */
function plain(value: unknown, line: string): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  return JSON.stringify(value, null, 2).replaceAll('\n', line);
}

function enclosed(open: string, members: readonly string[], close: string, line: string): string {
  if (members.length === 0) return open + close;
  return `${open}${line}  ${members.join(`,${line}  `)}${line}${close}`;
}
