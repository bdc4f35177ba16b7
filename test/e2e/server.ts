import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';

const folder = fileURLToPath(new URL('../../dist/app', import.meta.url));

/** Serves dist/app as `npm start` does, on a free port. Build first: `npm run build`. */
export function startServer(): Promise<{ url: string; close: () => Promise<void> }> {
  if (!existsSync(`${folder}/index.html`)) throw new Error('dist/app is missing: npm run build');
  return serve({ folder, port: 0 });
}
