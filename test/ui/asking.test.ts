import { afterEach, describe, expect, test, vi } from 'vitest';
import { createEditor } from '../../src/editor';
import type { SopFile } from '../../src/model';
import { createAsking } from '../../src/ui/app/asking';
import type { DeskParts } from '../../src/ui/app/desk';
import { evaluationDeeds } from '../../src/ui/app/evaluation-deeds';
import { createNoticeBoard } from '../../src/ui/app/notices';
import { goHome } from '../../src/ui/app/way-back';
import { sketch } from '../generate';

const sop = sketch(1, ['mulai@1', 'selesai@1'], 's1>s2');
const file: SopFile = { sop, reviu: { peristiwa: [] }, riwayat: [] };

describe('files that came back', () => {
  function dropped(): DeskParts {
    const editor = createEditor({ language: 'id', now: () => '2026-11-23T08:00:00Z', newId: () => 'n' });
    editor.open(file);
    return { editor, asking: createAsking(), board: createNoticeBoard() } as unknown as DeskParts;
  }
  const broken = { files: [new File(['{'], 'rusak.sop.json')], folders: [], handle: Promise.resolve(null) };

  test('do not take the place of what is being filled in; they are one press away', async () => {
    const parts = dropped();
    parts.asking.ask({ kind: 'status', to: 'Sesuai' });
    evaluationDeeds(parts, () => undefined).dropToMerge(broken);
    await vi.waitFor(() => expect(parts.board.state().toast?.words).toBe('1 berkas selesai dibaca.'));
    expect(parts.asking.state()?.kind).toBe('status');
    parts.board.state().toast?.action?.do();
    expect(parts.asking.state()).toMatchObject({ kind: 'merge', files: [{ name: 'rusak.sop.json' }] });
  });

  test('are shown at once where nothing is asked', async () => {
    const parts = dropped();
    evaluationDeeds(parts, () => undefined).dropToMerge(broken);
    await vi.waitFor(() => expect(parts.asking.state()?.kind).toBe('merge'));
  });
});

describe('Beranda', () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    ['lembar', -1],
    ['pratinjau', -2],
    ['bandingkan', -2],
  ])('from %s it is %i steps back', (state, steps) => {
    const go = vi.fn();
    vi.stubGlobal('history', { state, go });
    goHome(createEditor({ language: 'id', now: () => '', newId: () => 'n' }));
    expect(go).toHaveBeenCalledWith(steps);
  });
});
