import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// jsPDF asks for these only in functions that we never call; left alone they are 100 kB of chunks that nobody loads.
const empty = fileURLToPath(new URL('./src/empty.ts', import.meta.url));

/** The app, into dist/app. Relative addresses: an office may serve it from any folder. */
export default defineConfig({
  base: './',
  plugins: [react()],
  resolve: { alias: { html2canvas: empty, canvg: empty, dompurify: empty } },
  worker: { format: 'es' },
  build: {
    outDir: 'dist/app',
    // Fonts must stay files: the Content-Security-Policy allows no data: URL for them.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
  },
});
