import { PREFECTURES } from '../data/prefectures';
import { isDepartement } from './host';
import { plain } from './words';

/** Names of départements as words, the longest first: « haute loire » is not « loire ». */
const NAMES = PREFECTURES.map((p) => ({ departement: p.departement, words: plain(p.name) })).sort(
  (a, b) => b.words.length - a.words.length,
);

/**
 * Names that are also common words or whole other places: they count only after « préfecture de… » or a title's
 * « dans le… », never bare in an address.
 */
const COMMON = new Set([
  'manche',
  'nord',
  'var',
  'lot',
  'paris',
  'cher',
  'aude',
  'ain',
  'landes',
  'creuse',
  'orne',
  'eure',
  'marne',
  'vienne',
  'savoie',
  'loire',
]);

const AMBIGUOUS_AT_END = new Set(['nord', 'manche', 'lot', 'cher', 'loire']);

/** A word with a two-digit number at its end that is a département (`pref14`, `pompiers18`), not a version or a date. */
const NUMBERED = /^(?=[a-z]{4})([a-z]+)(\d\d|2[ab]|97[1-6])$/;
const NOT_A_PLACE =
  /^(covid|carte|cartes|titre|titres|article|articles|cerfa|version|numero|phase|annee|code|visa|form|formulaire|decret|statut)$/;

/**
 * The département that the free words of a form's address name, or null: `…-prefecture-rhone`, `pref14-…`, `76-aes`,
 * `…ukraine91`. Numbers inside are more often versions, ages or articles of law.
 */
export function departementInSlug(slug: string): string | null {
  const words = plain(slug);
  const tokens = words.split(' ');
  const first = tokens[0] ?? '';
  if (
    /^(\d\d|97[1-6])$/.test(first) &&
    tokens.length > 1 &&
    isDepartement(first) &&
    !/^(ans|mois|jours|euros)$/.test(tokens[1] ?? '')
  )
    return first;
  const named = nameIn(words, true);
  if (named) return named;
  // At the very end of an address even « var » or « ain » can only be a place.
  const ending = NAMES.find((n) => n.words === tokens.at(-1) && !AMBIGUOUS_AT_END.has(n.words));
  if (ending && tokens.length > 2) return ending.departement;
  for (const [i, token] of tokens.entries()) {
    const m = NUMBERED.exec(token);
    if (
      m &&
      !NOT_A_PLACE.test(m[1] as string) &&
      tokens[i + 1] !== 'ans' &&
      isDepartement((m[2] as string).toUpperCase())
    )
      return (m[2] as string).toUpperCase();
    const next = tokens[i + 1] ?? '';
    if (/^(pref|prefecture|departement|dept|dpt)$/.test(token) && isDepartement(next.toUpperCase()))
      return next.toUpperCase();
  }
  return null;
}

/** A département's name in plain words; `bare` also accepts it without « préfecture » before, unless it is a common word. */
function nameIn(words: string, bare: boolean): string | null {
  const padded = ` ${words} `;
  for (const { departement, words: name } of NAMES) {
    if (
      padded.includes(` prefecture ${name} `) ||
      new RegExp(
        ` (prefecture|pref|prefet|prefete|departement|etat) (de |du |d |des |dans |en |a )*(la |le |les |l )?${name} `,
      ).test(padded)
    )
      return departement;
  }
  if (!bare) return null;
  for (const { departement, words: name } of NAMES)
    if (!COMMON.has(name) && padded.includes(` ${name} `)) return departement;
  return null;
}

/** The département that a sentence of a page names as its authority: « Préfecture du Val-de-Marne », « Les services de l'État dans l'Oise », « (Seine-Maritime) ». */
export function departementInText(text: string): string | null {
  const inBrackets = /\(([^()]+)\)\s*$/.exec(text);
  if (inBrackets) {
    const inside = plain(inBrackets[1] as string);
    const exact = NAMES.find((n) => n.words === inside || inside === n.departement.toLowerCase());
    if (exact) return exact.departement;
  }
  const words = plain(text);
  const named = nameIn(words, false);
  if (named) return named;
  // « [Préfecture 91] », « DDPP 33 », « Sous-préfecture de Saint-Denis (93) ».
  const code =
    /\b(?:prefecture|pref|ddpp|ddtm?|ddets|departement) (\d\d|2[ab]|97[1-6])\b/.exec(words)?.[1] ??
    (/prefecture/.test(words) ? /\((\d\d|2[ab]|97[1-6])\)/i.exec(text)?.[1] : undefined);
  return code && isDepartement(code.toUpperCase()) ? code.toUpperCase() : null;
}

/** The département in the title of a form or of an appointment, where it often stands alone: « La Réunion – renouvellement », « … – 69 ». */
export function departementInTitle(title: string): string | null {
  const code = /[-–—|/]\s*(\d\d|2[AB]|97[1-6])\s*$/.exec(title)?.[1];
  if (/pr[ée]fecture de police/i.test(title)) return '75';
  return (
    departementInText(title) ??
    nameIn(plain(title), true) ??
    (code && isDepartement(code) ? code : null)
  );
}

const TOWNS = PREFECTURES.flatMap((p) =>
  (p.towns ?? []).map((t) => ({ departement: p.departement, words: plain(t) })),
);

/** The département of a préfecture or sub-préfecture named by its town: « Préfecture de Créteil », « sous-préfecture du Raincy ». */
export function departementByTown(text: string): string | null {
  const padded = ` ${plain(text)} `;
  for (const { departement, words: town } of TOWNS) {
    const name = town.replace(/^(le|la|les|l) /, '');
    if (new RegExp(`prefecture (de |du |d |des )?(la |le |les |l )?${name} `).test(padded))
      return departement;
  }
  return null;
}
