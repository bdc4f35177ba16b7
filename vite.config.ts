import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

// jsPDF asks for these only in functions that we never call; left alone they are 100 kB of chunks that nobody loads.
const empty = fileURLToPath(new URL('./src/empty.ts', import.meta.url));

/** The licences of the fonts on paper travel with the fonts, as theirs ask; those of the code are Vite's own work. */
const fontLicences: Plugin = {
  name: 'font-licences',
  generateBundle() {
    for (const family of ['arimo', 'tinos', 'bonum']) {
      const name = `${family}-LICENSE.txt`;
      const source = readFileSync(new URL(`./src/assets/fonts/${name}`, import.meta.url));
      this.emitFile({ type: 'asset', fileName: `licences/${name}`, source });
    }
  },
};

/** The app, into dist/app. Relative addresses: an office may serve it from any folder. */
export default defineConfig({
  base: './',
  plugins: [react(), fontLicences],
  resolve: { alias: { html2canvas: empty, canvg: empty, dompurify: empty } },
  worker: { format: 'es' },
  build: {
    outDir: 'dist/app',
    license: { fileName: 'licences/code.md' },
    // Fonts must stay files: the Content-Security-Policy allows no data: URL for them.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
  },
});
