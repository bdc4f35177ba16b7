import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor } from './editor';
import { createKeeping, recall } from './storage';
import { App } from './ui';

// The composition root of the app: makes the parts and joins them.
const editor = createEditor({
  language: recall('language') === 'en' ? 'en' : 'id',
  now: () => new Date().toISOString(),
  newId,
});
const { library, keeper } = createKeeping(editor);
const root = document.getElementById('root');
if (root) {
  // What was open before a reload or a crash is there again; a browser that does not answer holds nobody up.
  const late = new Promise<null>((resolve) => setTimeout(resolve, 1500, null));
  void Promise.race([keeper.reopen(), late]).then((shown) =>
    createRoot(root).render(
      <StrictMode>
        <App editor={editor} keeper={keeper} library={library} reopened={shown?.ok ? shown.view : null} />
      </StrictMode>,
    ),
  );
}

/** 80 random bits in letters that ids may have. Offices serve plain http, where there is no `crypto.randomUUID`. */
function newId(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => letters[byte % letters.length]).join('');
}
