import { Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEditor, useSay } from '../app/desk';
import { IconButton } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { usePast } from './past';
import './undo-buttons.css';

/** Takes the last step back, or does it again. */
export function UndoButtons(): ReactNode {
  const say = useSay();
  const { undo, redo } = usePast();
  const canUndo = useEditor((state) => state.canUndo && !state.readOnly);
  const canRedo = useEditor((state) => state.canRedo && !state.readOnly);
  return (
    <div className="undo-buttons">
      <IconButton
        name={say('edit.undo')}
        title={`${say('edit.undo')} (Ctrl+Z)`}
        icon={<Icon of={Undo2} />}
        aria-disabled={!canUndo}
        onClick={undo}
      />
      <IconButton
        name={say('edit.redo')}
        title={`${say('edit.redo')} (Ctrl+Y)`}
        icon={<Icon of={Redo2} />}
        aria-disabled={!canRedo}
        onClick={redo}
      />
    </div>
  );
}
