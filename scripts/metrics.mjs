// @ts-check
/**
 * npm run metrics [-- [COUNT [PROFILE [FIRST SEED]]] [--approve]]: draws generated documents, judges all of them, routes their
 * pages once more with libavoid, and compares with test/metrics/baseline.json. Without arguments: 300 of any size up to 60 x 12,
 * then 200 x 12 and 300 x 20. Profiles: broad, ordinary, busy, wild, unusual, large. Exit 1 when there is a fault, a bar is
 * missed, the polish has become worse, or a run without arguments has no baseline; --approve makes what was measured the baseline.
 */

import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';

await ensureDependencies();
const { runnerImport } = await import('vite');
const approve = process.argv.includes('--approve');
const [count, profile = 'broad', first = '1'] = process.argv.slice(2).filter((one) => one !== '--approve');
const entry = fileURLToPath(new URL('../test/metrics/metrics.ts', import.meta.url));
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' });
const runs = count
  ? [{ count: Number(count), profile, first: Number(first) }]
  : [
      { count: 300, profile: 'broad', first: 1 },
      { count: 2, profile: 'large', first: 1 },
    ];
for (const run of runs) {
  const { lines, failures } = await module.runMetrics(run, approve ? 'approve' : count ? 'any' : 'needed');
  console.log(`${lines.join('\n')}\n`);
  if (failures > 0) process.exitCode = 1;
}
