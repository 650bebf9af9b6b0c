import type { DocumentId } from '@/lib/law/ids';
import { combine } from './combine.ts';
import { conditionMask } from './conditions.ts';
import { holderOfHeadings, proofOfHeading, underHeadings } from './heading.ts';
import { corrected, findMentions, type Mention } from './mentions.ts';
import { MAX_CHARACTERS, normalise, plainText } from './normalise.ts';
import {
  asksNothing,
  isAboutFormalities,
  isListTitle,
  isShoutedTitle,
  isSomePaper,
} from './silence.ts';
import { isStatement } from './statement.ts';
import { holderOf } from './holders.ts';
import { assignHolders } from './whose.ts';

/** What stands around a line: the titles that it is under, from the page's to the list's, or the last one alone. */
export interface LineContext {
  readonly heading?: string | readonly string[] | undefined;
}

const CUE =
  /^(justif|preuve|prouv|piece|document|element|attest|demontr|etabli|certifi|facture|declar|copie|original|jugement|decision|acte|extrait|contrat|formulaire|dossier|tout|releve|avi$|lettre|ordonnance|virement|reconnaissance|carnet|notification|rapport|titre|carte|fourni|produi|present|joindre|joint|indication|bulletin|necessite|eventuel|tou$)/;

/** « figurant sur le passeport », « données dans le formulaire »: where something is written, not what to bring. */
const INSIDE = new Set(['dan', 'sur']);
const isInside = (words: readonly string[], at: number): boolean =>
  (INSIDE.has(words[at - 1] ?? '') || (words[at - 1] === 'meme' && words[at - 2] === 'dan')) &&
  !/^(justificatif|document|preuve|piece|element|indication|information)$/.test(
    words[at - 2] ?? '',
  );
/** « Conditions d'attribution d'une carte », « date d'expiration du visa »: a paper that only tells which one is meant. */
const isQualifier = ({ means, from }: Mention, words: readonly string[]): boolean =>
  /^@(visa|permit|entry)$/.test(means) &&
  (/^(attribution|octroi|obligation|expiration|frai|demandeur|refu|demande|sollicitant)$/.test(
    words[from - 1] ?? '',
  ) ||
    (means === '@visa' && words[from - 1] === 'revetu') ||
    (words[from - 1] === 'validite' && /^(dure|fin|date|periode)$/.test(words[from - 2] ?? '')));

/** « Carte de résident : justificatif … »: the case that the papers are for. */
const isCase = ({ means, from, to }: Mention, words: readonly string[]): boolean =>
  means === '@permit' &&
  from === 0 &&
  words[to] === ':' &&
  /^(justificatif|preuve|attestation|declaration)$/.test(words[to + 1] ?? '');

/** « Des photos, des courriers »: memories, not photographs for the file. */
const isPhotoAmongLetters = ({ means, from, to }: Mention, words: readonly string[]): boolean =>
  means === 'photos-identite' &&
  to - from === 1 &&
  /^(courrier|mail|message|sms|video)$/.test(words[to + 1] ?? '');

const isPassingPhoto = ({ means, from, to }: Mention, words: readonly string[]): boolean =>
  means === 'photos-identite' &&
  to - from === 1 &&
  (!/^(\d|deux?$|troi$|quatre$|[,;:+]|et$)/.test(words[from - 1] ?? '') ||
    words.slice(0, from).some((w) => /^(comport|mention|nom$|prenom$)/.test(w)));

/** « l'autre parent, de nationalité française, contribue … »: said of someone, not asked. */
const isApposition = ({ means, from, to }: Mention, words: readonly string[]): boolean =>
  means === '@nationality' &&
  words[from - 1] === ',' &&
  words[to] === ',' &&
  holderOf(words[from - 2] ?? '') !== undefined;

/** Keeps mentions that ask: not in a condition, and with a word of proof where the phrase needs one. */
function asking(words: readonly string[], mask: Uint8Array, fragment: boolean): Mention[] {
  const cue = fragment ? 0 : words.findIndex((w, i) => mask[i] === 0 && CUE.test(w));
  const mentions = findMentions(words, mask);
  const kept = mentions.filter(
    (m, i) =>
      (!m.needsCue || (cue >= 0 && (cue < m.to || words.includes(':')))) &&
      !isInside(words, m.from) &&
      !isApposition(m, words) &&
      !isQualifier(m, words) &&
      !isCase(m, words) &&
      !isPhotoAmongLetters(m, words) &&
      !((i > 0 || m.from > 2) && words[m.from - 1] === 'pour') &&
      !(i > 0 && isPassingPhoto(m, words)),
  );
  const strong = kept.filter((m) => !m.last);
  return strong.some((m) => m.means !== '-') ? strong : kept;
}

