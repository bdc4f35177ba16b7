// @ts-check
/**
 * npm run endurance [-- kills|tabs|quota [COUNT [FIRST SEED]]]: ends the page, the renderer or the browser in the middle of
 * edits, lets two pages work on one SOP, fills the disk; exit 1 when something that was kept is lost. Needs a browser.
 */

import { loadWithBrowser } from './setup/browser-run.mjs';

const module = await loadWithBrowser('test/gestures/endurance.ts');
const runs = /** @type {const} */ ({
  kills: [module.runKills, 200],
  tabs: [module.runInterleavings, 100],
  quota: [module.runQuota, 10],
});
const [only, count, first = '1'] = process.argv.slice(2);
let failed = 0;
for (const [name, [run, usual]] of Object.entries(runs)) {
  if (only !== undefined && only !== name) continue;
  const result = await run(Number(count ?? usual), Number(first), console.log);
  console.log(result.lines.join('\n'));
  failed += result.failed;
}
process.exitCode = failed === 0 ? 0 : 1;
