import type { ReadElement, Role, Shown } from '../../drawing';

export function texts(of: string, ...fields: readonly string[]): Shown[] {
  return fields.map((field) => ({ kind: 'text', of, field }));
}

/** The fields of the entries of a list. */
export function entries(field: string, list: readonly unknown[]): string[] {
  return list.map((_, index) => `${field}[${index}]`);
}

export function textElement(role: Role, of: string, ...fields: readonly string[]): ReadElement {
  return { role, shows: texts(of, ...fields) };
}

/** A list: one entry is a paragraph, as it is printed without a number. */
export function listElement(of: string, field: string, list: readonly string[]): ReadElement[] {
  const fields = entries(field, list);
  if (fields.length < 2) return fields.map((one) => textElement('P', of, one));
  const items = fields.map((one): ReadElement => ({ role: 'LI', children: [textElement('LBody', of, one)] }));
  return [{ role: 'L', children: items }];
}
