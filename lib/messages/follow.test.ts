import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RawReading } from '@/lib/page/read';
import { type Beside, type FollowApi, followPage } from './follow';
import type { Sender } from './listen';

const FICHE = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209';
const OTHER = 'https://example.org/titre';
const reading = (url: string, title = 'Fiche'): RawReading => ({
  version: 1,
  url,
  title,
  canonical: '',
  breadcrumb: [],
  blocks: [],
  uploads: [],
  tags: [],
  personal: false,
  truncated: false,
});

/** A browser with two tabs, on which a test decides what is granted and what happens. */
function browser() {
  const on = <F extends (...args: never[]) => void>() => {
    const all: F[] = [];
    return {
      addListener: (l: F) => void all.push(l),
      fire: (...a: Parameters<F>) => all.map((l) => l(...a)),
    };
  };
  const world = {
    shown: 1,
    tabs: new Map([
      [1, FICHE],
      [2, OTHER],
    ]),
    /** Tabs whose address and page the browser shows us. */
    open: new Set([1]),
    granted: true,
    /** Readers answer at once, unless the page failed to open. */
    works: true,
    asked: 0,
  };
  const activated = on<() => void>();
  const updated = on<(id: number, c: { status?: string; url?: string }) => void>();
  const removed = on<() => void>();
  const message = on<(m: unknown, s: Sender) => void>();
  const send = (id: number, title?: string) =>
    message.fire(
      { type: 'page-read', reading: reading(world.tabs.get(id) ?? '', title) },
      {
        id: 'ours',
        frameId: 0,
        url: world.tabs.get(id),
        tab: { id },
      },
    );
  const api: FollowApi = {
    runtime: {
      id: 'ours',
      onMessage: { addListener: message.addListener, removeListener: () => {} },
    },
    tabs: {
      getCurrent: async () => undefined,
      query: async () => [{ id: world.shown }],
      get: async (id) => ({ url: world.open.has(id) ? world.tabs.get(id) : undefined }),
      sendMessage: async (id) => {
        world.asked++;
        if (!world.open.has(id) || !world.works) throw new Error('nobody');
        send(id);
      },
      onActivated: activated,
      onUpdated: updated,
    },
    scripting: {
      executeScript: async () => {
        throw new Error('refused');
      },
    },
    permissions: {
      contains: async () => world.granted,
      getAll: async () => ({ origins: world.granted ? ['*://x/*'] : [] }),
      onAdded: on(),
      onRemoved: removed,
    },
  };
  const seen: Beside[] = [];
  const start = (sites = ['*://x/*']) =>
    followPage(
      api,
      sites,
      (url) => !url.startsWith(OTHER),
      (b) => void seen.push(b),
    );
  return { world, api, seen, start, send, activated, updated, removed };
}

const settle = (ms = 1000) => vi.advanceTimersByTimeAsync(ms);
const states = (seen: readonly Beside[]) => seen.map((b) => b.state);
const last = (seen: readonly Beside[]) => seen.at(-1);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('reads the page beside, and follows the person to another tab and back', async () => {
  const { world, seen, start, activated } = browser();
  start();
  await settle();
  expect(states(seen)).toEqual(['asking', 'read']);
  world.shown = 2;
  activated.fire();
  await settle();
  expect(last(seen)).toEqual({ state: 'refused' });
  world.shown = 1;
  activated.fire();
  await settle();
  expect(last(seen)).toMatchObject({ state: 'read', once: false, restless: false });
});

it('never shows the page of one tab beside another', async () => {
  const { world, seen, start, send, activated } = browser();
  start();
  await settle();
  send(1, 'Trop tard');
  world.shown = 2;
  activated.fire();
  await settle();
  expect(last(seen)).toEqual({ state: 'refused' });
});

it('shows nothing of the old page while another comes', async () => {
  const { seen, start, updated } = browser();
  start();
  await settle();
  updated.fire(1, { status: 'loading' });
  expect(last(seen)).toEqual({ state: 'asking' });
  updated.fire(1, { status: 'complete' });
  await settle();
  expect(last(seen)?.state).toBe('read');
});

it('offers our list of sites when the browser holds it back, and says that a press reads this page', async () => {
  const { world, seen, start, send } = browser();
  world.open.clear();
  world.granted = false;
  start();
  await settle();
  expect(last(seen)).toEqual({ state: 'no-hosts' });
  world.open.add(1); // the button was pressed on it
  send(1);
  await settle();
  expect(last(seen)).toMatchObject({ state: 'read', once: true });
});

