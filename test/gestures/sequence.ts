import type { Browser } from 'playwright-core';
import { writePdf } from '../../src/formats/pdf';
import { writeSvg } from '../../src/formats/svg';
import { geometry, layout } from '../../src/layout';
import { integrity, type SopFile } from '../../src/model';
import { fonts } from '../drawing/specimen';
import { checkDrawing, checkPainted } from '../drawing-check';
import { launchBrowser } from '../e2e/browser';
import { startServer } from '../e2e/server';
import { type Grey, largestDifference } from '../formats/raster';
import { sample, sampleNames } from '../formats/samples';
import { shown } from '../formats/screen';
import { haveTools, rasterised } from '../formats/tools';
import { ordinary, type Random } from '../generate';
import { createRandom } from '../generate/random';
import { answer, gestures } from './gestures';
import { type Desk, openDesk, openFile, pressAll, readBack, savedText } from './page';

/** What happened, over all sequences. */
interface GestureTally {
  done: number;
  changed: number;
  undone: number;
  pages: number;
  compared: number;
  largest: number;
}

function emptyTally(): GestureTally {
  return { done: 0, changed: 0, undone: 0, pages: 0, compared: 0, largest: 0 };
}

function ensure(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

function startOf(seed: number, random: Random): SopFile {
  const sop = random.chance(0.4) ? sample(random.pick(sampleNames)) : ordinary(seed);
  const id = `acak-${seed}` as typeof sop.id;
  return { sop: { ...sop, id }, reviu: { peristiwa: [] }, riwayat: [] };
}

/**
 * Real gestures on the real desk, by a seed. After each the document is whole and nothing was said on the console; at
 * the end the screen shows the document, everything can be taken back and done again, and the drawing has no fault.
 * @returns the document that it ended in
 */
async function runGestureSequence(
  { page, faults }: Desk,
  seed: number,
  tally: GestureTally,
  length = 10,
): Promise<SopFile['sop']> {
  const random = createRandom(seed);
  const story: string[] = [];
  await openFile(page, startOf(seed, random));
  await page.locator('.page-button').last().click();
  const start = await savedText(page);
  let before = start;
  try {
    for (let step = 0; step < length; step += 1) {
      const did = await random.pick(gestures)(page, random);
      story.push(did ?? '-');
      await answer(page, random);
      // What is out of sight cannot be taken hold of: it does not count.
      if (did === undefined) {
        step -= random.chance(0.9) ? 1 : 0;
        continue;
      }
      tally.done += 1;
      const now = await savedText(page);
      const { sop } = readBack(now);
      ensure(integrity(sop).length === 0, `the structure holds: ${JSON.stringify(integrity(sop)[0])}`);
      if (now !== before) tally.changed += 1;
      before = now;
      ensure(faults.length === 0, `nothing is said on the console: ${faults.join('\n')}`);
    }
    await takenBackAndDoneAgain(page, start, tally);
    ensure(faults.length === 0, `nothing is said on the console: ${faults.join('\n')}`);
    const { sop } = readBack(await savedText(page));
    await shownAsLaid(page, sop, tally);
    return sop;
  } catch (error) {
    await page.screenshot({ path: `test/output/gesture-${seed}.png` });
    throw new Error(`${error instanceof Error ? error.message : error}\n  after: ${story.join(' | ')}`);
  }
}

async function takenBackAndDoneAgain(page: Desk['page'], start: string, tally: GestureTally): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.locator('.sheet').focus();
  await pressAll(page, 'Ulangi', 'Control+y');
  const end = await savedText(page);
  tally.undone += await pressAll(page, 'Urungkan', 'Control+z');
  ensure((await savedText(page)) === start, 'everything taken back is the start');
  await pressAll(page, 'Ulangi', 'Control+y');
  ensure((await savedText(page)) === end, 'everything done again is the end');
}

/** What is printed on the screen is what the layout says of the document that was saved; and that has no fault. */
async function shownAsLaid(page: Desk['page'], sop: SopFile['sop'], tally: GestureTally): Promise<void> {
  const drawing = layout(sop);
  const texts = drawing.pages.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
  );
  const seen = await page.locator('.page .picture text').allTextContents();
  ensure(JSON.stringify(seen.sort()) === JSON.stringify(texts.sort()), 'the screen shows the document');
  tally.pages += drawing.pages.length;
  const found = [...checkDrawing(sop, geometry(drawing)), ...checkPainted(drawing)];
  ensure(found.length === 0, `the drawing has no fault: ${JSON.stringify(found[0])}`);
}

