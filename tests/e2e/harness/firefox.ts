import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Site } from './site';

/** The id in the manifest, and the address we give it so that tests know it. */
const ADDON = 'piece-par-piece@piece-par-piece.invalid';
const ADDRESS = '7c2f4f0e-3b7a-4d55-9a41-2f6f0f1f9c10';

export interface FirefoxOptions {
  site: Site;
  executablePath: string;
  /** The built extension (`.output/firefox`), an absolute path. */
  extension: string;
  /** Keep the same folder to restart the same person's browser. */
  profile?: string;
  headless?: boolean;
  /** More preferences (`about:config`). */
  prefs?: Record<string, string | number | boolean>;
  viewport?: { width: number; height: number; hasTouch?: boolean };
}

export interface FirefoxRun {
  browser: Browser;
  profile: string;
  page: Page;
  /** A page of the extension in a tab; it is there, but `goto` on it would never resolve. */
  openTab(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Firefox with the extension installed for the session, every https host leading to `site`. */
export async function startFirefox(options: FirefoxOptions): Promise<FirefoxRun> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'ppp-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: options.viewport ?? null,
    // Without it Firefox 153 refuses to drive moz-extension:// pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: ADDRESS }),
      // A temporary add-on leaves at shutdown: keep what it stored, as an installed one would.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.site.proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.site.proxyPort,
      'intl.accept_languages': 'fr, fr-FR',
      ...options.prefs,
    },
  });
  await browser.installExtension(options.extension);
  const [first] = await browser.pages();

  return {
    browser,
    profile,
    page: first ?? (await browser.newPage()),
    async openTab(path) {
      const tab = await browser.newPage();
      const address = `moz-extension://${ADDRESS}/${path}`;
      tab.goto(address).catch(() => {}); // never resolves on an extension page
      const end = Date.now() + 15_000;
      for (;;) {
        const here = await tab.evaluate(() => location.href).catch(() => '');
        if (here.startsWith(address)) break;
        if (Date.now() > end) throw new Error(`Firefox n'ouvre pas ${address} (reste sur ${here})`);
        await new Promise((done) => setTimeout(done, 100));
      }
      return tab;
    },
    async close() {
      await browser.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
