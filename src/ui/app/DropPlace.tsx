import { FileUp } from 'lucide-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Icon } from '../parts/Icon';
import { useDesk, useSay } from './desk';
import './drop-place.css';

/** A file may be dropped anywhere; what is under it fills with the accent while one is held over it. */
export function DropPlace({ children }: { readonly children: ReactNode }): ReactNode {
  const { deeds } = useDesk();
  const say = useSay();
  const [over, setOver] = useState(false);
  // Entering a child comes before leaving its parent: only the count says whether the pointer is still inside.
  const depth = useRef(0);
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  const settle = (change: number): void => {
    depth.current = Math.max(0, depth.current + change);
    setOver(depth.current > 0);
  };
  return (
    <section
      className="drop-place"
      aria-label={say('app.name')}
      onDragEnter={(event) => holdsFile(event) && settle(1)}
      onDragLeave={(event) => holdsFile(event) && settle(-1)}
      onDragOver={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDrop={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        settle(-depth.current);
        const file = event.dataTransfer.files[0];
        if (file) deeds.takeFile(file);
      }}
    >
      {children}
      {over && (
        <div className="drop-veil">
          <p className="drop-words">
            <Icon of={FileUp} />
            <span>
              <strong>{say('file.drop')}</strong>
              <br />
              {say('file.dropOne')}
            </span>
          </p>
        </div>
      )}
    </section>
  );
}
