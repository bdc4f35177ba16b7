import { type GenericSchema, getMetadata } from 'valibot';

/** Any value of JSON. */
export type Json = Record<string, unknown>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The type of a value as JSON names it. */
export function typeNameOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** A schema for every key of a type of the model and for no other: what is checked cannot drift from what is used. */
export type Entries<T> = Readonly<Record<keyof T, GenericSchema>>;

type Schema = GenericSchema;

/**
 * What a schema describes, read off the valibot schema itself, so that the reader, the writer and the published
 * JSON Schema cannot disagree.
 */
export type Shape =
  | { readonly kind: 'optional'; readonly inner: Schema; readonly fallback: unknown }
  | { readonly kind: 'nullable'; readonly inner: Schema }
  | { readonly kind: 'object'; readonly entries: Readonly<Record<string, Schema>> }
  | { readonly kind: 'array'; readonly item: Schema /** No item twice. */; readonly isSet: boolean }
  | { readonly kind: 'record'; readonly item: Schema }
  | { readonly kind: 'leaf' };

interface Parts {
  readonly type: string;
  readonly wrapped?: Schema;
  readonly default?: unknown;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly value?: Schema;
}

const leaf: Shape = { kind: 'leaf' };
const shapes = new WeakMap<Schema, Shape>();

/** The shape of a schema, read once. */
export function shapeOf(schema: Schema): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  const shape = readShape(schema);
  shapes.set(schema, shape);
  return shape;
}

function readShape(schema: Schema): Shape {
  const { type, wrapped, entries, item, value, default: fallback } = schema as Parts;
  if (type === 'optional' && wrapped) return { kind: 'optional', inner: wrapped, fallback };
  if (type === 'nullable' && wrapped) return { kind: 'nullable', inner: wrapped };
  if (type === 'loose_object' && entries) return { kind: 'object', entries };
  if (type === 'array' && item) return { kind: 'array', item, isSet: getMetadata(schema)['uniqueItems'] === true };
  if (type === 'record' && value) return { kind: 'record', item: value };
  return leaf;
}
