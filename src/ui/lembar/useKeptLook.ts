import { useStoreApi } from '@xyflow/react';
import { type RefObject, useCallback, useEffect } from 'react';
import { useDesk } from '../app/desk';
import type { Look } from '../app/looks';
import type { Fit } from './fit';

/** The paper may still be moving: what is kept is where it comes to rest. ms */
const rest = 250;

/** Keeps how the paper is looked at, over a reload too; gives how it was looked at before. */
export function useKeptLook(fit: RefObject<Fit | null>): () => Look | null {
  const { editor, keeper, looks } = useDesk();
  const store = useStoreApi();
  useEffect(() => {
    const { file } = editor.state();
    if (!file) return;
    let timer = 0;
    const stop = store.subscribe(({ transform }, before) => {
      if (transform === before.transform) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        const [x, y, zoom] = store.getState().transform;
        const look: Look = { x, y, zoom, fit: fit.current };
        looks.set(file.sop.id, look);
        keeper.keepView({ ...look });
      }, rest);
    });
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [editor, fit, keeper, looks, store]);
  return useCallback(() => {
    const { file } = editor.state();
    return file && looks.get(file.sop.id);
  }, [editor, looks]);
}
