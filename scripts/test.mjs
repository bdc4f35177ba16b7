// @ts-check
/**
 * npm test: checks, builds, unit and property tests, end to end; the last line is the sum. A check or build counts as one
 * test. A test that cannot run here (no browser, no qpdf) is skipped, never passed.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './setup/browser.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensurePdfTools } from './setup/pdf-tools.mjs';
import { root, runTool } from './setup/run.mjs';
import { buildApp, buildCore, runChecks } from './steps.mjs';

const sum = { passed: 0, failed: 0, skipped: 0 };

/** @param {Partial<typeof sum>} counts */
function add({ passed = 0, failed = 0, skipped = 0 }) {
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}

/**
 * @param {string} name
 * @param {boolean} good
 */
function step(name, good) {
  console.log(`${good ? 'ok    ' : 'FAILED'} ${name}`);
  add(good ? { passed: 1 } : { failed: 1 });
  return good;
}

/**
 * Counts from Vitest's JSON report. A file that fails before its first test has no test to count, so it counts as one.
 * @param {string} file
 * @param {number} code Vitest's exit code
 */
function countsOf(file, code) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const broken = report.testResults.filter(
    (/** @type {any} */ suite) =>
      suite.status === 'failed' && !suite.assertionResults.some((/** @type {any} */ one) => one.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed, // an error outside of any test
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {'unit' | 'e2e'} project
 * @param {Record<string, string | undefined>} [env]
 */
async function vitest(project, env) {
  const report = `${root}test/output/${project}.json`;
  rmSync(report, { force: true });
  const args = [
    'run',
    '--project',
    project,
    '--reporter',
    'default',
    '--reporter',
    'json',
    '--outputFile.json',
    report,
  ];
  const { code } = await runTool('vitest', args, env ? { env } : {});
  try {
    add(countsOf(report, code));
  } catch {
    step(`${project} tests gave no report`, false);
  }
}

await ensureDependencies();
mkdirSync(`${root}test/output`, { recursive: true });
await ensurePdfTools();
const browser = await ensureBrowser();

add(await runChecks());
const appBuilt = step('build of the app', await buildApp());
step('build of the core', await buildCore());
await vitest('unit');
if (appBuilt) await vitest('e2e', browser ? { SOP_CHROMIUM: browser } : {});
else {
  console.log('The end-to-end tests were skipped: there is no build to test.');
  add({ skipped: 1 });
}

console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed === 0 ? 0 : 1;
