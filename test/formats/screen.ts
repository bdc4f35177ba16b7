import type { Browser } from 'playwright-core';
import type { Page } from '../../src/drawing';
import { type Grey, readPng } from './raster';

/** A page's own SVG file as real Chromium shows it, so many dots per inch. */
export async function shown(browser: Browser, svg: string, page: Page, dotsPerInch: number): Promise<Grey> {
  const width = Math.ceil((page.paper.width * dotsPerInch) / 25.4);
  const height = Math.ceil((page.paper.height * dotsPerInch) / 25.4);
  const tab = await browser.newPage({ viewport: { width, height } });
  try {
    const style = `margin:0;background:#fff;--dots:${dotsPerInch}`;
    await tab.setContent(`<body style="${style}">${svg.replace(/^<\?xml[^?]*\?>\n/, '')}`);
    await tab.addStyleTag({
      content: `svg{display:block;width:${(page.paper.width * dotsPerInch) / 25.4}px;height:${(page.paper.height * dotsPerInch) / 25.4}px}`,
    });
    await tab.evaluate(() => document.fonts.ready);
    return readPng(await tab.screenshot());
  } finally {
    await tab.close();
  }
}

/** Widths in mm of the text elements of a page (set in hundredths), as Chromium measures them. */
export async function shownWidths(browser: Browser, svg: string): Promise<{ text: string; width: number }[]> {
  const tab = await browser.newPage();
  try {
    await tab.setContent(svg.replace(/^<\?xml[^?]*\?>\n/, ''));
    await tab.evaluate(() => document.fonts.ready);
    return await tab.evaluate(() =>
      [...document.querySelectorAll('text')].map((one) => ({
        text: one.textContent ?? '',
        width: one.getComputedTextLength() / 100,
      })),
    );
  } finally {
    await tab.close();
  }
}

/** What Chromium makes of an SVG file: a parser that finds a fault shows nothing of what follows it. */
export async function openedAlone(browser: Browser, svg: string): Promise<{ root: string; texts: number }> {
  const tab = await browser.newPage();
  try {
    await tab.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
    return await tab.evaluate(() => ({
      root: document.querySelector('parsererror') === null ? document.documentElement.nodeName : 'fault',
      texts: document.querySelectorAll('text').length,
    }));
  } finally {
    await tab.close();
  }
}
