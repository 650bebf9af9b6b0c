import type { RawBlock } from '../read/raw';
import { MARK } from '../read/raw';
import type { SiteKind } from '../types';
import { plain } from './words';

const MONTHS: Record<string, number> = {};
const NAMES =
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july august september october november december';
for (const [i, name] of NAMES.split(' ').entries()) MONTHS[name] = (i % 12) + 1;

/**
 * The first date in a text, as an ISO day; null when there is none or it is not a real day. Reads « 21 janvier 2020 »,
 * « 1er mars 2020 », « 06 August 2021 », « 31/07/2024 », « 31.07.2024 », « 2020-01-21 ».
 */
export function isoDateIn(text: string): string | null {
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /(?<!\d)(\d{1,2})\s?[/.]\s?(\d{1,2})\s?[/.]\s?(\d{4})(?!\d)/.exec(text);
  const words = /(?<!\d)(\d{1,2})(?:er)? ([a-z]+) (\d{4})(?!\d)/.exec(plain(text));
  if (numbers) return valid(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const month = words && MONTHS[words[2] as string];
  return words && month ? valid(Number(words[3]), month, Number(words[1])) : null;
}

function valid(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** « Vérifié le … », with the typo met (« Vérfié »). It is about the fiche. */
const VERIFIED = /\bv[ée]r(?:i)?fi[ée]e?s?\s+(?:le|au)\b/i;
/** « Mis à jour le … », « Mise à jour le », « mis à jour le : », « modified ». It is about the page. */
const UPDATED =
  /\bmise?s?\s+[àa]\s+jour\s*(?:le|au|:)|\bmodified\b|\bmodifi[ée]e?\s+le\b|\bactualis[ée]e?\s+le\b/i;
const PUBLISHED = /\bpubli[ée]e?\s+le\b/i;
const DILA = /direction de l.information l[ée]gale/i;

/** The text from the words that announce the date on: « Publié le 12/12/2024 – Mis à jour le 12/06/2025 » holds two. */
function dateAfter(pattern: RegExp, text: string): string | null {
  const m = pattern.exec(text);
  return m ? isoDateIn(text.slice(m.index + m[0].length, m.index + m[0].length + 45)) : null;
}

/**
 * The day on which the page says it was verified or updated. « Vérifié le » first; on a republished fiche only dates
 * that stand with the fiche (`from` on) or name the DILA: the town hall's own dates are about its page.
 */
export function verifiedOn(
  blocks: readonly RawBlock[],
  site: SiteKind,
  from: number,
): string | null {
  const republished = site === 'comarquage' || site === 'comarquage-test';
  const lines = blocks.filter(
    (b, i) =>
      b.kind === 'text' &&
      !(b.marks & (MARK.orient | MARK.chrome | MARK.download)) &&
      (!republished || i >= from || DILA.test(b.text)),
  );
  for (const pattern of [VERIFIED, UPDATED]) {
    for (const line of lines) {
      const date = dateAfter(pattern, line.text);
      if (date) return date;
    }
  }
  if (republished) return null;
  if (
    site === 'service-public' ||
    site === 'interieur' ||
    site === 'prefecture' ||
    site === 'prefecture-police'
  ) {
    for (const line of lines) {
      const date = dateAfter(PUBLISHED, line.text);
      if (date) return date;
    }
  }
  // Ministry pages print the day alone under the title.
  if (site === 'interieur')
    for (const line of lines)
      if (/^\d{1,2}(er)? \p{L}+ \d{4}$/u.test(line.text)) return isoDateIn(line.text);
  return null;
}
