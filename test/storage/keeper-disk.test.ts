import { afterEach, expect, test, vi } from 'vitest';
import { during, settled } from './kit/clock';
import { good, sample } from './kit/documents';
import { fullDisk } from './kit/faults';
import { newBrowser } from './kit/tabs';
import { note, notes } from './kit/work';

const id = sample().sop.id;

afterEach(() => void vi.unstubAllGlobals());

test('a disk that is full in the middle of the work is said at once, and everything is written when there is room', async () => {
  const browser = newBrowser();
  const { clock } = browser;
  const tab = browser.tab('satu');
  good(await during(clock, tab.keeper.openNew(sample())));
  note(tab.editor, 'tertulis');
  await clock.advance(1000);
  const disk = fullDisk();
  note(tab.editor, 'belum');
  await clock.advance(1000);
  expect(tab.keeper.state()).toEqual({ kind: 'failed', reason: 'full' });
  note(tab.editor, 'belum juga');
  await clock.advance(1000);
  expect(good(await tab.library.current(id)).file.sop.catatan.at(-1)).toBe('tertulis');
  disk.heal();
  await clock.advance(6000);
  expect(tab.keeper.state()).toEqual({ kind: 'saved' });
  expect(good(await tab.library.current(id)).file.sop.catatan.slice(-3)).toEqual(['tertulis', 'belum', 'belum juga']);
});

test('what could not be written when it was closed is written later, by the tab that has it', async () => {
  const browser = newBrowser();
  const { clock } = browser;
  const tab = browser.tab('satu');
  good(await during(clock, tab.keeper.openNew(sample())));
  const disk = fullDisk();
  note(tab.editor, 'belum');
  await tab.keeper.close();
  expect(tab.editor.state().file).toBeNull();
  expect(tab.keeper.state()).toEqual({ kind: 'idle' });
  disk.heal();
  await clock.advance(6000);
  expect(good(await tab.library.current(id)).file.sop.catatan.at(-1)).toBe('belum');
});

test('a full disk does not keep anybody from opening what is on it', async () => {
  const browser = newBrowser();
  const tab = browser.tab();
  good(await tab.library.put(sample(), { time: '2026-11-22T08:00:00.000Z' }));
  const disk = fullDisk();
  good(await during(browser.clock, tab.keeper.open(id)));
  expect(tab.editor.state().file?.sop.id).toBe(id);
  disk.heal();
});

test('where nothing can be kept the document is opened all the same, and it is said', async () => {
  const browser = newBrowser();
  vi.stubGlobal('indexedDB', undefined);
  const tab = browser.tab();
  expect(await tab.keeper.openNew(sample())).toEqual({ ok: false, reason: 'absent' });
  expect(tab.editor.state().file?.sop.id).toBe(id);
  expect(tab.keeper.state()).toEqual({ kind: 'failed', reason: 'absent' });
  note(tab.editor, 'tetap dapat bekerja');
  await browser.clock.advance(3000);
  expect(tab.keeper.state()).toEqual({ kind: 'failed', reason: 'absent' });
});

test('leaving the page writes at once; closing the editor does it too and lets go', async () => {
  const browser = newBrowser();
  const { clock } = browser;
  const tab = browser.tab();
  good(await during(clock, tab.keeper.openNew(sample())));
  note(tab.editor, 'pertama');
  tab.leavePage();
  await settled();
  expect(tab.keeper.state()).toEqual({ kind: 'saved' });
  note(tab.editor, 'kedua');
  tab.editor.close();
  await settled();
  expect(tab.keeper.state()).toEqual({ kind: 'idle' });
  expect(tab.lock.isMine(id)).toBe(false);
  expect(good(await tab.library.current(id)).file.sop.catatan.slice(-2)).toEqual(['pertama', 'kedua']);
});

test('a page that is closed before the disk has it loses nothing, and nothing comes twice', async () => {
  const browser = newBrowser();
  const { clock } = browser;
  let tab = browser.tab('satu');
  good(await during(clock, tab.keeper.openNew(sample())));
  for (let turns = 0; turns < 12; turns++) {
    note(tab.editor, `catatan ${turns}`);
    if (turns % 3 === 0) await clock.advance(300);
    note(tab.editor, `dan ${turns}`);
    tab.leavePage();
    // The page is gone after so many turns: before, while or after the disk takes it.
    await settled(turns);
    tab.kill();
    await settled();
    tab = browser.tab('satu');
    good((await during(clock, tab.keeper.reopen()))!);
    const all = notes(tab.editor).slice(sample().sop.catatan.length);
    expect(all.slice(-2)).toEqual([`catatan ${turns}`, `dan ${turns}`]);
    expect(all).toHaveLength(2 * (turns + 1));
    expect(good(await tab.library.list()).documents[0]?.seq).toBe(good(await tab.library.open(id)).opened.seq);
  }
  expect(good(await tab.library.current(id)).file.sop.catatan.at(-1)).toBe('dan 11');
});

test('what was left beside the disk does not come back over what another tab has written since', async () => {
  const browser = newBrowser();
  const { clock } = browser;
  const [first, second] = [browser.tab('satu'), browser.tab('dua')];
  good(await during(clock, first.keeper.openNew(sample())));
  vi.spyOn(first.library, 'append').mockResolvedValue({ ok: false, reason: 'failed' });
  note(first.editor, 'ditinggalkan');
  first.leavePage();
  const time = '2026-11-22T08:00:00.000Z';
  await settled();
  first.kill();
  const { seq } = good(await second.library.list()).documents[0]!;
  good(await during(clock, second.library.rename(id, { seen: seq, nama: 'Lain', time })));
  good(await during(clock, second.keeper.open(id)));
  expect(second.editor.state().file?.sop.identitas.nama).toBe('Lain');
  expect(notes(second.editor)).not.toContain('ditinggalkan');
});
