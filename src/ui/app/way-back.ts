import { useEffect } from 'react';
import type { Editor } from '../../editor';

const mark = 'lembar';

/** The browser's Back leads from an SOP to Beranda, not out of the app. */
export function useWayBack(editor: Editor): void {
  useEffect(() => {
    let open = editor.state().file !== null;
    const leave = editor.subscribe(() => {
      const before = open;
      open = editor.state().file !== null;
      if (open && !before && history.state !== mark) history.pushState(mark, '');
    });
    const back = (): void => {
      if (history.state !== mark) editor.close();
    };
    window.addEventListener('popstate', back);
    return () => {
      leave();
      window.removeEventListener('popstate', back);
    };
  }, [editor]);
}

/** Goes to Beranda by the same way, so that Back and Forward keep their meaning. */
export function goHome(editor: Editor): void {
  if (history.state === mark) history.back();
  else editor.close();
}
