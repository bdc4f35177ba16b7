/** What it needs of the objects of a PDF. */
interface Objects {
  reserve(): number;
  putStream(id: number, bytes: Uint8Array, entries: Readonly<Record<string, string>>): void;
}

/**
 * Many small objects packed into one stream, beside a table for readers of PDF 1.5 and later (a hybrid-reference file): what
 * is read and walked through would else be half of the file. Pages, fonts and fields stay in the open, so that every
 * program that signs or prints finds them.
 */
export interface Folded {
  /** Takes the object of this number. */
  add(id: number, body: string): void;
  /** Writes what was taken. */
  put(objects: Objects): void;
  /** Numbers of what was taken, and of the table that leads there; 0: nothing was. */
  readonly ids: ReadonlySet<number>;
  table(): number;
}

export function createFolded(): Folded {
  const bodies = new Map<number, string>();
  const ids = new Set<number>();
  let table = 0;
  return {
    ids,
    table: () => table,
    add(id, body) {
      bodies.set(id, body);
      ids.add(id);
    },
    put(objects) {
      if (bodies.size === 0) return;
      const stream = objects.reserve();
      putBodies(objects, stream, bodies);
      table = objects.reserve();
      putTable(objects, table, stream, [...bodies.keys()]);
    },
  };
}

const encoder = new TextEncoder();

function putBodies(objects: Objects, id: number, bodies: ReadonlyMap<number, string>): void {
  const places: string[] = [];
  let length = 0;
  for (const [number, body] of bodies) {
    places.push(`${number} ${length}`);
    length += body.length + 1;
  }
  const head = `${places.join(' ')}\n`;
  const text = `${head}${[...bodies.values()].join('\n')}\n`;
  const entries = { Type: '/ObjStm', N: String(bodies.size), First: String(head.length) };
  objects.putStream(id, encoder.encode(text), entries);
}

/** A row for each object: that it lies in a stream, in which, and at which place. */
function putTable(objects: Objects, id: number, stream: number, numbers: readonly number[]): void {
  const order = numbers.map((number, place) => ({ number, place })).sort((a, b) => a.number - b.number);
  const rows = order.flatMap(({ place }) => [
    2,
    stream >> 16,
    (stream >> 8) & 255,
    stream & 255,
    place >> 8,
    place & 255,
  ]);
  const ranges: [first: number, count: number][] = [];
  for (const { number } of order) {
    const range = ranges.at(-1);
    if (range && range[0] + range[1] === number) range[1] += 1;
    else ranges.push([number, 1]);
  }
  objects.putStream(id, Uint8Array.from(rows), {
    Type: '/XRef',
    Size: String(Math.max(...numbers) + 1),
    W: '[1 3 2]',
    Index: `[${ranges.map((range) => range.join(' ')).join(' ')}]`,
  });
}

const rowLength = 20;
const free = '0000000000 65535 f \n';

/**
 * The finished file with its own table saying that these objects are not in the open, and an empty table after it that
 * leads to theirs: as office programs write such files, since some readers take what they find first.
 */
export function withFolded(bytes: Uint8Array, { ids, table }: Folded): Uint8Array {
  if (ids.size === 0) return bytes;
  const decoder = new TextDecoder('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF/.exec(decoder.decode(bytes.subarray(-40)))?.[1]);
  const tail = decoder.decode(bytes.subarray(start));
  const [head = '', count = ''] = /^xref\n0 (\d+)\n/.exec(tail) ?? [];
  const rowAt = (id: number): string => tail.slice(head.length + id * rowLength, head.length + (id + 1) * rowLength);
  const rows = Array.from({ length: Number(count) }, (_, id) => (ids.has(id) ? free : rowAt(id)));
  const rest = tail.slice(head.length + rows.length * rowLength).trimEnd();
  const trailer = rest.slice(0, rest.indexOf('\n>>'));
  const own = `${head}${rows.join('')}${rest}\n`;
  const place = Number(rowAt(table()).slice(0, 10));
  const next = `xref\n0 0\n${trailer}\n/Prev ${start}\n/XRefStm ${place}\n>>\nstartxref\n${start + own.length}\n%%EOF\n`;
  const patched = encoder.encode(own + next);
  const whole = new Uint8Array(start + patched.length);
  whole.set(bytes.subarray(0, start));
  whole.set(patched, start);
  return whole;
}
