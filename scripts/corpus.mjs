// @ts-check
/**
 * npm run corpus [-- --approve [NAME ...]]: writes test/output/corpus.html, which shows the approved picture of every small case of
 * the layout beside the picture now; --approve makes the pictures of now the approved ones, of all cases or of those named.
 * Look before you approve.
 */

import { inspect } from './setup/approval.mjs';

await inspect('test/corpus/inspector.ts');
