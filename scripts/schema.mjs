// @ts-check
/** Writes public/sop-ap.schema.json from the very schema that the app validates with; --check only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}public/sop-ap.schema.json`;

const { module } = await runnerImport(`${root}src/formats/json/schema.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
});
const { $schema, ...rest } = toJsonSchema(module.fileSchema, {
  target: 'draft-2020-12',
  typeMode: 'input',
  // That the bytes of a logo are a picture is beyond a JSON Schema.
  ignoreActions: ['check'],
});
const published = {
  $schema,
  title: 'SOP-AP JSON, versi 1',
  description:
    'Satu Standar Operasional Prosedur Administrasi Pemerintahan. Isian yang tidak dikenal boleh ada dan dipertahankan. Penjelasan: docs/FORMAT.md.',
  ...rest,
};
const text = `${JSON.stringify(published, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  process.stderr.write('public/sop-ap.schema.json is stale: run node scripts/schema.mjs\n');
  process.exitCode = 1;
}
