import { i18n, setupI18n } from '@lingui/core';
import { signal } from '@preact/signals';
import type { MessageId } from './generated/ids';
import { messages as french } from './generated/interface/fr';
import { frenchSpaces, wholeNumbers } from './french-spaces';
import { CHOICES, isLanguage, LANGUAGES, type Language, tagOf } from './languages';

export * from './languages';
export { frenchSpaces };
export type { MessageId } from './generated/ids';

/** The language shown now. Reading it in a component makes the component follow it. */
export const language = signal<Language>('fr');
/** Translated sentences of the law and of the questions, by id; empty in French. */
const words = signal<Readonly<Record<string, string>>>({});

i18n.load('fr', french);
i18n.activate('fr');

// Written out whole: Vite turns exactly this call into one chunk a language.
const INTERFACE = import.meta.glob<{ messages: typeof french }>([
  './generated/interface/*.ts',
  '!./generated/interface/fr.ts',
]);
/** Sentences in the order of `law-ids.json`, which all catalogues share; 0 where one is not translated. */
const LAW = import.meta.glob<readonly (string | 0)[]>('./generated/law/*.json', {
  import: 'default',
});
let turn = 0;

/** The languages that can really be shown: French, and those with a catalogue in this build. */
export const OFFERED: readonly Language[] = CHOICES.filter(
  (choice) => choice === 'fr' || `./generated/interface/${choice}.ts` in INTERFACE,
);

/** Shows another language; each one is loaded only when used. Unknown: nothing changes. */
export async function setLanguage(next: string): Promise<void> {
  if (!isLanguage(next)) return;
  const mine = ++turn;
  const law = LAW[`./generated/law/${next}.json`];
  const [loaded, sentences, ids] = await Promise.all([
    INTERFACE[`./generated/interface/${next}.ts`]?.(),
    law?.(),
    law ? import('./generated/law-ids.json') : undefined,
  ]);
  // Another language was chosen while this one was being loaded.
  if (mine !== turn) return;
  if (tagOf(next) !== 'fr') i18n.load(next, { ...french, ...loaded?.messages });
  const isTied = ids !== undefined && sentences !== undefined && ids.default[0] === sentences[0];
  words.value = isTied ? zip(ids.default, sentences) : {};
  i18n.activate(tagOf(next));
  language.value = next;
}

/** id → sentence. The first items tie the two lists together. */
const zip = (ids: readonly string[], sentences: readonly (string | 0)[]): Record<string, string> =>
  Object.fromEntries(
    ids.flatMap((id, at) => (at > 0 && sentences[at] ? [[id, sentences[at] as string]] : [])),
  );

/** A message of the interface. `values` fill its places (ICU: numbers, plurals). */
export function t(id: MessageId, values?: Record<string, string | number>): string {
  language.value; // the component follows the language
  return i18n._(id, values);
}

const frenchOnly = setupI18n({ locale: 'fr', messages: { fr: french } });

/** A message of the interface in French, whatever the language shown: for two people at one screen. */
export const inFrench = (id: MessageId): string => frenchOnly._(id);

export interface Words {
  readonly text: string;
  /** The language the text is really in: French while it is not translated. */
  readonly lang: string;
}

/** A sentence of the law, of a question or of a document, in the person's language, else in French and marked as such. */
export function say(id: string, frenchText: string): Words {
  const text = words.value[id];
  return text === undefined
    ? { text: frenchSpaces(frenchText), lang: 'fr' }
    : { text: wholeNumbers(text), lang: tagOf(language.value) };
}

/** Writing direction of the language shown. */
export const direction = (): 'ltr' | 'rtl' => LANGUAGES[language.value].direction;

const formats = new Map<string, Intl.DateTimeFormat>();

/** « 12 mars 2027 » from an ISO date, in the language shown; Western digits everywhere, as on the papers. */
export function formatDate(iso: string, style: 'long' | 'short' = 'long'): string {
  const tag = `${tagOf(language.value)}-u-nu-latn`;
  const key = `${tag} ${style}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(
      tag,
      style === 'long'
        ? { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
        : { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' },
    );
    formats.set(key, format);
  }
  const text = format.format(new Date(`${iso}T00:00:00Z`));
  // Intl does not say « 1er mars ».
  return tagOf(language.value) === 'fr' && style === 'long' ? text.replace(/^1 /, '1er ') : text;
}

/** « 350 € », in the language shown. */
export const formatEuros = (amount: number): string =>
  new Intl.NumberFormat(`${tagOf(language.value)}-u-nu-latn`, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  }).format(amount);

/** « 3 mois » from an ISO 8601 duration of one or more calendar units. */
export function formatDuration(duration: string): string {
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit]) =>
    t(`duration.${unit as 'Y' | 'M' | 'W' | 'D'}`, { count: Number(count) }),
  );
  return parts.join(' ');
}
