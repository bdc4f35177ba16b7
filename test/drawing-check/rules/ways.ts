import type { Rule } from '../fault';
import type { Arrow, PageReport } from '../report';

interface Placed {
  readonly page: PageReport;
  readonly arrow: Arrow;
}

/** Every alur is drawn once when both ends stand on one page, and as two arrows to and from a pair of connectors when not. */
export const alurOnce: Rule = {
  name: 'alur-once',
  *check(context) {
    const drawn = context.report.pages.flatMap((page) => page.arrows.map((arrow) => ({ page, arrow })));
    for (const { page, arrow } of drawn) {
      if (!context.alur.has(arrow.alur))
        yield { page: page.number, at: arrow.alur, detail: 'is no alur of the document' };
    }
    for (const alur of context.sop.alur) {
      const own = drawn.filter(({ arrow }) => arrow.alur === alur.id);
      const [from, to] = [context.pageOf.get(alur.dari), context.pageOf.get(alur.ke)];
      if (!from || !to) continue;
      const detail = from === to ? onePage(own, from, alur.dari, alur.ke) : twoPages(own, from, to, alur.dari, alur.ke);
      if (detail) yield { page: from.number, at: alur.id, detail };
    }
  },
};

function onePage(own: readonly Placed[], page: PageReport, dari: string, ke: string): string | undefined {
  const [only] = own;
  if (own.length !== 1 || !only) return `is drawn ${own.length} times`;
  if (only.page !== page) return 'is drawn on another page than its symbols';
  return only.arrow.from === dari && only.arrow.to === ke
    ? undefined
    : `goes from ${only.arrow.from} to ${only.arrow.to}`;
}

function twoPages(
  own: readonly Placed[],
  from: PageReport,
  to: PageReport,
  dari: string,
  ke: string,
): string | undefined {
  const leaving = own.filter(({ arrow, page }) => arrow.from === dari && page === from);
  const reaching = own.filter(({ arrow, page }) => arrow.to === ke && page === to);
  if (own.length !== 2 || leaving.length !== 1 || reaching.length !== 1)
    return `crosses pages and is drawn ${leaving.length} and ${reaching.length} times, ${own.length} in all`;
  const out = /^k(.+):out$/.exec(leaving[0]?.arrow.to ?? '')?.[1];
  const into = /^k(.+):in$/.exec(reaching[0]?.arrow.from ?? '')?.[1];
  return out !== undefined && out === into
    ? undefined
    : `goes to ${leaving[0]?.arrow.to} and comes from ${reaching[0]?.arrow.from}`;
}
