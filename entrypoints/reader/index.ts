/**
 * The content script: reads the page it stands on and says what it read. It receives one request
 * without content, holds nothing of the person, changes nothing on the page.
 *
 * An unlisted script declared in the manifest by wxt.config.ts, not a WXT content script: WXT's
 * wrapper announces itself to the page by `postMessage` and would tell a site that we are there.
 */
import { readDomSliced } from '@/lib/page/read';
import { type ReaderRuntime, startReader } from './start';

type Globals = { browser?: { runtime: ReaderRuntime }; chrome?: { runtime: ReaderRuntime } };

// The shape of an unlisted script; its result is undefined, which `executeScript` can clone.
export default {
  main() {
    const { browser, chrome } = globalThis as Globals;
    const runtime = (browser ?? chrome)?.runtime;
    if (runtime && window === window.top) startReader(window, runtime, readDomSliced);
  },
};
