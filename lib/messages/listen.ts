import type { RawReading } from '@/lib/page/read';
import { readingIn } from './door';

/** What the browser says of who sent a message. */
export interface Sender {
  id?: string | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
  tab?:
    | { id?: number | undefined; windowId?: number | undefined; url?: string | undefined }
    | undefined;
}

type Listener = (message: unknown, sender: Sender) => void;

export interface ListenApi {
  runtime: {
    id: string;
    onMessage: { addListener(l: Listener): void; removeListener(l: Listener): void };
  };
}

export interface PageHeard {
  tabId: number;
  windowId: number | undefined;
  reading: RawReading;
}

/**
 * Calls `hear` with every reading that a page of a tab sends, checked at the door: from our own
 * content script, in the main frame, about the address the browser says it stands on.
 * Answers the function that stops listening.
 */
export function listenToReadings(api: ListenApi, hear: (page: PageHeard) => void): () => void {
  const listener: Listener = (message, sender) => {
    const { tab } = sender;
    if (sender.id !== api.runtime.id || tab?.id === undefined) return;
    if (sender.frameId !== undefined && sender.frameId !== 0) return;
    const reading = readingIn(message);
    if (!reading || !sameOrigin(reading.url, sender.url ?? tab.url)) return;
    hear({ tabId: tab.id, windowId: tab.windowId, reading });
  };
  api.runtime.onMessage.addListener(listener);
  return () => api.runtime.onMessage.removeListener(listener);
}

/** A page may have moved on within its site since the message left; it cannot change site. */
function sameOrigin(address: string, other: string | undefined): boolean {
  if (other === undefined || !URL.canParse(address) || !URL.canParse(other)) return false;
  const [a, b] = [new URL(address), new URL(other)];
  return a.protocol === b.protocol && a.host === b.host;
}
