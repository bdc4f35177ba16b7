import { mkdirSync, writeFileSync } from 'node:fs';
import { type Paper, papers } from './papers';
import { allowed, approvedFiles, approve as approvePaper, distances, printedNow } from './pictures';
import { writePng } from './png';

const output = new URL('../output/', import.meta.url);

/**
 * Writes the page that shows every paper before and after: test/output/golden.html.
 * @returns the path of the page, and the papers that differ from the approved ones
 */
export function writeInspector(): { readonly page: string; readonly changed: readonly string[] } {
  const seen = papers.map((paper) => {
    const pages = printedNow(paper);
    return { paper, pages, isChanged: distances(paper, pages).some((distance) => distance > allowed) };
  });
  const changed = seen.filter(({ isChanged }) => isChanged).map(({ paper }) => paper.name);
  const sections = seen
    .sort((one, other) => Number(other.isChanged) - Number(one.isChanged))
    .map(({ paper, pages, isChanged }) => section(paper, pages.map(writePng), isChanged));
  mkdirSync(output, { recursive: true });
  const page = new URL('golden.html', output);
  writeFileSync(page, pageOf(sections, changed.length));
  return { page: page.pathname, changed };
}

export function approve(name: string): void {
  const paper = papers.find((one) => one.name === name);
  if (!paper) throw new Error(`no paper ${name}`);
  approvePaper(paper);
}

function pageOf(sections: readonly string[], changed: number): string {
  return `<!doctype html>
<meta charset="utf-8">
<title>Pages: ${changed} papers changed</title>
<style>
body { font: 14px system-ui; margin: 24px; background: #eee; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; margin-bottom: 12px; } img { width: 100%; border: 1px solid #bbb; }
h2 { margin: 32px 0 4px; } .changed h2::after { content: ' changed'; color: #b00; }
</style>
<p>Left the approved page, right the page now. Approve with <code>npm run golden -- --approve NAME ...</code></p>
${sections.join('\n')}
`;
}

function section(paper: Paper, after: readonly Buffer[], isChanged: boolean): string {
  const before = approvedFiles(paper);
  const image = (png: Buffer | undefined): string =>
    png ? `<img alt="" src="data:image/png;base64,${png.toString('base64')}">` : '<p>no such page</p>';
  const pairs = Array.from({ length: Math.max(before.length, after.length) }, (_, page) => {
    return `<div class="pair">${image(before[page])}${image(after[page])}</div>`;
  });
  return `<section class="${isChanged ? 'changed' : ''}"><h2>${paper.name}</h2>${pairs.join('')}</section>`;
}
