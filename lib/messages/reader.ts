/**
 * What the content script and the extension say to each other. Two messages, one each way, and
 * none that carries anything about the person towards a page.
 */
import type { RawReading } from '@/lib/page/read';

/** Page → extension: what stands on the page. */
export interface PageRead {
  type: 'page-read';
  reading: RawReading;
}

/** Extension → page: « lisez encore ». Carries nothing else, on purpose. */
export interface ReadAgain {
  type: 'read-again';
}

/** The file of the content script in the built extension. */
export const READER_FILE = 'reader.js';
