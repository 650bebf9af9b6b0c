import browser from '@/lib/browser';
import { type Area, type Changes, openStore, type Store, webLocks } from '@/lib/storage';
import { shelter } from './shelter';

let opening: Promise<Store> | null = null;

/** The store over the areas of the browser, opened once. */
export function theStore(): Promise<Store> {
  opening ??= openStore(
    {
      local: browser.storage.local as Area,
      session: browser.storage.session as Area,
      shelter,
      changes: browser.storage.onChanged as Changes,
      now: () => Date.now(),
      crypto: globalThis.crypto,
      exclusive: webLocks(navigator.locks),
    },
    true,
  );
  return opening;
}
