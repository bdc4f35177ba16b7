// @ts-check
/**
 * npm run golden [-- --approve [NAME ...]]: writes test/output/golden.html, which shows the approved pages of the printed samples
 * beside the pages now; --approve makes the pages of now the approved ones, of all that changed or of those named. It needs
 * pdftoppm. Look before you approve.
 */

import { inspect } from './setup/approval.mjs';

await inspect('test/golden/inspector.ts');