/** The words with conditions blanked, and the comma that closes one begun at a mark: connectors are read there. */
function visible(words: readonly string[], mask: Uint8Array): string[] {
  let opened = false;
  return words.map((w, i) => {
    if (mask[i] === 1 && mask[i - 1] !== 1)
      opened = i === 0 || /^([,;:.(+]|et)$/.test(words[i - 1] ?? '');
    return mask[i] === 1 || (w === ',' && mask[i - 1] === 1 && opened) ? '' : w;
  });
}

/** Where the line asks only for formalities on papers, those formalities. */
function formalitiesOnly(ids: DocumentId[], plain: string): DocumentId[] {
  if (!isAboutFormalities(plain)) return ids;
  const formal = ids.filter(
    (id) => id === 'traduction-assermentee' || id === 'legalisation-apostille',
  );
  return formal.length > 0 ? formal : ids;
}

/** « Acte de naissance. Il doit être délivré par … »: what follows explains, and asks for nothing more. */
const EXPLAINS = /^(il|elle|ce|s|vou|service|cela|celui|seul|indique.*|cett.*|pour|attention)$/;
function withoutExplanations(words: readonly string[]): readonly string[] {
  const end = words.findIndex(
    (w, i) =>
      w === '.' &&
      i > 1 &&
      (EXPLAINS.test(words[i + 1] ?? '') ||
        words[i + 1] === 'exemple' ||
        (words[i + 1] === 'par' && words[i + 2] === 'exemple')),
  );
  return end > 0 ? words.slice(0, end) : words;
}

/** Forms for work are known by what they are about, wherever the line says it. */
const withWorkForms = (ids: readonly DocumentId[], plain: string): DocumentId[] =>
  ids.map((id) =>
    id === 'formulaire-demande' &&
    /cerfa.*(activite salarie|contrat de travail|travailleur)/.test(plain)
      ? 'cerfa-autorisation-travail'
      : id,
  );

const headingsOf = ({ heading }: LineContext): readonly string[] =>
  (typeof heading === 'string' ? [heading] : (heading ?? [])).filter(Boolean);

/** « et de votre séjour en France », « du lien de filiation »: what the line above asks to prove. */
const FRAGMENT =
  /^[^\p{L}]*(?:(?:et|ou|ainsi que)\s+)?(?:de\s+(?:la\s|l['’]|votre\s|vos\s)|du\s|des\s)/iu;

/** « Assurance médicale. Elle doit couvrir tout le séjour »: later sentences that only say how things must be are left out. */
function withoutStatements(line: string): string {
  const [first = '', ...others] = line
    .slice(0, MAX_CHARACTERS * 2)
    .split(/(?<=[.!…])\s+(?=\p{Lu})/u);
  return [
    first,
    ...others.filter((s) => !isStatement(plainText(s).replace(/\([^()]*\)/g, ''))),
  ].join(' ');
}

/**
 * The documents that one line of an official list asks for, as canonical ids; `[]` when it asks for none.
 * Several ids are asked for together; of alternatives (« ou », « à défaut ») the first is given.
 * The heading, if any, tells whose the papers are and what they prove.
 * Never throws; the work is bounded whatever the length of the line. Conventions: pages/documents-taxonomy.
 */
export function alignLine(line: string, context: LineContext = {}): DocumentId[] {
  const headings = headingsOf(context);
  const fragment = FRAGMENT.test(line);
  const asked = withoutStatements(line);
  const { words: raw, own, plain } = normalise(fragment ? `justificatif ${asked}` : asked);
  if (raw.length === 0 || asksNothing(plain)) return [];
  const words = withoutExplanations(corrected(raw));
  const mask = conditionMask(words);
  const mentions = asking(words, mask, /^(de la |de l'|du |des )/.test(plain));
  if (isListTitle(plain) || isShoutedTitle(line, plain)) return [];
  const seen = visible(words, mask);
  const items = assignHolders(mentions, words, own, holderOfHeadings(headings));
  const ids = combine(items, seen);
  if (ids.length > 0) {
    return underHeadings(formalitiesOnly(withWorkForms(ids, plain), plain), headings);
  }
  if (mentions.some((m) => m.means !== '-' && m.means !== '@same')) return [];
  const isNoun = words.length <= 12 && !/\b(vous|doi(t|vent)|est|sont|sera|seront)\b/.test(plain);
  const nearest = headings.at(-1);
  if (nearest && isNoun && !/:\s*$/.test(plain)) {
    const proof = proofOfHeading(alignLine(nearest));
    if (proof.length > 0) return proof;
  }
  return !fragment && isSomePaper(plain) ? ['autre-document'] : [];
}

/** `alignLine` for each line of a list, under one heading. */
export const alignLines = (lines: readonly string[], context: LineContext = {}): DocumentId[][] =>
  lines.map((line) => alignLine(line, context));
