// @ts-check
/** qpdf, poppler and Preflight: tests of the PDF ask them; where they are missing, those tests are skipped. */
import { existsSync } from 'node:fs';
import { canInstallPackages, installPackages } from './apt.mjs';
import { run } from './run.mjs';

/** Program to the Debian package that brings it. */
const programs = { qpdf: 'qpdf', pdftotext: 'poppler-utils' };

/** Apache PDFBox Preflight, which judges PDF/A; wanted only where there is a Java to run it. */
const preflight = {
  preflight: 'libpdfbox2-java',
  'javax.activation': 'libactivation-java',
  'jaxb-api': 'libjaxb-api-java',
};

/** @returns {Promise<string[]>} Debian's names of what is missing */
async function missingPackages() {
  const missing = [];
  for (const [program, name] of Object.entries(programs)) {
    const { code } = await run(program, ['-v'], { quiet: true });
    if (code === 127) missing.push(name);
  }
  if ((await run('java', ['-version'], { quiet: true })).code !== 0) return missing;
  const absent = Object.entries(preflight).filter(([name]) => !existsSync(`/usr/share/java/${name}.jar`));
  return [...missing, ...absent.map(([, name]) => name)];
}

/** Installs the missing ones where that is possible; says which tests will be skipped where not. */
export async function ensurePdfTools() {
  const missing = await missingPackages();
  if (missing.length === 0) return;
  if (canInstallPackages() && (await installPackages(missing))) return;
  console.error(`${missing.join(', ')} not found: the tests that need them are skipped.`);
}
