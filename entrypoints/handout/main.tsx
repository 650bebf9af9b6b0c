import { render } from 'preact';
import {
  frameOf,
  handoutOf,
  HandoutPage,
  paired,
  sideBySide,
  type Subject,
} from '@/components/handout';
import '@/components/handout/handout.css';
import { assess } from '@/lib/assess';
import { LANGUAGES, language, type MessageId, setLanguage, t, tagOf } from '@/lib/i18n';
import type { Store } from '@/lib/storage';
import { theStore } from '../sidepanel/state/store';
import { type Asked, askWhich, onCloseAll } from './asked';

const root = document.getElementById('app') as HTMLElement;
let asked: Asked | null = null;
let isClosed = false;

const pad = (n: number) => String(n).padStart(2, '0');

/** The day (ISO) and the hour on this computer. */
function clock(): { readonly today: string; readonly time: string } {
  const now = new Date();
  return {
    today: `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`,
    time: `${pad(now.getHours())}:${pad(now.getMinutes())}`,
  };
}

const say = (id: MessageId) =>
  render(
    <main class="message" data-testid="handout-message" data-message={id}>
      <h1>{t('shell.name')}</h1>
      <p role="status">{t(id)}</p>
    </main>,
    root,
  );

/** The dossier the panel asked for, else the current one, read now. */
async function subject(store: Store, today: string): Promise<Subject | null> {
  const current = asked ? { ok: true as const, value: asked.dossier } : await store.current();
  const found = current.ok && current.value ? await store.get(current.value) : null;
  if (!found?.ok) return null;
  const { situation, skipped } = found.value;
  const assessment = assess(situation, today, { skipped });
  return { dossier: found.value, assessment, chosen: asked?.chosen ?? null };
}

/** Reads and shows everything anew; the page holds nothing that the store no longer gives. */
async function show(store: Store): Promise<void> {
  const wanted = (await store.settings()).language ?? 'fr';
  const { today, time } = clock();
  const one = store.state() === 'open' ? await subject(store, today) : null;
  await setLanguage('fr');
  const french = one && { frame: frameOf(one, time), blocks: handoutOf(one) };
  await setLanguage(wanted);
  const dir = LANGUAGES[language.value].direction;
  document.documentElement.lang = tagOf(language.value);
  if (isClosed) return;
  if (store.state() === 'locked') return say('handout.locked');
  if (!one || !french || french.blocks.length === 0) return say('handout.none');
  render(
    <HandoutPage
      frame={paired(french.frame, frameOf(one, time))}
      blocks={sideBySide(french.blocks, handoutOf(one))}
      lang={tagOf(language.value)}
      dir={dir}
      onPrint={() => void again(store).then(() => print())}
    />,
    root,
  );
}

let last: Promise<void> = Promise.resolve();
/** One after the other: two at once would mix their languages. */
function again(store: Store): Promise<void> {
  last = last.then(() => show(store)).catch(() => say('trouble.storage-unreachable'));
  return last;
}

async function start(): Promise<void> {
  onCloseAll(() => {
    isClosed = true;
    render(null, root);
    close();
  });
  const [store, which] = await Promise.all([theStore(), askWhich(location.hash.slice(1))]);
  asked = which;
  store.subscribe(() => void again(store));
  for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, () => void store.touch());
  // Locks in time also when the panel is closed, and keeps the hour on the page right.
  setInterval(async () => {
    await store.lockIfIdle(false);
    await again(store);
  }, 30_000);
  await again(store);
}

start().catch(() => say('trouble.storage-unreachable'));
