// @ts-check
/** qpdf and poppler: tests of the PDF ask them; where they are missing, those tests are skipped. */
import { canInstallPackages, installPackages } from './apt.mjs';
import { run } from './run.mjs';

/** Program to the Debian package that brings it. */
const programs = { qpdf: 'qpdf', pdftotext: 'poppler-utils' };

/** @returns {Promise<string[]>} Debian's names of what is missing */
async function missingPackages() {
  const missing = [];
  for (const [program, name] of Object.entries(programs)) {
    const { code } = await run(program, ['-v'], { quiet: true });
    if (code === 127) missing.push(name);
  }
  return missing;
}

/** Installs the missing ones where that is possible; says which tests will be skipped where not. */
export async function ensurePdfTools() {
  const missing = await missingPackages();
  if (missing.length === 0) return;
  if (canInstallPackages() && (await installPackages(missing))) return;
  console.error(`${missing.join(' and ')} not found: the tests that need them are skipped.`);
}
