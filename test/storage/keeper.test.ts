import { afterEach, describe, expect, test, vi } from 'vitest';
import { writeSop } from '../../src/formats/json';
import { during } from './kit/clock';
import { good, named, sample } from './kit/documents';
import { newBrowser } from './kit/tabs';
import { note, notes } from './kit/work';

const id = sample().sop.id;

afterEach(() => void vi.unstubAllGlobals());

describe.each([
  ['with the locks of the browser', true],
  ['on plain http', false],
])('%s', (_name, secure) => {
  test('a change is on the disk within a second, and a killed tab brings back document, selection, past and view', async () => {
    const browser = newBrowser({ secure });
    const { clock } = browser;
    const tab = browser.tab('satu');
    good(await during(clock, tab.keeper.openNew(sample())));
    expect(tab.keeper.state()).toEqual({ kind: 'saved' });
    note(tab.editor, 'pertama');
    note(tab.editor, 'kedua');
    tab.editor.undo();
    tab.editor.select({ kind: 'simbol', id: sample().sop.langkah[0]!.simbol[0]!.id });
    tab.keeper.keepView({ zoom: 1.5 });
    expect(tab.keeper.state()).toEqual({ kind: 'saving' });
    await clock.advance(1000);
    expect(tab.keeper.state()).toEqual({ kind: 'saved' });
    const before = tab.editor.state();
    tab.kill();

    const again = browser.tab('satu');
    expect(good((await during(clock, again.keeper.reopen()))!).view).toEqual({ zoom: 1.5 });
    const after = again.editor.state();
    expect(after.selection).toEqual(before.selection);
    expect(after).toMatchObject({ canUndo: true, canRedo: true, readOnly: false });
    expect(writeSop(after.file!)).toBe(writeSop(before.file!));
    again.editor.redo();
    expect(notes(again.editor).slice(-2)).toEqual(['pertama', 'kedua']);
    again.editor.undo();
    again.editor.undo();
    expect(writeSop(again.editor.state().file!)).toBe(writeSop(sample()));
  });

  test('a second tab reads only and follows; it goes on when the first lets go', async () => {
    const browser = newBrowser({ secure });
    const { clock } = browser;
    const [first, second] = [browser.tab(), browser.tab()];
    good(await during(clock, first.keeper.openNew(sample())));
    good(await during(clock, second.keeper.open(id)));
    expect(second.keeper.state()).toEqual({ kind: 'read-only' });
    expect(note(second.editor, 'dari yang kedua')).toBe(false);
    note(first.editor, 'dari yang pertama');
    await clock.advance(2500);
    expect(notes(second.editor).at(-1)).toBe('dari yang pertama');
    note(first.editor, 'yang terakhir');
    await during(clock, first.keeper.close());
    await clock.advance(1000);
    expect(second.keeper.state()).toEqual({ kind: 'saved' });
    expect(notes(second.editor).at(-1)).toBe('yang terakhir');
    expect(note(second.editor, 'giliran yang kedua')).toBe(true);
  });

  test('taking over: the first writes what it has, reads only from then on, and nothing is lost', async () => {
    const browser = newBrowser({ secure });
    const { clock } = browser;
    const [first, second] = [browser.tab(), browser.tab()];
    good(await during(clock, first.keeper.openNew(sample())));
    good(await during(clock, second.keeper.open(id)));
    note(first.editor, 'belum ditulis');
    good(await during(clock, second.keeper.takeOver(), 10));
    expect(notes(second.editor).at(-1)).toBe('belum ditulis');
    expect(first.keeper.state()).toEqual({ kind: 'read-only' });
    expect(note(first.editor, 'terlambat')).toBe(false);
    expect(note(second.editor, 'lanjut')).toBe(true);
    await clock.advance(3000);
    expect(second.keeper.state()).toEqual({ kind: 'saved' });
    expect(notes(first.editor).at(-1)).toBe('lanjut');
  });

  test('a tab that crashed does not hold its document', async () => {
    const browser = newBrowser({ secure });
    const { clock } = browser;
    const [first, second] = [browser.tab(), browser.tab()];
    good(await during(clock, first.keeper.openNew(sample())));
    first.kill();
    good(await during(clock, second.keeper.open(id)));
    await clock.advance(12_000);
    expect(second.keeper.state()).toEqual({ kind: 'saved' });
    expect(note(second.editor, 'lanjut')).toBe(true);
  });

  test('a tab that is loaded again has its document as before, though one behind it has waited for it', async () => {
    const browser = newBrowser({ secure });
    const { clock } = browser;
    const [first, second] = [browser.tab('depan'), browser.tab()];
    good(await during(clock, first.keeper.openNew(sample())));
    good(await during(clock, second.keeper.open(id)));
    second.hide();
    first.leavePage();
    first.kill();
    // A slow computer takes that long to load a page.
    await clock.advance(12_000);
    const again = browser.tab('depan');
    await during(clock, again.keeper.reopen());
    expect(again.keeper.state()).toEqual({ kind: 'saved' });
    expect(second.keeper.state()).toEqual({ kind: 'read-only' });
  });

  test('another tab cannot rename or remove what is being changed', async () => {
    const browser = newBrowser({ secure });
    const { clock } = browser;
    const [first, second] = [browser.tab(), browser.tab()];
    good(await during(clock, first.keeper.openNew(sample())));
    const seen = good(await second.library.list()).documents[0]!.seq;
    const time = '2026-11-22T08:00:00.000Z';
    const elsewhere = { ok: false, reason: 'open-elsewhere' };
    expect(await during(clock, second.library.rename(id, { seen, nama: 'Lain', time }))).toEqual(elsewhere);
    expect(await during(clock, second.library.remove(id, { seen, time }))).toEqual(elsewhere);
    await during(clock, first.keeper.close());
    const now = good(await second.library.list()).documents[0]!.seq;
    good(await during(clock, second.library.remove(id, { seen: now, time })));
  });
});

