import * as v from 'valibot';
import { cleanText } from '../../model';
import { leafProblem } from './leaf';
import { below, type Report } from './report';
import { isObject, type Json, type Shape, shapeOf, typeNameOf } from './shape';

/** Where decoding tells what it met: problems refuse the file, warnings do not. */
export interface Reports {
  readonly problems: Report;
  readonly warnings: Report;
}

type ArrayShape = Extract<Shape, { readonly kind: 'array' }>;

/**
 * Decodes a value by its schema: checks every part, fills in the defaults, cleans the texts, keeps unknown keys after
 * the known ones in the order read. Our own walk, not valibot's: that one builds an issue for each of ten million
 * wrong items. Every leaf is still valibot's to judge.
 * @returns the decoded value; of no use when problems were reported
 */
export function decode(schema: v.GenericSchema, value: unknown, path: string, reports: Reports): unknown {
  const shape = shapeOf(schema);
  switch (shape.kind) {
    case 'optional':
      return decode(shape.inner, value === undefined ? shape.fallback : value, path, reports);
    case 'nullable':
      return value === null ? null : decode(shape.inner, value, path, reports);
    case 'object':
      return decodeObject(shape.entries, value, path, reports);
    case 'array':
      return decodeArray(shape, value, path, reports);
    case 'record':
      return decodeRecord(shape.item, value, path, reports);
    case 'leaf':
      return decodeLeaf(schema, value, path, reports);
  }
}

function decodeObject(
  entries: Readonly<Record<string, v.GenericSchema>>,
  value: unknown,
  path: string,
  reports: Reports,
): Json | undefined {
  if (!isObject(value)) return wrongType(value, 'object', path, reports);
  const decoded: Json = {};
  for (const [key, schema] of Object.entries(entries)) {
    const shape = shapeOf(schema);
    const given = value[key];
    if (given !== undefined || (shape.kind === 'optional' && shape.fallback !== undefined)) {
      decoded[key] = decode(schema, given, below(path, key), reports);
    } else if (shape.kind !== 'optional') {
      reports.problems.add(below(path, key), 'missing', { key });
    }
  }
  for (const key of Object.keys(value)) if (!Object.hasOwn(entries, key)) decoded[key] = value[key];
  return decoded;
}

function decodeArray(
  { item, isSet }: ArrayShape,
  value: unknown,
  path: string,
  reports: Reports,
): unknown[] | undefined {
  if (!Array.isArray(value)) return wrongType(value, 'array', path, reports);
  const decoded: unknown[] = [];
  for (const [index, one] of value.entries()) {
    if (reports.problems.isEnough) break;
    decoded.push(decode(item, one, below(path, index), reports));
  }
  if (isSet && new Set(decoded).size < decoded.length) reports.problems.add(path, 'listed-twice');
  return decoded;
}

function decodeRecord(item: v.GenericSchema, value: unknown, path: string, reports: Reports): Json | undefined {
  if (!isObject(value)) return wrongType(value, 'object', path, reports);
  const decoded: Json = {};
  for (const key of Object.keys(value)) decoded[key] = decode(item, value[key], below(path, key), reports);
  return decoded;
}

function decodeLeaf(schema: v.GenericSchema, value: unknown, path: string, reports: Reports): unknown {
  if (schema.type === 'unknown') return value;
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (!result.success) {
    const { code, data } = leafProblem(result.issues[0]);
    reports.problems.add(path, code, data);
    return undefined;
  }
  if (typeof result.output !== 'string') return result.output;
  const clean = cleanText(result.output);
  if (clean.dropped > 0) reports.warnings.add(path, 'control-characters', { count: clean.dropped });
  return clean.text;
}

function wrongType(value: unknown, expected: string, path: string, reports: Reports): undefined {
  reports.problems.add(path, 'wrong-type', { expected, received: typeNameOf(value) });
  return undefined;
}
