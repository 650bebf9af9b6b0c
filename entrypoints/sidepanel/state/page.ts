import { signal } from '@preact/signals';
import type { PageState } from '@/components/state';
import browser from '@/lib/browser';
import { askForReading, listenToReadings, tabBeside } from '@/lib/messages';
import { hostMatchPatterns, type PageReading, recognisePage, recogniseUrl } from '@/lib/page';

export const page = signal<PageReading | null>(null);
export const pageState = signal<PageState>('none');

let beside: number | null = null;
let turn = 0;

/** Reads the page that the panel stands beside; the answer comes as a message. */
export async function readAgain(): Promise<void> {
  const mine = ++turn;
  const tab = await tabBeside(browser).catch(() => null);
  if (mine !== turn) return;
  if (tab !== beside) page.value = null;
  beside = tab;
  if (tab === null) {
    pageState.value = 'none';
    return;
  }
  if (!page.value) pageState.value = 'asking';
  const answer = await askForReading(browser, tab);
  if (mine !== turn || answer !== 'refused') return;
  page.value = null;
  pageState.value = (await hasSites()) ? 'refused' : 'no-hosts';
}

const sites = () => ({ origins: hostMatchPatterns() });
const hasSites = () => browser.permissions.contains(sites()).catch(() => true);

/** Asks the browser for our list of official sites; only from a click. */
export async function allowSites(): Promise<void> {
  if (await browser.permissions.request(sites()).catch(() => false)) await readAgain();
}

/** Follows the page beside: its own messages, and every change of tab, address or window. */
export function followPage(): void {
  listenToReadings(browser, async (heard) => {
    if (beside === null) beside = await tabBeside(browser).catch(() => null);
    if (heard.tabId !== beside) return;
    page.value = recognisePage(recogniseUrl(heard.reading.url), heard.reading);
    pageState.value = 'read';
  });
  browser.tabs.onActivated.addListener(() => void readAgain());
  browser.tabs.onUpdated.addListener((id, changes) => {
    if (id === beside && changes.status === 'complete') void readAgain();
    if (id === beside && changes.status === 'loading') {
      page.value = null;
      pageState.value = 'asking';
    }
  });
  browser.windows?.onFocusChanged.addListener(() => void readAgain());
  void readAgain();
}
