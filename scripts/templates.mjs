// @ts-check
/**
 * Writes public/templates from the tables in scripts/templates, canonical as the app itself writes a file; --check only
 * compares. A template is an SOP like any other: text in [ ] is asked for when it is used.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { pemberianCuti } from './templates/pemberian-cuti.mjs';
import { pemberkasanArsip } from './templates/pemberkasan-arsip.mjs';
import { penerbitanSurat } from './templates/penerbitan-surat.mjs';
import { penyusunanSkp } from './templates/penyusunan-skp.mjs';
import { perjalananDinas } from './templates/perjalanan-dinas.mjs';
import { rapatDinas } from './templates/rapat-dinas.mjs';
import { suratKeluar } from './templates/surat-keluar.mjs';
import { suratMasuk } from './templates/surat-masuk.mjs';
import { documentOf } from './templates/template.mjs';

const templates = [
  suratMasuk,
  suratKeluar,
  rapatDinas,
  pemberkasanArsip,
  pemberianCuti,
  penyusunanSkp,
  perjalananDinas,
  penerbitanSurat,
];

const root = fileURLToPath(new URL('..', import.meta.url));
const { module: format } = await runnerImport(`${root}src/formats/json/index.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
});

mkdirSync(`${root}public/templates`, { recursive: true });
for (const template of templates) {
  const read = format.readSop(JSON.stringify(documentOf(template)));
  if (!read.ok) throw new Error(`${template.id}: ${JSON.stringify(read.problems)}`);
  const text = format.writeSop(read.file);
  const target = `${root}public/templates/${template.id}.sop.json`;
  if (!process.argv.includes('--check')) {
    writeFileSync(target, text);
  } else if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write(`public/templates/${template.id}.sop.json is stale: run node scripts/templates.mjs\n`);
    process.exitCode = 1;
  }
}
