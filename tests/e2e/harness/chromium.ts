import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type NetRequest, readNetLog } from './net-log';
import type { Site } from './site';

export interface ChromiumOptions {
  site: Site;
  executablePath: string;
  /** The built extension (`.output/chrome`), an absolute path. */
  extension: string;
  /** Keep the same folder to restart the same person's browser. */
  profile?: string;
  headless?: boolean;
  window?: { width: number; height: number };
  /** Every tab as on a phone: 360 × 640, touch. */
  phone?: boolean;
}

export interface ChromiumRun {
  context: BrowserContext;
  extensionId: string;
  profile: string;
  /** First tab of the window. */
  page: Page;
  /** Presses the toolbar button once on the tab of `page`, whatever follows. */
  press(page: Page): Promise<void>;
  /** Presses the toolbar button on the tab of `page` and answers the real side panel. */
  pressButton(page: Page): Promise<Page>;
  /** The side panel that is open now, or null. */
  sidePanel(): Promise<Page | null>;
  /** A page of the extension in a tab of its own: for sweeps of screens. */
  openTab(path: string): Promise<Page>;
  /** Closes the browser cleanly and answers every request its network service made. */
  close(): Promise<NetRequest[]>;
}

/** A panel is the page of the extension that stands in no tab. */
const isPanel = (page: Page): Promise<boolean> =>
  page
    .evaluate<boolean>(
      'chrome.tabs.getCurrent().then((tab) => tab === undefined && document.readyState === "complete")',
    )
    .catch(() => false); // it is just closing

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Asks until there is an answer; the error says what was waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  ms = 15_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Attendu en vain pendant ${ms} ms : ${what}`);
    await pause(100);
  }
}

/** Starts Chromium with the extension, every host of the world leading to `site`. */
export async function startChromium(options: ChromiumOptions): Promise<ChromiumRun> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'ppp-chromium-'));
  const netLog = join(profile, `net-log-${Date.now()}.json`);
  const { width, height } = options.window ?? { width: 1280, height: 900 };
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless: false, // `--headless=new` below: playwright's own headless mode has no extensions
    ...(options.phone
      ? { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }
      : { viewport: null }),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      // A scrollbar would be cut out of pictures of whole pages.
      ...(options.headless === false ? [] : ['--headless=new', '--hide-scrollbars']),
      '--no-sandbox',
      `--window-size=${width},${height}`,
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      // `Extensions.triggerAction` asks for this, and the side panel only shows to a second client.
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      `--host-resolver-rules=MAP * 127.0.0.1:${options.site.port}`,
      '--ignore-certificate-errors',
      `--log-net-log=${netLog}`,
      '--net-log-capture-mode=Default',
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error('playwright gives no browser for a persistent context');
  const protocol = await browser.newBrowserCDPSession();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const panelAddress = `chrome-extension://${extensionId}/sidepanel.html`;
  const seconds: Browser[] = [];

  const targets = async (type: string) =>
    (await protocol.send('Target.getTargets', { filter: [{ type }] })).targetInfos;

  const sidePanel = async (): Promise<Page | null> => {
    const open = (await targets('page')).filter((t) => t.url.startsWith(panelAddress));
    if (!open.length) return null;
    // Playwright takes a panel for a page only when it connects after the panel has opened.
    const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
    const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    seconds.push(second);
    for (const page of second.contexts().flatMap((c) => c.pages())) {
      if (page.url().startsWith(panelAddress) && (await isPanel(page))) return page;
    }
    seconds.pop();
    await second.close();
    return null;
  };

  const press = async (page: Page): Promise<void> => {
    await page.bringToFront();
    const url = page.url();
    const tab = await until('l’onglet', async () =>
      (await targets('tab')).find((t) => t.url === url),
    );
    await protocol.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  };

  return {
    context,
    extensionId,
    profile,
    page: context.pages()[0] ?? (await context.newPage()),
    sidePanel,
    press,
    async pressButton(page) {
      // Pressed in the first instant of a profile the worker may not listen yet; no human is that
      // quick, so press again. A second press never closes the panel.
      for (let presses = 1; ; presses++) {
        await press(page);
        const panel = await until('le panneau', sidePanel, 5000).catch((error) => {
          if (presses === 5) throw error;
          return null;
        });
        if (panel) return panel;
      }
    },
    async openTab(path) {
      const tab = await context.newPage();
      await tab.goto(`chrome-extension://${extensionId}/${path}`);
      return tab;
    },
    async close() {
      for (const second of seconds) await second.close().catch(() => {});
      await context.close();
      const requests = readNetLog(netLog);
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
      return requests;
    },
  };
}
