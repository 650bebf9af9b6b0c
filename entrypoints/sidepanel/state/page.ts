import { signal } from '@preact/signals';
import type { PageState } from '@/components/state';
import browser from '@/lib/browser';
import { followPage as follow } from '@/lib/messages';
import { hostMatchPatterns, type PageReading, recognisePage, recogniseUrl } from '@/lib/page';

export const page = signal<PageReading | null>(null);
export const pageState = signal<PageState>('none');
/** Read for one press of the button, though the site is on our list. */
export const pageOnce = signal(false);
/** The page changes without end: what is shown is one moment of it. */
export const pageRestless = signal(false);

const SITES = new Set(hostMatchPatterns());

/** Whether an address is on our list, by the patterns that the manifest asks for. */
function isOurs(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return SITES.has(`*://${host}/*`) || SITES.has(`*://*.${host.replace(/^[^.]*\./, '')}/*`);
}

let again = async (): Promise<void> => {};

/** Reads the page that the panel stands beside; the answer comes as a message. */
export const readAgain = (): Promise<void> => again();

/** Asks the browser for our list of official sites; only from a click. */
export async function allowSites(): Promise<void> {
  const sites = { origins: [...SITES] };
  if (await browser.permissions.request(sites).catch(() => false)) await readAgain();
}

/** Follows the page beside: its own messages, and every change of tab, address, window or permission. */
export function followPage(): void {
  again = follow(browser, [...SITES], isOurs, (beside) => {
    const isRead = beside.state === 'read';
    page.value = isRead ? recognisePage(recogniseUrl(beside.reading.url), beside.reading) : null;
    pageState.value = beside.state;
    pageOnce.value = isRead && beside.once;
    pageRestless.value = isRead && beside.restless;
  });
  // A file chosen on the page is no change of address: the person who comes back here sees it.
  const onReturn = () => {
    if (page.value?.uploads.length) void readAgain();
  };
  addEventListener('focus', onReturn);
  document.documentElement.addEventListener('pointerenter', onReturn);
}
