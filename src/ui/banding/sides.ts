import { useMemo } from 'react';
import type { Drawing } from '../../drawing';
import { contentOf } from '../../formats/json';
import { layout } from '../../layout';
import type { Sop } from '../../model';
import type { Comparison, Side } from '../app/comparing';
import { type Say, useEditor, useSay } from '../app/desk';

/** A state that is compared, ready to be looked at. */
export type State =
  | { readonly is: 'none' }
  | { readonly is: 'unreadable' }
  | { readonly is: 'there'; readonly sop: Sop; readonly drawing: Drawing; readonly isBroken: boolean };

/** The content of a side, and its pages as they would be printed. */
export function useCompared(side: Side | null): State {
  const file = useEditor((state) => state.file);
  return useMemo((): State => {
    if (side === null || file === null) return { is: 'none' };
    switch (side.kind) {
      case 'open':
        return { is: 'there', sop: file.sop, drawing: layout(file.sop, { tanda: null }), isBroken: false };
      case 'version': {
        const content = contentOf(side.version);
        if (!content.ok) return { is: 'unreadable' };
        const isBroken = !content.isIntact && side.version.sidik !== '';
        return { is: 'there', sop: content.sop, drawing: layout(content.sop, { tanda: null }), isBroken };
      }
      case 'file':
        return { is: 'there', sop: side.sop, drawing: layout(side.sop, { tanda: null }), isBroken: false };
    }
  }, [file, side]);
}

export interface SideChoice {
  readonly key: string;
  readonly name: string;
  readonly side: Side;
}

/** Everything that can be compared: what is open, its versions with the last one first, files that were taken in. */
export function useChoices({ files }: Comparison): readonly SideChoice[] {
  const riwayat = useEditor((state) => state.file?.riwayat);
  const say = useSay();
  return useMemo(() => {
    const sides: Side[] = [
      { kind: 'open' },
      ...[...(riwayat ?? [])].reverse().map((version): Side => ({ kind: 'version', version })),
      ...files,
    ];
    return sides.map((side, index) => ({ key: `${side.kind} ${index}`, name: sideName(side, say), side }));
  }, [files, riwayat, say]);
}

export function sideName(side: Side | null, say: Say): string {
  switch (side?.kind) {
    case undefined:
      return say('banding.none');
    case 'open':
      return say('banding.open');
    case 'version': {
      const [line = ''] = side.version.catatan.split('\n');
      return say('banding.version', { nomor: side.version.nomor, catatan: shortened(line) });
    }
    case 'file':
      return side.isMade ? side.name : say('banding.file', { name: side.name });
  }
}

const longest = 60;

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}

export function isSameSide(one: Side | null, other: Side): boolean {
  if (one?.kind !== other.kind) return false;
  if (one.kind === 'version' && other.kind === 'version') return one.version === other.version;
  return one.kind === 'open' || one === other;
}