test('on plain http a tab in the background and a duplicated tab hold what is theirs', async () => {
  const browser = newBrowser({ secure: false });
  const { clock } = browser;
  const first = browser.tab('satu');
  good(await during(clock, first.keeper.openNew(sample())));
  first.drowse();
  await clock.advance(60_000);
  const others = [browser.tab('dua'), browser.tab('satu')];
  for (const other of others) {
    good(await during(clock, other.keeper.open(id)));
    await clock.advance(10_000);
    expect(other.keeper.state()).toEqual({ kind: 'read-only' });
  }
  expect(first.editor.state().readOnly).toBe(false);
  good(await during(clock, others[0]!.keeper.takeOver()));
  expect(first.keeper.state()).toEqual({ kind: 'read-only' });
});

test('a frozen tab is not waited for; what it writes late is refused, and its work can be rescued', async () => {
  const browser = newBrowser();
  const { clock } = browser;
  const [first, second] = [browser.tab(), browser.tab()];
  good(await during(clock, first.keeper.openNew(sample())));
  good(await during(clock, second.keeper.open(id)));
  // The disk takes nothing from the first tab while the second takes over.
  const frozen = vi.spyOn(first.library, 'append').mockResolvedValue({ ok: false, reason: 'failed' });
  note(first.editor, 'yang pertama');
  good(await during(clock, second.keeper.takeOver()));
  note(second.editor, 'yang kedua');
  await clock.advance(1000);
  expect(second.keeper.state()).toEqual({ kind: 'saved' });
  frozen.mockRestore();
  await clock.advance(6000);
  expect(first.keeper.state()).toEqual({ kind: 'failed', reason: 'behind' });
  expect(note(first.editor, 'lagi')).toBe(false);
  good(await during(clock, first.keeper.rescue('sendiri')));
  expect(first.keeper.state()).toEqual({ kind: 'saved' });
  expect(first.editor.state().file?.sop).toMatchObject({ id: 'sendiri', asal: id });
  expect(notes(first.editor).at(-1)).toBe('yang pertama');
  expect(good(await second.library.current(id)).file.sop.catatan.at(-1)).toBe('yang kedua');
});

test('a late write of a tab that was not waited for is refused even before the other tab has written anything', async () => {
  const browser = newBrowser();
  const { clock } = browser;
  const [first, second] = [browser.tab(), browser.tab()];
  good(await during(clock, first.keeper.openNew(sample())));
  good(await during(clock, second.keeper.open(id)));
  const frozen = vi.spyOn(first.library, 'append').mockResolvedValue({ ok: false, reason: 'failed' });
  note(first.editor, 'terlambat');
  good(await during(clock, second.keeper.takeOver()));
  frozen.mockRestore();
  await clock.advance(6000);
  expect(first.keeper.state()).toEqual({ kind: 'failed', reason: 'behind' });
  note(second.editor, 'pada waktunya');
  await clock.advance(1000);
  expect(second.keeper.state()).toEqual({ kind: 'saved' });
  expect(notes(second.editor)).not.toContain('terlambat');
});

test('a sample that is only looked at is not kept; the first change keeps it and asks the browser once', async () => {
  const browser = newBrowser();
  const { clock } = browser;
  const tab = browser.tab();
  good(await during(clock, tab.keeper.openNew(sample(), { keep: 'at-first-edit' })));
  expect(tab.keeper.state()).toEqual({ kind: 'unkept' });
  expect(good(await tab.library.list()).documents).toEqual([]);
  expect(tab.asked()).toBe(0);
  note(tab.editor, 'pertama');
  await clock.advance(1000);
  note(tab.editor, 'kedua');
  await clock.advance(1000);
  expect(tab.keeper.state()).toEqual({ kind: 'saved' });
  expect(tab.asked()).toBe(1);
  const { opened } = good(await tab.library.open(id));
  expect(opened.past).toHaveLength(2);
  expect(writeSop(opened.file)).toBe(writeSop(sample()));
  const other = browser.tab();
  good(await during(clock, other.keeper.open(id)));
  expect(other.keeper.state()).toEqual({ kind: 'read-only' });
});

test('an id that is kept is not put over', async () => {
  const browser = newBrowser();
  const tab = browser.tab();
  good(await tab.library.put(sample(), { time: '2026-11-22T08:00:00.000Z' }));
  expect(await tab.keeper.openNew(named(id, 'Lain'))).toEqual({ ok: false, reason: 'kept-already' });
  expect(tab.editor.state().file).toBeNull();
});

test('of two openings the later one holds', async () => {
  const browser = newBrowser();
  const { clock } = browser;
  const tab = browser.tab();
  good(await tab.library.put(named('a'), { time: '2026-11-22T08:00:00.000Z' }));
  good(await tab.library.put(named('b'), { time: '2026-11-22T08:00:00.000Z' }));
  const [a, b] = await during(clock, Promise.all([tab.keeper.open('a'), tab.keeper.open('b')]));
  expect([a.ok, b.ok]).toEqual([false, true]);
  expect(tab.editor.state().file?.sop.id).toBe('b');
  expect([tab.lock.isMine('a'), tab.lock.isMine('b')]).toEqual([false, true]);
});
