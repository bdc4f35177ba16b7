import { useCallback, useSyncExternalStore } from 'react';

/** Whether the window is that narrow, as the style sheets have it. @param width px; as narrow as a phone where it is left out */
export function useNarrow(width = 640): boolean {
  const query = `(max-width: ${width}px)`;
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
