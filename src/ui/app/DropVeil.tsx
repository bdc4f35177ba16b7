import { FileUp } from 'lucide-react';
import { type ReactNode, useCallback, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { droppedHandle } from '../../storage';
import { Icon } from '../parts/Icon';
import { type Deeds, type Dropped, useDesk, useSay } from './desk';
import './drop-veil.css';

/** A file may be dropped anywhere in the window; while one is held over it, the whole window says so. */
export function DropVeil(): ReactNode {
  const { deeds, comparing, asking, editor } = useDesk();
  const say = useSay();
  const compares = useSyncExternalStore(comparing.subscribe, comparing.state) !== null;
  const take = useCallback<Deeds['takeFiles']>(
    (dropped) => {
      if (comparing.state()) deeds.dropToCompare(dropped);
      else if (asking.state()?.kind === 'merge') deeds.dropToMerge(dropped);
      else if (editor.state().file && dropped.files.length > 1) deeds.dropSeveral(dropped);
      else deeds.takeFiles(dropped);
    },
    [deeds, comparing, asking, editor],
  );
  const over = useDrop(take);
  if (!over) return null;
  return (
    <div className="drop-veil">
      <p className="drop-words">
        <Icon of={FileUp} />
        <span>
          <strong>{say(compares ? 'banding.drop' : 'file.drop')}</strong>
          <br />
          {say(compares ? 'banding.dropHint' : 'file.dropOne')}
        </span>
      </p>
    </div>
  );
}

/** Takes what is dropped on the window; true while a file is held over it. */
function useDrop(take: Deeds['takeFiles']): boolean {
  const [over, setOver] = useState(false);
  // From the first picture on: a file that is dropped where nobody listens takes the place of the app.
  useLayoutEffect(() => {
    // Entering a child comes before leaving its parent: only the count says whether the pointer is still inside.
    let depth = 0;
    const settle = (next: number): void => {
      depth = Math.max(0, next);
      setOver(depth > 0);
    };
    const listeners = {
      dragenter: () => settle(depth + 1),
      dragleave: () => settle(depth - 1),
      dragover(event: DragEvent) {
        event.preventDefault();
        if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      },
      drop(event: DragEvent) {
        event.preventDefault();
        settle(0);
        // What was dropped is only there while the event lasts.
        if (event.dataTransfer) take(droppedBy(event.dataTransfer));
      },
    };
    const ended = new AbortController();
    for (const [type, listener] of Object.entries(listeners)) {
      const whenFile = (event: Event): void => {
        if (event instanceof DragEvent && event.dataTransfer?.types.includes('Files')) listener(event);
      };
      window.addEventListener(type, whenFile, { signal: ended.signal });
    }
    return () => ended.abort();
  }, [take]);
  return over;
}

/** A folder comes as a file that cannot be read: only its entry says what it is. */
function droppedBy({ items, files }: DataTransfer): Dropped {
  const given = [...items].filter(({ kind }) => kind === 'file');
  const entries = given.map((item) => item.webkitGetAsEntry());
  const isFolder = (_file: File, index: number): boolean => entries[index]?.isDirectory ?? false;
  const first = given.find((_, index) => !entries[index]?.isDirectory);
  return {
    files: [...files].filter((file, index) => !isFolder(file, index)),
    folders: [...files].filter(isFolder).map(({ name }) => name),
    handle: first ? droppedHandle(first) : Promise.resolve(null),
  };
}
