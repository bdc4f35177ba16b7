import { afterEach, expect, test } from 'vitest';
import { readSop, writeSop } from '../../src/formats/json';
import { integrity } from '../../src/model';
import { createRandom } from '../generate/random';
import { during, settled } from './kit/clock';
import { good, sample } from './kit/documents';
import { newBrowser } from './kit/tabs';
import { workOn } from './kit/work';

const id = sample().sop.id;
const rejections: unknown[] = [];
process.on('unhandledRejection', (reason) => rejections.push(reason));
afterEach(() => expect(rejections).toEqual([]));

test('200 tabs killed at random: at most the last second is lost, and the document opens valid', async () => {
  let lost = 0;
  for (let seed = 1; seed <= 200; seed++) lost += await killedAtRandom(seed);
  // Were nothing ever lost, the kills would come too late to test anything.
  expect(lost).toBeGreaterThan(20);
}, 240_000);

/** @returns how many changes were lost */
async function killedAtRandom(seed: number): Promise<number> {
  const random = createRandom(seed);
  const browser = newBrowser({ secure: random.chance(0.5) });
  const { clock } = browser;
  const tab = browser.tab('satu');
  good(await during(clock, tab.keeper.openNew(sample(), { keep: random.pick(['now', 'at-first-edit']) })));
  const { sop: _sop, ...first } = tab.editor.state().file!;
  const start = writeSop(tab.editor.state().file!);
  const after: { readonly text: string; readonly at: number }[] = [{ text: start, at: Number.NEGATIVE_INFINITY }];
  const changes = random.int(1, 25);
  for (let done = 0; done < changes; done++) {
    if (workOn(tab.editor, random)) after.push({ text: writeSop(tab.editor.state().file!), at: clock.now() });
    if (random.chance(0.7)) await clock.advance(random.int(0, 500));
    else await settled(random.int(0, 3));
  }
  tab.kill();
  const end = clock.now();
  await settled();

  const again = browser.tab('satu');
  const opened = await during(clock, again.keeper.reopen());
  const must = after.findLastIndex(({ at }) => at <= end - 1000);
  if (!opened?.ok) {
    // A document that was only looked at is not in the library before its first change is.
    expect([must, (await again.library.list()).ok], `seed ${seed}`).toEqual([0, true]);
    return after.length - 1;
  }
  const file = again.editor.state().file!;
  const text = writeSop(file);
  const found = after.findLastIndex((one) => one.text === text);
  expect(found, `seed ${seed}`).toBeGreaterThanOrEqual(must);
  expect(integrity(file.sop)).toEqual([]);
  const read = readSop(text);
  expect(read.ok && read.warnings).toEqual([]);
  while (again.editor.undo());
  const { sop, ...beside } = again.editor.state().file!;
  // What was recorded beside the document is never taken back.
  expect(beside, `seed ${seed}`).toEqual({ reviu: file.reviu, riwayat: file.riwayat });
  expect(writeSop({ sop, ...first }), `seed ${seed}`).toBe(start);
  return after.length - 1 - found;
}

test('a folded journal opens as the unfolded one: document, past and what was undone', async () => {
  for (let seed = 1; seed <= 20; seed++) {
    const random = createRandom(seed);
    const browser = newBrowser();
    const tab = browser.tab();
    good(await during(browser.clock, tab.keeper.openNew(sample())));
    for (let round = 0; round < 3; round++) {
      for (let done = 0; done < 15; done++) workOn(tab.editor, random);
      await tab.keeper.flush();
      const before = good(await tab.library.open(id)).opened;
      good(await tab.library.compact(id, { seen: before.seq }));
      const { opened } = good(await tab.library.open(id));
      expect(opened.journal).toBe(0);
      expect({ ...opened, journal: before.journal }, `seed ${seed}`).toEqual(before);
      expect(writeSop(good(await tab.library.current(id)).file)).toBe(writeSop(tab.editor.state().file!));
    }
  }
}, 120_000);

test('a long day: the journal is folded by itself, and the past is still whole', async () => {
  const browser = newBrowser();
  const { clock } = browser;
  const tab = browser.tab('satu');
  good(await during(clock, tab.keeper.openNew(sample())));
  for (let count = 0; count < 650; count++) {
    tab.editor.run([{ command: 'edit-identitas', args: { field: 'unit', value: `Unit ${count}` } }]);
    if (count % 10 === 0) await clock.advance(1000);
  }
  await clock.advance(2000);
  const { opened } = good(await tab.library.open(id));
  expect(opened.journal).toBeLessThan(200);
  expect([opened.past.length, opened.at]).toEqual([500, 500]);
  tab.kill();
  const again = browser.tab('satu');
  good((await during(clock, again.keeper.reopen()))!);
  expect(again.editor.state().file?.sop.identitas.unit).toBe('Unit 649');
  let undone = 0;
  while (again.editor.undo()) undone += 1;
  expect([undone, again.editor.state().file?.sop.identitas.unit]).toEqual([500, 'Unit 149']);
});
