/** Words that begin a paper: after a comma or « et », a new one is asked for. */
export const PAPER =
  /^(acte|attestation|carte|certificat|copie|justificatif|passeport|titre|visa|photo|livret|contrat|bulletin|facture|declaration|jugement|formulaire|timbre|enveloppe|extrait|avi|releve|lettre|piece|preuve|cni|cv|diplome|recepisse|kbis|traduction|fiche|promesse|quittance|bail)$/;

/** « … selon laquelle », « … attestant que »: what follows tells what the paper says. */
const TELLS =
  /^(qui|que|qu|laquelle|lequel|attestant|certifiant|precisant|mentionnant|mention|indiquant|prouvant|justifiant|etablissant|comportant|autorisant|pendant|lor|lorsqu|lorsque)$/;
const ISSUED = /^(delivre|emi|etabli|signe|vise|verse|debiteur|remi|fourni|servie?)$/;

const NOT_TELLING = /^(ainsi|tel|telle|alor|lor|afin|autre|ou)$/;
const opensPaper = (word: string, next: string): boolean =>
  PAPER.test(word) ||
  word === 'document' ||
  (/^(tou|tout|toute|dernier|\d+|autre)$/.test(word) && (PAPER.test(next) || next === 'document'));

/** « Documents attestant que … »: what follows is what they are, not what a paper before them says. */
const UNNAMED = /^(document|justificatif|preuve|piece|element|justification)$/;
const opensTelling = (word: string, before: string, next: string): boolean =>
  !UNNAMED.test(before) &&
  (TELLS.test(word)
    ? !(/^qu/.test(word) && NOT_TELLING.test(before))
    : ISSUED.test(word) && /^(par|organisme|caisse|pension)$/.test(next));

/** A connector after which another paper is named: where a mention begins, or words that begin papers. */
const opensAnother = (
  words: readonly string[],
  at: number,
  starts: ReadonlySet<number>,
): boolean => {
  if (!/^(,|et|ou|ainsi)$/.test(words[at] ?? '')) return false;
  const next = words[at] === 'ainsi' ? at + 2 : at + 1;
  if (/^\d+$/.test(words[next] ?? '') && (starts.has(next + 1) || starts.has(next + 2)))
    return true;
  return starts.has(next) || opensPaper(words[next] ?? '', words[next + 1] ?? '');
};

/**
 * The clause, numbered from 1, that tells what the paper before it says; it ends at a mark or at another paper.
 * `starts` are the places where mentions begin.
 */
export function tellings(words: readonly string[], starts: ReadonlySet<number>): Uint8Array {
  const out = new Uint8Array(words.length);
  let [clauses, current] = [0, 0];
  words.forEach((word, i) => {
    if (/^[.;:()+]$/.test(word) || opensAnother(words, i, starts)) current = 0;
    else if (opensTelling(word, words[i - 1] ?? '', words[i + 1] ?? ''))
      current = Math.min(++clauses, 200);
    out[i] = current;
  });
  return out;
}
