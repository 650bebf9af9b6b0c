// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ReaderRuntime, startReader } from './start';

type Listener = Parameters<ReaderRuntime['onMessage']['addListener']>[0];

const fakeRuntime = () => {
  const listeners = new Set<Listener>();
  const sent: unknown[] = [];
  const runtime: ReaderRuntime = {
    id: 'ours',
    sendMessage: async (message) => void sent.push(message),
    onMessage: {
      addListener: (l) => void listeners.add(l),
      removeListener: (l) => void listeners.delete(l),
    },
  };
  const receive = (message: unknown, id = 'ours') => {
    for (const l of listeners) l(message, { id });
  };
  return { runtime, sent, listeners, receive };
};

// biome-ignore lint/suspicious/noExplicitAny: a reading's shape is none of this test's business
const read = (document: Document, url: string): any => ({ url, title: document.title });

let stop = () => {};
beforeEach(() => {
  vi.useFakeTimers();
  document.title = 'Carte de séjour';
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(5000);

describe('the reader', () => {
  it('reads once when it starts and then only when asked', async () => {
    const { runtime, sent, receive } = fakeRuntime();
    stop = startReader(window, runtime, read);
    await settle();
    expect(sent).toEqual([
      { type: 'page-read', reading: { url: location.href, title: 'Carte de séjour' } },
    ]);
    receive({ type: 'read-again' });
    await settle();
    expect(sent).toHaveLength(2);
  });

  it('ignores every other message, and those of other extensions', async () => {
    const { runtime, sent, receive } = fakeRuntime();
    stop = startReader(window, runtime, read);
    await settle();
    for (const m of [null, 3, 'read-again', {}, { type: 'situation', facts: {} }]) receive(m);
    receive({ type: 'read-again' }, 'someone-else');
    await settle();
    expect(sent).toHaveLength(1);
  });

  it('reads again when a one-page site changes its address, and not twice the same', async () => {
    const { runtime, sent } = fakeRuntime();
    stop = startReader(window, runtime, read);
    await settle();
    history.pushState({}, '', '#etape-2');
    window.dispatchEvent(new Event('popstate'));
    await settle();
    expect(sent).toHaveLength(2);
    window.dispatchEvent(new Event('popstate'));
    await settle();
    expect(sent).toHaveLength(2);
  });

  it('reads again when a file is chosen, and not when anything else changes', async () => {
    const { runtime, sent } = fakeRuntime();
    let filled = false;
    stop = startReader(window, runtime, (d, u) => ({ ...read(d, u), filled }));
    await settle();
    document.body.innerHTML = '<input type="text"><input type="file">';
    const [free, file] = [...document.querySelectorAll('input')];
    filled = true;
    free?.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(sent).toHaveLength(1);
    file?.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(sent).toHaveLength(2);
    stop();
    filled = false;
    file?.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(sent).toHaveLength(2);
  });

  it('stops for good when the extension is gone', async () => {
    const { runtime, sent, listeners, receive } = fakeRuntime();
    stop = startReader(window, runtime, read);
    await settle();
    runtime.id = undefined as unknown as string;
    history.pushState({}, '', '#apres');
    window.dispatchEvent(new Event('popstate'));
    await settle();
    receive({ type: 'read-again' });
    expect(sent).toHaveLength(1);
    expect(listeners.size).toBe(0);
  });

  it('hands over to a newer reader instead of reading twice', async () => {
    const old = fakeRuntime();
    startReader(window, old.runtime, read);
    await settle();
    const fresh = fakeRuntime();
    stop = startReader(window, fresh.runtime, read);
    old.receive({ type: 'read-again' });
    await settle();
    expect(old.sent).toHaveLength(1);
    expect(old.listeners.size).toBe(0);
    expect(fresh.sent).toHaveLength(1);
  });

  it('is not troubled by a reading that throws or a message that nobody hears', async () => {
    const { runtime, sent, receive } = fakeRuntime();
    let fail = true;
    stop = startReader(window, runtime, (d, u) => {
      if (fail) throw new Error('page hostile');
      return read(d, u);
    });
    await settle();
    fail = false;
    receive({ type: 'read-again' });
    await settle();
    expect(sent).toHaveLength(1);
  });
});
