import type { Page } from 'playwright-core';

/** Drops what lies at these places of the disk on the window, as a file manager does. */
export async function dropPaths(page: Page, ...files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 640, y: 400, data });
    // A hand is slower: what is let go before the window has said that it takes files is not dropped.
    if (type !== 'drop') await page.getByText('Lepaskan untuk membuka berkas').waitFor();
    await page.waitForTimeout(300);
  }
}