it('shows no more of a site whose permission is withdrawn, whatever its reader still says', async () => {
  const { world, seen, start, send, removed } = browser();
  start();
  await settle();
  world.open.clear();
  world.granted = false;
  removed.fire();
  send(1, 'Encore là');
  await settle();
  expect(last(seen)).toEqual({ state: 'no-hosts' });
  send(1, 'Encore et encore');
  await settle();
  expect(last(seen)).toEqual({ state: 'no-hosts' });
});

it('drops a reading that was still being looked at when the person left its tab', async () => {
  const { world, api, seen, start, send, activated } = browser();
  start();
  await settle();
  const contains = api.permissions.contains;
  api.permissions.contains = async (wanted) => {
    await new Promise((done) => setTimeout(done, 500));
    return contains(wanted);
  };
  send(1, 'Lent');
  await settle(300);
  world.shown = 2;
  activated.fire();
  await settle(2000);
  expect(last(seen)).toEqual({ state: 'refused' });
  expect(seen.filter((b) => b.state === 'read')).toHaveLength(1);
});

it('says when a page of ours did not open, or is a file, or never answers', async () => {
  const { world, seen, start, updated, api } = browser();
  world.works = false;
  start();
  await settle();
  expect(last(seen)).toEqual({ state: 'failed' });
  world.tabs.set(1, 'https://www.oise.gouv.fr/contenu/1/liste.PDF');
  updated.fire(1, { status: 'complete' });
  await settle();
  expect(last(seen)).toEqual({ state: 'file' });
  api.tabs.sendMessage = async () => {};
  updated.fire(1, { status: 'loading' });
  updated.fire(1, { status: 'complete' });
  await settle();
  expect(last(seen)).toEqual({ state: 'asking' });
  await settle(20_000);
  expect(last(seen)).toEqual({ state: 'failed' });
});

it('is calm beside a page that changes without end, says so, and says when it rests', async () => {
  const { world, seen, start, updated, send } = browser();
  start();
  await settle();
  const before = { seen: seen.length, asked: world.asked };
  for (let i = 0; i < 1000; i++) {
    updated.fire(1, { url: `${FICHE}?n=${i}`, status: i % 2 ? 'loading' : 'complete' });
    send(1, `n° ${i}`);
    await settle(10);
  }
  expect(seen.length - before.seen).toBeLessThan(40);
  expect(world.asked - before.asked).toBeLessThan(12);
  expect(seen.slice(-2)).toMatchObject([
    { state: 'read', restless: true },
    { state: 'read', restless: true },
  ]);
  await settle(11_000);
  updated.fire(1, { status: 'complete' });
  await settle();
  expect(last(seen)).toMatchObject({ state: 'read', restless: false });
});

it('leaves a page that never rests at once when the person goes to another site', async () => {
  const { world, seen, start, updated, send } = browser();
  start();
  await settle();
  for (let i = 0; i < 300; i++) {
    send(1, `n° ${i}`);
    await settle(10);
  }
  updated.fire(1, { status: 'loading' });
  await settle(100);
  expect(last(seen)?.state).toBe('read'); // only its own address again
  world.tabs.set(1, 'https://www.rhone.gouv.fr/Demarches');
  updated.fire(1, { status: 'loading', url: 'https://www.rhone.gouv.fr/Demarches' });
  await settle(10);
  expect(last(seen)).toEqual({ state: 'asking' });
  updated.fire(1, { status: 'complete' });
  await settle();
  expect(last(seen)).toMatchObject({ state: 'read', restless: false });
  for (let i = 0; i < 300; i++) {
    send(1, `n° ${i}`);
    await settle(10);
  }
  world.open.clear(); // a page that is not shown to us: no address
  updated.fire(1, { status: 'loading' });
  await settle(10);
  expect(last(seen)).toEqual({ state: 'asking' });
});

it('never has the browser compare our whole list with itself, and sees the one site that is withheld', async () => {
  const { world, api, seen, start, activated } = browser();
  const sites = Array.from({ length: 475 }, (_, at) => `*://site-${at}.fr/*`);
  let most = 0;
  api.permissions.contains = async ({ origins }) => {
    most = Math.max(most, origins.length);
    return true;
  };
  api.permissions.getAll = async () => ({ origins: sites });
  world.shown = 2;
  start(sites);
  await settle();
  expect(last(seen)).toEqual({ state: 'refused' });
  api.permissions.getAll = async () => ({ origins: sites.slice(1) });
  activated.fire();
  await settle();
  expect(last(seen)).toEqual({ state: 'no-hosts' });
  expect(most).toBeLessThanOrEqual(1);
});
