import { useStore } from '@xyflow/react';
import type { ReactNode } from 'react';
import { langkahOf, type SimbolId } from '../../model';
import { useSay } from '../app/desk';
import { useSheet } from '../lembar/sheet-context';
import { lettersOf } from './letters';
import { spotOf } from './spots';
import { useScreen } from './useGround';

/** In the kegiatan that the langkah of the selected symbol does not have yet: that what is typed will stand there. */
export function TypeHint({ simbol }: { readonly simbol: string }): ReactNode {
  const { sop, drawing } = useSheet();
  const say = useSay();
  const screen = useScreen();
  const zoom = useStore((state) => state.transform[2]);
  const langkah = langkahOf(sop, simbol as SimbolId);
  const spot = langkah?.kegiatan === '' ? spotOf(sop, drawing, { of: langkah.id, field: 'kegiatan' }) : undefined;
  const box = spot && screen(spot.page, spot.box);
  if (!spot || !box) return null;
  return (
    <p
      className="type-hint"
      aria-hidden="true"
      style={{ ...lettersOf(spot, zoom), left: box.x, top: box.y, width: box.w }}
    >
      {say('edit.typeHint')}
    </p>
  );
}