const dotsPerInch = 120;
/** What the PDF and the picture of a page may differ by in any tile, of full grey. */
const allowed = 0.06;

/**
 * The PDF and the picture on the screen agree, tile by tile. Where they do not, they are looked at again four times as
 * fine: a line that one of them moves to the next pixel is then no more than that, while what is missing is missing still.
 */
async function agreeing(browser: Browser, sop: SopFile['sop'], tally: GestureTally): Promise<void> {
  const drawing = layout(sop);
  const pdf = writePdf(drawing, { fonts, seed: 'x' });
  const pictures = writeSvg(drawing, { fonts });
  const differenceOn = async (index: number, fine: number): Promise<number> => {
    const [printed, one] = [rasterised(pdf, dotsPerInch * fine)[index], drawing.pages[index]];
    if (!printed || !one) return 1;
    const screen = await shown(browser, pictures[index] ?? '', one, dotsPerInch * fine);
    return largestDifference(coarse(printed, fine), coarse(screen, fine)).difference;
  };
  for (const [index, one] of drawing.pages.entries()) {
    let difference = await differenceOn(index, 1);
    if (difference > allowed) difference = await differenceOn(index, 4);
    tally.compared += 1;
    tally.largest = Math.max(tally.largest, difference);
    ensure(difference <= allowed, `PDF and screen agree on page ${one.number}: ${difference.toFixed(3)}`);
  }
}

/** The picture with so many pixels across made one. */
function coarse({ width, height, values }: Grey, by: number): Grey {
  const [across, down] = [Math.floor(width / by), Math.floor(height / by)];
  const means = new Uint8Array(across * down);
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      let sum = 0;
      for (let at = 0; at < by * by; at += 1)
        sum += values[(y * by + Math.floor(at / by)) * width + x * by + (at % by)] ?? 255;
      means[y * across + x] = Math.round(sum / (by * by));
    }
  }
  return { width: across, height: down, values: means };
}

/** Runs seeded sequences of gestures and tells in plain lines what happened; a failing one is named by its seed. */
export async function runGestures(
  count: number,
  first = 1,
  tell: (line: string) => void = () => undefined,
): Promise<{ readonly lines: string[]; readonly failed: number }> {
  const server = await startServer();
  const browser = await launchBrowser();
  const tally = emptyTally();
  const failures: string[] = [];
  let desk = await openDesk(browser, server.url);
  for (let seed = first; seed < first + count; seed += 1) {
    const failure = await runOne(browser, desk, seed, tally).catch((error: unknown) => String(error));
    if (failure !== undefined) {
      failures.push(`seed ${seed}: ${failure}`);
      tell(failures.at(-1) ?? '');
    }
    // Many SOPs in the list are another matter, and what failed must not lie in the way of the next one.
    if (failure !== undefined || seed % 20 === 0) {
      await desk.context.close();
      desk = await openDesk(browser, server.url);
    }
    if ((seed - first + 1) % 20 === 0) tell(`${seed - first + 1} of ${count}`);
  }
  await browser.close();
  await server.close();
  return { lines: linesOf(count, first, tally, failures), failed: failures.length };
}

/** One sequence; of every fifth the paper is compared with the screen. */
async function runOne(browser: Browser, desk: Desk, seed: number, tally: GestureTally): Promise<undefined> {
  const sop = await runGestureSequence(desk, seed, tally);
  if (seed % 5 === 0 && haveTools('pdftoppm')) await agreeing(browser, sop, tally);
  await desk.page.getByRole('button', { name: 'Beranda' }).click();
}

function linesOf(count: number, first: number, tally: GestureTally, failures: readonly string[]): string[] {
  return [
    `${count} sequences of gestures, seeds ${first} to ${first + count - 1}: ${tally.done} gestures, ${tally.changed} changed the document`,
    `${tally.undone} steps taken back and done again; ${tally.pages} pages without fault`,
    `PDF against screen: ${tally.compared} pages, largest tile difference ${tally.largest.toFixed(3)} (${allowed} allowed)`,
    `failed: ${failures.length}`,
    ...failures,
  ];
}
