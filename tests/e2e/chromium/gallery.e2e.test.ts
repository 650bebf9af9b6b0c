import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeComplaints, chromiumPath } from '../harness';

interface Served {
  server: { close(): void };
  url: string;
}

const KINDS = ['fr', 'ar'].flatMap((lang) =>
  (['light', 'dark'] as const).map((scheme) => ({ lang, scheme })),
);

describe.skipIf(!chromiumPath)('the gallery: each component in each state', () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];
  beforeAll(async () => {
    const gallery = await import('../../../scripts/gallery.mjs');
    await gallery.buildGallery();
    served = (await gallery.serveGallery(0)) as Served;
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    page.on('pageerror', (error) => errors.push(error.message));
  });
  afterAll(async () => {
    await browser?.close();
    served?.server.close();
  });

  it.each(KINDS)('$lang $scheme', async ({ lang, scheme }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`${served.url}?lang=${lang}`);
    await page.locator('[data-component]').first().waitFor();
    expect(await page.locator('figure').count()).toBeGreaterThan(50);
    // Several navigations, notes and questions stand on one page: what axe says of a whole page does not hold here.
    const onePage =
      /^(landmark|duplicate-id|heading-order|region|page-has-heading|aria-allowed-role)/;
    const told = (await axeComplaints(page)).filter((complaint) => !onePage.test(complaint));
    expect(told).toEqual([]);
    expect(errors).toEqual([]);
  });
});
