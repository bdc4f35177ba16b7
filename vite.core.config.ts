import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The core as one module and the `sop` command, for Node, into dist/core: everything inside, nothing to install. */
export default defineConfig({
  resolve: {
    alias: {
      html2canvas: here('./src/empty.ts'),
      canvg: here('./src/empty.ts'),
      dompurify: here('./src/empty.ts'),
      // The browser's build: Node's one would bring `fs` into the core.
      jspdf: here('./node_modules/jspdf/dist/jspdf.es.min.js'),
    },
  },
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    outDir: 'dist/core',
    minify: false,
    rolldownOptions: {
      input: { index: here('./src/core.ts'), cli: here('./src/cli/index.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', format: 'es' },
    },
  },
});
