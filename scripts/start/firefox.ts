import puppeteer, { type Browser } from 'puppeteer-core';
import type { Site } from '../../tests/e2e/harness/site';

/** A Firefox window on `address` with the extension; through `site` when the real page is out of reach. */
export async function openFirefox(
  executablePath: string,
  extension: string,
  profile: string,
  address: string,
  site: Site | null,
): Promise<Browser> {
  const proxy = site
    ? {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': site.proxyPort,
      }
    : {};
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    acceptInsecureCerts: site !== null,
    userDataDir: profile,
    defaultViewport: null,
    extraPrefsFirefox: proxy,
  });
  await browser.installExtension(extension);
  const [page] = await browser.pages();
  await (page ?? (await browser.newPage())).goto(address);
  return browser;
}
