import { mkdirSync, writeFileSync } from 'node:fs';
import { layout } from '../../src/layout';
import { sayRemark } from '../../src/words';
import { faultLines, judge } from '../layout/judge';
import { corpus } from './cases';
import { approvedPictures, drawCase } from './pictures';

export { approve } from './pictures';

const output = new URL('../output/', import.meta.url);

/**
 * Writes the page that shows the corpus before and after: test/output/corpus.html.
 * @returns the path of the page, and the cases whose pictures differ from the approved ones
 */
export function writeInspector(): { readonly page: string; readonly changed: readonly string[] } {
  const names = Object.keys(corpus);
  const changed = names.filter((name) => drawCase(name).join('') !== approvedPictures(name).join(''));
  const order = [...changed, ...names.filter((name) => !changed.includes(name))];
  mkdirSync(output, { recursive: true });
  const page = new URL('corpus.html', output);
  writeFileSync(page, pageOf(order, changed));
  return { page: page.pathname, changed };
}

function pageOf(order: readonly string[], changed: readonly string[]): string {
  const faces = ['arimo', 'tinos'].flatMap((family) => [face(family, 'regular', 400), face(family, 'bold', 700)]);
  return `<!doctype html>
<meta charset="utf-8">
<title>Corpus of the layout: ${changed.length} changed</title>
<style>
${faces.join('\n')}
body { font: 14px system-ui; margin: 24px; background: #eee; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
figure { margin: 0 0 8px; } svg { width: 100%; background: #fff; border: 1px solid #bbb; }
h2 { margin: 32px 0 4px; } .changed h2::after { content: ' changed'; color: #b00; }
.fault { color: #b00; }
</style>
<h1>${order.length} cases, ${changed.length} changed</h1>
<p>Left the approved picture, right the picture now. Approve with <code>npm run corpus -- --approve NAME ...</code></p>
${order.map((name) => section(name, changed.includes(name))).join('\n')}
`;
}

function face(family: string, style: string, weight: number): string {
  const name = family === 'arimo' ? 'Arimo' : 'Tinos';
  return `@font-face { font-family: ${name}; font-weight: ${weight}; src: url(../../src/assets/fonts/${family}-${style}.ttf); }`;
}

function section(name: string, changed: boolean): string {
  const found = corpus[name];
  if (!found) return '';
  const [before, after] = [approvedPictures(name), drawCase(name)];
  const remarks = layout(found.sop).remarks.map((remark) => `${remark.code}: ${sayRemark('id', remark)}`);
  const pages = Array.from({ length: Math.max(before.length, after.length) }, (_, page) => page);
  const figure = (picture: string | undefined) => `<figure>${picture ?? 'no such page'}</figure>`;
  return `<section id="${name}" class="${changed ? 'changed' : ''}"><h2>${name}</h2><p>${found.intent}</p>
${remarks.map((one) => `<p>${one}</p>`).join('\n')}
${faultLines(judge(found.sop).faults)
  .map((one) => `<p class="fault">${one}</p>`)
  .join('\n')}
${pages.map((page) => `<div class="pair">${figure(before[page])}${figure(after[page])}</div>`).join('\n')}
</section>`;
}
