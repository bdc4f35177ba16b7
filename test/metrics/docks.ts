import type { Report, Shape } from '../drawing-check';
import type { Side } from '../drawing-check/space';

const all: readonly Side[] = ['top', 'right', 'bottom', 'left'];

/** Ids of the connectors that point up, which are those of ways back. */
export function pointingUp(report: Report): ReadonlySet<string> {
  const pageOf = new Map(report.pages.flatMap((page) => page.symbols.map((shape) => [shape.id, page.number] as const)));
  const connectors = [...pageOf.keys()].filter((id) => /^k.+:out$/.test(id));
  const up = connectors.filter((id) => (pageOf.get(id.replace(/out$/, 'in')) ?? 0) < (pageOf.get(id) ?? 0));
  return new Set(up.flatMap((id) => [id, id.replace(/out$/, 'in')]));
}

/** The sides that arrows may leave a symbol by, and those they may enter by: at a page connector not by its point, nor by its flat. */
export function docksOf(
  shape: Shape,
  up: ReadonlySet<string>,
): { readonly out: readonly Side[]; readonly in: readonly Side[] } {
  if (shape.jenis !== 'konektor') return { out: all, in: all };
  const [point, flat]: readonly [Side, Side] = up.has(shape.id) ? ['top', 'bottom'] : ['bottom', 'top'];
  return shape.id.endsWith(':out')
    ? { out: [], in: [flat, 'left', 'right'] }
    : { out: [point, 'left', 'right'], in: [] };
}
