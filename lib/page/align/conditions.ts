/** Words of a line that say *when* something is asked, not *what*: « si vous êtes marié », « sauf si … », « en cas de … ». */

const OPENERS = new Set([
  'si',
  'sauf',
  'excepte',
  'hormi',
  'lorsque',
  'lorsqu',
  'quand',
  'dispense',
  'selon',
  'sou',
]);
/** A document begins here, unless the words before say that one has it: « si vous avez un acte … ». */
const HEADS = new Set([
  'acte',
  'jugement',
  'attestation',
  'certificat',
  'copie',
  'justificatif',
  'extrait',
  'declaration',
  'lettre',
  'livret',
  'photo',
]);
const HAVING =
  /avez|possed|dispos|fourni|present|titulaire|avec|san|obten|avoir|\ba\b|mention|sur|dan/;
const ENDS = new Set([',', ';', ':', '.', '(', ')', '+', 'ainsi']);

/** « Pour obtenir une carte … »: what the papers are for, up to the main clause. */
const AIMS = /^(obtenir|solliciter|beneficier|pretendre)$/;
const MAIN = /^(il|vou|faut|joindre|fournir|presenter)$/;

const opens = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? '';
  const next = words[at + 1];
  if (word === 'selon' && /^lequel|^laquel/.test(next ?? '')) return false;
  if (OPENERS.has(word)) return true;
  if (word === 'rupture') return at === 0 && words.includes(':');
  if (word === 's') return next === 'il';
  if (word === 'a' && next === 'defaut')
    return at === 0 && words.some((w) => w === ',' || w === ':');
  if (word === 'en' && next === 'absence') return true;
  if (word === 'pour') return AIMS.test(next ?? '');
  return (word === 'en' || word === 'dan') && next === 'cas' && words[at + 2] !== 'echeant';
};

/** « si vous avez un visa de long séjour (VLS-TS) pour … »: a short bracket does not end the condition. */
function pastShortAside(words: readonly string[], at: number): number {
  const close = words[at] === '(' ? words.indexOf(')', at) : -1;
  const next = words[close + 1];
  if (close < 0 || close - at > 3 || next === undefined) return at;
  const inside = words.slice(at + 1, close);
  return (next === ',' || !ENDS.has(next)) && !inside.some((w) => HEADS.has(w)) ? close + 1 : at;
}

/** Marks the words inside conditions. A condition that would swallow the whole line swallows nothing. */
export function conditionMask(words: readonly string[]): Uint8Array {
  const mask = new Uint8Array(words.length);
  let at = 0;
  while (at < words.length) {
    if (!opens(words, at)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (
      end < words.length &&
      !ENDS.has(words[end] ?? '') &&
      !(words[at] === 'pour' && MAIN.test(words[end] ?? '')) &&
      !(
        (!/^(sauf|excepte|hormi)$/.test(words[at] ?? '') || words[end - 1] === 'et') &&
        end > at + 2 &&
        HEADS.has(words[end] ?? '') &&
        !HAVING.test(words.slice(Math.max(at, end - 3), end).join(' '))
      )
    )
      end++;
    end = pastShortAside(words, end);
    if (at > 0 || end < words.length) mask.fill(1, at, end);
    at = end;
  }
  return mask;
}
