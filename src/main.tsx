import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor } from './editor';
import { recall } from './storage';
import { App } from './ui';

// The composition root of the app: makes the parts and joins them.
const editor = createEditor({ language: recall('language') === 'en' ? 'en' : 'id' });
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App editor={editor} />
    </StrictMode>,
  );
}
