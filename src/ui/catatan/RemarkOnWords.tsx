import { MessageSquarePlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSay } from '../app/desk';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useNotes } from './notes-context';
import './remark-on-words.css';

/** Below a text on the paper, while some of its words are chosen. */
export function RemarkOnWords(): ReactNode {
  const say = useSay();
  const { remark } = useNotes();
  return (
    <div className="remark-on-words">
      <Button
        tabIndex={-1}
        icon={<Icon of={MessageSquarePlus} />}
        title="Ctrl+Shift+M"
        // The words stay chosen, and the text keeps the keyboard until the remark has it.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => remark()}
      >
        {say('catatan.newOnWords')}
      </Button>
    </div>
  );
}
