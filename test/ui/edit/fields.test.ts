import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runEdits } from '../../../src/commands';
import { readSop } from '../../../src/formats/json';
import { layout } from '../../../src/layout';
import type { Sop } from '../../../src/model';
import { baseOf, fieldOf } from '../../../src/ui/edit/fields';
import { textAfter } from '../../../src/ui/edit/text-order';

function sample(name: string): Sop {
  const read = readSop(readFileSync(new URL(`../../../public/samples/${name}.sop.json`, import.meta.url)));
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return read.file.sop;
}

const samples = ['sample-000', 'sample-001', 'sample-004'].map((name) => [name, sample(name)] as const);

/** Every text that the paper of an SOP shows or has a cell for. */
function addresses(sop: Sop): { of: string; field: string }[] {
  const found = new Map<string, { of: string; field: string }>();
  for (const page of layout(sop).pages) {
    for (const { of, field } of [...page.zones, ...page.marks].flatMap((one) => ('field' in one ? [one] : []))) {
      if (of !== null && field !== null) found.set(`${of} ${baseOf(field)}`, { of, field: baseOf(field) });
    }
  }
  return [...found.values()];
}

/** What the layout makes by itself, and the cell around the signature: its lines are texts of their own. */
const fixed = /^(no|tampilan\.(sebutan|barisNomor|sampul.*)|identitas\.pengesah)$/;

test.each(samples)('%s: every text on the paper can be written, and what is written is what is read', (_, sop) => {
  for (const address of addresses(sop)) {
    if (fixed.test(address.field)) continue;
    const field = fieldOf(sop, address);
    expect(field, `${address.of} ${address.field}`).toBeDefined();
    if (!field) continue;
    const typed = field.isLong ? 'Satu\nDua' : 'Satu';
    const result = runEdits(sop, [field.write(typed)]);
    expect(result.ok && fieldOf(result.sop, address)?.text, address.field).toBe(typed);
    const same = runEdits(sop, [field.write(field.text)]);
    expect(same.ok && same.sop, `${address.field} as it is`).toBe(sop);
  }
});

test.each(samples)('%s: Enter goes through every text of the rows once, and then asks for a new row', (_, sop) => {
  const drawing = layout(sop);
  const seen: string[] = [];
  let at: ReturnType<typeof textAfter> = { of: sop.langkah[0]?.id ?? '', field: 'kegiatan' };
  while (typeof at === 'object') {
    seen.push(`${at.of} ${at.field}`);
    at = textAfter(sop, drawing, at, 1);
  }
  expect(at).toBe('new-langkah');
  expect(new Set(seen).size).toBe(seen.length);
  const texts = ['kegiatan', 'kelengkapan', 'output'];
  expect(seen).toEqual(expect.arrayContaining(sop.langkah.flatMap(({ id }) => texts.map((field) => `${id} ${field}`))));
});
