import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor } from './editor';
import { recall } from './storage';
import { App } from './ui';

// The composition root of the app: makes the parts and joins them.
const editor = createEditor({
  language: recall('language') === 'en' ? 'en' : 'id',
  now: () => new Date().toISOString(),
  newId,
});
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App editor={editor} />
    </StrictMode>,
  );
}

/** 80 random bits in letters that ids may have. Offices serve plain http, where there is no `crypto.randomUUID`. */
function newId(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => letters[byte % letters.length]).join('');
}
