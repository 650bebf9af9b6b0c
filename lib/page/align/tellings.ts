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

const opensTelling = (word: string, before: string, next: string): boolean =>
  TELLS.test(word)
    ? !(/^qu/.test(word) && NOT_TELLING.test(before))
    : ISSUED.test(word) && /^(par|organisme|caisse|pension)$/.test(next);

/** The clause, numbered from 1, that tells what the paper before it says; it ends at a mark or at another paper. */
export function tellings(words: readonly string[]): Uint8Array {
  const out = new Uint8Array(words.length);
  let [clauses, current] = [0, 0];
  words.forEach((word, i) => {
    const next = words[i + 1] ?? '';
    if (
      /^[.;:()+]$/.test(word) ||
      (/^(,|et|ou)$/.test(word) && opensPaper(next, words[i + 2] ?? ''))
    )
      current = 0;
    else if (opensTelling(word, words[i - 1] ?? '', next)) current = Math.min(++clauses, 200);
    out[i] = current;
  });
  return out;
}
