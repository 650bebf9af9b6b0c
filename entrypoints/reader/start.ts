import type { RawReading } from '@/lib/page/read';

type Listener = (message: unknown, sender: { id?: string }) => void;

/** The part of `runtime` that the reader uses. */
export interface ReaderRuntime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(l: Listener): void; removeListener(l: Listener): void };
}

type Read = (document: Document, url: string) => RawReading | Promise<RawReading>;

/** Name under which a reader leaves its off switch in its own (isolated) world. */
const OFF = '__ppp_reader_off';

/**
 * After a change of address in a one-page site the content comes later: read soon, read once more
 * when it should be there, and then no more. Milliseconds.
 */
const AFTER_NAVIGATION = [400, 2500];

/**
 * Reads the page now, again on request, and again when a one-page site changes its address.
 * Stops for good when the extension is updated or removed. Answers the function that stops it.
 */
export function startReader(win: Window, runtime: ReaderRuntime, read: Read): () => void {
  const world = win as unknown as Record<string, unknown>;
  // A reader of before an update, or a second injection: the newest one takes over.
  (world[OFF] as (() => void) | undefined)?.();

  const document = win.document;
  const navigation = (win as { navigation?: EventTarget }).navigation;
  const listening = new AbortController();
  let timers: number[] = [];
  let lastSent = '';
  let address = win.location.href;
  let stopped = false;

  const send = async (always: boolean) => {
    if (stopped) return;
    if (!runtime.id) return stop(); // the extension that injected us is gone
    try {
      const reading = await read(document, win.location.href);
      const text = JSON.stringify(reading);
      if (stopped || (!always && text === lastSent)) return;
      lastSent = text;
      await runtime.sendMessage({ type: 'page-read', reading });
    } catch {
      // No panel is open, or the extension has just gone: nobody to tell.
      if (!runtime.id) stop();
    }
  };

  const onMessage: Listener = (message, sender) => {
    if (sender.id !== runtime.id) return;
    if ((message as { type?: unknown } | null)?.type === 'read-again') void send(true);
  };

  const onNavigation = () => {
    if (win.location.href === address) return;
    address = win.location.href;
    later(AFTER_NAVIGATION);
  };

  const later = (delays: number[]) => {
    forget();
    timers = delays.map((delay) => win.setTimeout(() => void send(false), delay));
  };

  const forget = () => {
    for (const timer of timers) win.clearTimeout(timer);
  };

  // Firefox before 147 has no Navigation API; there a one-page site shows by its title and history.
  const titles =
    navigation || !document.head
      ? null
      : new (win as Window & typeof globalThis).MutationObserver(onNavigation);

  function stop() {
    stopped = true;
    forget();
    titles?.disconnect();
    listening.abort();
    try {
      runtime.onMessage.removeListener(onMessage);
    } catch {
      // an invalidated runtime throws, and listens no more
    }
    if (world[OFF] === stop) delete world[OFF];
  }

  // A page that comes back from the back/forward cache may have another panel beside it now.
  const onPageShow = (event: PageTransitionEvent) => {
    if (event.persisted) void send(true);
  };

  // A file was chosen: whether the field is filled is shown before the person sends the form.
  const onChange = ({ target }: Event) => {
    if ((target as HTMLInputElement | null)?.type === 'file') later([300]);
  };

  world[OFF] = stop;
  runtime.onMessage.addListener(onMessage);
  const { signal } = listening;
  const on = (target: EventTarget | undefined, type: string, listener: (event: never) => void) =>
    target?.addEventListener(type, listener as EventListener, { signal, capture: true });
  on(navigation, 'navigatesuccess', onNavigation);
  on(win, 'popstate', onNavigation);
  on(win, 'hashchange', onNavigation);
  on(win, 'pageshow', onPageShow);
  on(win, 'change', onChange);
  titles?.observe(document.head, { childList: true, subtree: true, characterData: true });
  void send(true);
  return stop;
}
