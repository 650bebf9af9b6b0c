import type { RawReading } from '@/lib/page/read';
import { type AskApi, askForReading } from './ask';
import { type BesideApi, tabBeside } from './beside';
import { type ListenApi, listenToReadings } from './listen';

type On<F> = { addListener(listener: F): void };

/** The part of the browser's API that following the page beside needs; tests give a fake one. */
export interface FollowApi extends AskApi, ListenApi {
  tabs: AskApi['tabs'] &
    BesideApi['tabs'] & {
      get(tabId: number): Promise<{ url?: string | undefined }>;
      onActivated: On<() => void>;
      onUpdated: On<(tabId: number, changes: { status?: string; url?: string }) => void>;
    };
  windows?: { onFocusChanged: On<() => void> };
  permissions: {
    contains(wanted: { origins: string[] }): Promise<boolean>;
    getAll(): Promise<{ origins?: string[] | undefined }>;
    onAdded: On<() => void>;
    onRemoved: On<() => void>;
  };
}

/**
 * What stands beside the panel. `none`: no tab. `asking`: being read. `refused`: the browser does not show us this page.
 * `no-hosts`: nor any other, until the person allows our list of sites. `failed`: a site of ours that did not open.
 * `file`: a PDF of a site of ours, which cannot be read.
 */
export type Beside =
  | { readonly state: 'none' | 'asking' | 'refused' | 'no-hosts' | 'failed' | 'file' }
  | {
      readonly state: 'read';
      readonly reading: RawReading;
      /** A site of our list that the browser lets us read this once only. */
      readonly once: boolean;
      /** The page changes without end: what is shown is one moment of it. */
      readonly restless: boolean;
    };

/** Milliseconds: between two showings; the same for a page that never rests; how far back changes count; the longest wait. */
const CALM = 250;
const RESTLESS = 5_000;
const WINDOW = 5_000;
const PATIENCE = 15_000;
/** So many changes within `WINDOW`, and the page never rests. A person who reads and clicks stays far below. */
const NOISY = 40;

/**
 * Follows the page beside: its own messages, every change of tab, address, window or permission. `sites` are the match
 * patterns of our list; `isOurs` tells whether an address is on it. Answers the function that asks again now.
 */
export function followPage(
  api: FollowApi,
  sites: readonly string[],
  isOurs: (url: string) => boolean,
  show: (beside: Beside) => void,
): () => Promise<void> {
  const may = (origin: string) => api.permissions.contains({ origins: [origin] }).catch(() => true);
  /** Asked with `contains`, Chromium compares each of our 475 sites with each: all of it stands still for 0.3 s to 1 s. */
  const mayAll = async (): Promise<boolean> => {
    const granted = await api.permissions.getAll().catch(() => null);
    const origins = new Set(granted?.origins);
    return granted === null || sites.every((site) => origins.has(site));
  };
  const addressOf = async (id: number) => (await api.tabs.get(id).catch(() => undefined))?.url;
  const timers = { present: later(), ask: later(), patience: later() };
  const changes = noise();
  let tab: number | null = null;
  let turn = 0;
  let latest: RawReading | null = null;
  let shownAt = Number.NEGATIVE_INFINITY;

  const say = (state: Exclude<Beside['state'], 'read'>) => {
    latest = null;
    timers.present.cancel();
    timers.patience.cancel();
    if (state === 'asking') timers.patience.start(PATIENCE, () => say('failed'));
    show({ state });
  };

  /** Shows the latest reading, at most once in a while: a flood of them costs the person nothing. */
  const present = async () => {
    const reading = latest;
    if (!reading) return;
    const once = isOurs(reading.url) && !(await may(patternOf(reading.url)));
    if (latest !== reading) return;
    timers.patience.cancel();
    shownAt = performance.now();
    show({ state: 'read', reading, once, restless: changes.isRestless() });
  };
  /** Another page comes: what is shown no longer holds. A page that never rests is left only for another site. */
  const leave = async (id: number, to: string | undefined) => {
    if (changes.isRestless()) {
      const url = to ?? (await addressOf(id));
      if (id !== tab || (latest && url && originOf(url) === originOf(latest.url))) return;
      changes.forget();
      timers.ask.cancel();
    }
    say('asking');
  };
  const pace = () => (changes.isRestless() ? RESTLESS : CALM);

  const ask = async (): Promise<void> => {
    const mine = ++turn;
    timers.ask.cancel();
    const next = await tabBeside(api).catch(() => null);
    if (mine !== turn) return;
    if (next !== tab) {
      tab = next;
      changes.forget();
      shownAt = Number.NEGATIVE_INFINITY;
      say(tab === null ? 'none' : 'asking');
    }
    if (tab === null) return;
    // The address is shown to us only where we may read: by our list, or for a press of the button.
    const url = await addressOf(tab);
    if (mine !== turn) return;
    if (url === undefined) {
      const state = (await mayAll()) ? 'refused' : 'no-hosts';
      if (mine === turn) say(state);
      return;
    }
    const answer = await askForReading(api, tab);
    if (mine !== turn || answer !== 'refused') return;
    if (isOurs(url)) say(/\.pdf$/i.test(new URL(url).pathname) ? 'file' : 'failed');
    else say(/^https?:/.test(url) ? 'refused' : 'none');
  };

  listenToReadings(api, async (heard) => {
    if (tab === null) tab = await tabBeside(api).catch(() => null);
    // A reader left in a page whose permission was withdrawn speaks on: not heard.
    if (heard.tabId !== tab || (await addressOf(tab)) === undefined) return;
    changes.add();
    latest = heard.reading;
    timers.present.start(Math.max(0, shownAt + pace() - performance.now()), present);
  });
  api.tabs.onActivated.addListener(() => void ask());
  api.tabs.onUpdated.addListener((id, { status, url }) => {
    if (id !== tab || (status === undefined && url === undefined)) return;
    changes.add();
    if (status === 'loading') void leave(id, url);
    // Several events of one change make one asking.
    if (status !== 'loading') timers.ask.start(changes.isRestless() ? RESTLESS : CALM / 2, ask);
  });
  const again = () => void ask();
  api.windows?.onFocusChanged.addListener(again);
  api.permissions.onAdded.addListener(again);
  api.permissions.onRemoved.addListener(again);
  void ask();
  return ask;
}

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : '');
const patternOf = (url: string): string => `*://${new URL(url).hostname}/*`;

/** A timer that, once started, is not put off by being started again. */
function later() {
  let id: ReturnType<typeof setTimeout> | undefined;
  return {
    start(delay: number, what: () => unknown) {
      id ??= setTimeout(() => {
        id = undefined;
        void what();
      }, delay);
    },
    cancel() {
      clearTimeout(id);
      id = undefined;
    },
  };
}

/** Counts the changes of the last seconds. */
function noise() {
  let times: number[] = [];
  const recent = () => times.filter((at) => performance.now() - at < WINDOW);
  return {
    add() {
      times = [...recent().slice(-NOISY), performance.now()];
    },
    isRestless: () => recent().length > NOISY,
    forget() {
      times = [];
    },
  };
}
