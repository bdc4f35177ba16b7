import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The core as one module and the `sop` command, for Node, into dist/core: everything inside, nothing to install. */
export default defineConfig({
  resolve: {
    alias: { html2canvas: here('./src/empty.ts'), canvg: here('./src/empty.ts'), dompurify: here('./src/empty.ts') },
  },
  publicDir: false,
  // The packages' builds for the browser: those for Node would bring `fs` and `worker_threads` into the core.
  ssr: { noExternal: true, target: 'node', resolve: { conditions: ['browser', 'module', 'import', 'default'] } },
  build: {
    ssr: true,
    outDir: 'dist/core',
    license: { fileName: 'licences.md' },
    minify: false,
    rolldownOptions: {
      preserveEntrySignatures: 'strict',
      input: { index: here('./src/core.ts'), cli: here('./src/cli/index.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', format: 'es' },
    },
  },
});
