import { MessageSquarePlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEditor, useSay } from '../app/desk';
import { useSheet } from '../lembar/sheet-context';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { Badge } from './Badge';
import { splitBySelection } from './filter';
import { useNotes } from './notes-context';
import { huesOf } from './people';
import { placeOfSelection, rowOf } from './places';
import './remarks-here.css';

/** Below what is selected: the remarks on it, and the way to a new one. */
export function RemarksHere(): ReactNode {
  const say = useSay();
  const { sop, drawing } = useSheet();
  const { located, open, remark } = useNotes();
  const selection = useEditor((state) => state.selection);
  const reading = useEditor((state) => state.reading);
  const place = placeOfSelection(sop, drawing, selection);
  const { here } = splitBySelection(located, selection, rowOf(sop, place.di));
  const standing = selection ? here : located.filter(({ spot, where }) => !spot && where.is !== 'gone');
  const hues = huesOf(located.map(({ thread }) => thread));
  return (
    <section className="form-section remarks-here">
      <h4>{say('catatan.tab')}</h4>
      {standing.map(({ thread, label }) => (
        <button
          key={thread.id}
          type="button"
          className="link"
          onClick={() => open(thread.id, { reveal: true, focus: true })}
        >
          <Badge label={label} hue={hues.get(thread.event.oleh.nama)} />
          <span className="remark-line">{thread.event.teks}</span>
        </button>
      ))}
      {!reading && (
        <div className="form-deeds">
          <Button
            look="outline"
            icon={<Icon of={MessageSquarePlus} />}
            title={`${say('catatan.new')} (Ctrl+Shift+M)`}
            // The words that are chosen in a field above stay chosen.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => remark()}
          >
            {say('catatan.new')}
          </Button>
        </div>
      )}
    </section>
  );
}
