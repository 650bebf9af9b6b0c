// node scripts/reading-level.mjs [--all] → how hard the French of the panel is to read, and its ten hardest sentences.
// Kandel and Moles (1958), the French form of Flesch: 207 − 1.015 × words per sentence − 73.6 × syllables per word.
// 80 and more is very easy, 60 to 70 standard, under 50 difficult. A sentence alone is judged by its length too.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PO from 'pofile';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const FRENCH = join(ROOT, 'lib/i18n/locales/interface/fr');

/** A message as it is read: the longest branch of a plural, a name in the place of a place. */
export function asRead(message) {
  let text = message;
  for (let again = true; again; ) {
    const next = text
      .replace(
        /\{\w+, plural,((?:\s*[\w=]+ \{[^{}]*\})+)\s*\}/g,
        (_, branches) =>
          [...branches.matchAll(/\{([^{}]*)\}/g)]
            .map((m) => m[1])
            .sort((a, b) => b.length - a.length)[0],
      )
      .replace(/\{\w+\}/g, 'mot')
      .replaceAll('#', '3');
    again = next !== text;
    text = next;
  }
  return text;
}

/** Sentences of a text: cut at full stops and at « : » or « ; », which a reader stops at too. */
export const sentencesOf = (text) =>
  text
    .split(/(?<=[.!?…])\s+|\s*[;:]\s+/)
    .map((s) => s.trim())
    .filter((s) => /\p{L}/u.test(s));

export const wordsOf = (sentence) =>
  sentence.match(/[\p{L}\p{N}]+(?:[’'-](?=\p{L})[\p{L}]+)*/gu) ?? [];

/** Syllables of a French word, by its groups of vowels; a final « e », « es », « ent » is silent in longer words. */
export function syllables(word) {
  const plain = word.toLowerCase();
  if (/^\p{N}+$/u.test(plain)) return 2;
  const groups = plain.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/g) ?? [];
  const isSilent = groups.length > 1 && /[^aeiouyàâäéèêëîïôöùûü](?:e|es|ent)$/.test(plain);
  return Math.max(1, groups.length - (isSilent ? 1 : 0));
}

/** The score of some sentences together. */
export function score(sentences) {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 100;
  const count = words.reduce((sum, word) => sum + syllables(word), 0);
  return 207 - 1.015 * (words.length / sentences.length) - 73.6 * (count / words.length);
}

/** Every sentence of the interface with its message, its words and its score, the hardest first. */
export function readInterface() {
  const messages = readdirSync(FRENCH).flatMap((file) =>
    PO.parse(readFileSync(join(FRENCH, file), 'utf8')).items.map((item) => ({
      id: item.msgid,
      text: asRead(item.msgstr[0] ?? ''),
    })),
  );
  return messages
    .flatMap(({ id, text }) => sentencesOf(text).map((sentence) => ({ id, sentence })))
    .map((one) => ({ ...one, words: wordsOf(one.sentence).length, score: score([one.sentence]) }))
    .sort((a, b) => hardness(b) - hardness(a));
}

/** A label of two long words is no hard sentence: only what has to be followed from end to end counts. */
const hardness = ({ words, score: one }) => (words < 6 ? -1000 : words * 3 - one);

function main() {
  const all = readInterface();
  const read = all.filter((one) => one.words >= 6);
  const mean = read.reduce((sum, one) => sum + one.words, 0) / read.length;
  const longest = Math.max(...read.map((one) => one.words));
  process.stdout.write(
    `${all.length} phrases, dont ${read.length} de six mots ou plus\n` +
      `Kandel-Moles : ${score(read.map((one) => one.sentence)).toFixed(1)} (plus haut = plus facile)\n` +
      `Mots par phrase : ${mean.toFixed(1)} en moyenne, ${longest} au plus\n\nLes plus dures :\n`,
  );
  for (const one of all.slice(0, process.argv.includes('--all') ? all.length : 10))
    process.stdout.write(
      `${one.words} mots, ${one.score.toFixed(0)} · ${one.id} · ${one.sentence}\n`,
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
