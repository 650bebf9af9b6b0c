/** Lines of a list that ask for no document, whatever words they hold. Each rule reads the plain text of the line. */

/** The line asks to bring, prove or hold something. */
const ASKS =
  /\b(fourni|produi|present(er|ez)|joind|joint|justifi|prouv|demontr|apport|munir|munis?|muni |rempli|signe|date[rs]? |complet|deten|transmett|attest|remett|adress(er|ez)|copie|certificat|acte|accompagn)/;

const ALWAYS: readonly RegExp[] = [
  /\?\s*$/,
  /^(comment|quand|quel(le)?s?|pourquoi|qui|combien)\b/,
  /\b(ne|n')\s?(pas |jamais )?(remet|joi[gn]|fourni|envoy|depos|adress|transmet|present|agraf|appor)\w*( pas| jamais)?\b.*\b(pas|jamais|aucun|ne)?/,
  /\b(n'est|n'etes|ne sont|n'a) (pas|plus) (exige|necessaire|requis|obligatoire|demande|tenu|a fournir|besoin)/,
  /\b(inutile|pas besoin)\b/,
  /^(telecharg|cliqu|consult|imprim(er|ez)(?!.*apport)|accede|acces|voir |lire |en savoir)/,
  /\bvous (recevrez|obtiendrez|serez)\b|\bvous (sera|seront) (remis|delivre|envoye|adresse|reclame|demande)/,
  /^(procedure|prise de rendezvous|prendre|rappel des|remise (de|du|des)|retrait (de|du|des)|delais?|cout|tarif|ou s'adresser)\b/,
  /^(?:de |d')(?!un|une|votre|vos|son|sa|ses|leur|l'|la|deux|trois|\d)[a-z]/,
  /^(les |l'|le |la )?(etrangers?|ressortissante?s?|membres?|personnes|conjoints?|parents?|beneficiaires?|mineurs?|jeunes?|titulaires?|travailleurs?|salaries?)\b[^:]*$/,
  /^(vous|l'etranger|le demandeur|l'interesse) (etes|avez|vivez|residez|pouvez|souhaitez|demandez|devez (vivre|avoir|etre|resider))\b[^:]*$/,
  /^vous pouvez .*\b(rempli|telecharg|effectu|consult|demand|depos|prend|imprim|saisi)/,
  /\b(rejete|irrecevable|ne sera pas (traite|examine|accepte))\b/,
];

/** « Liste des pièces », « Pièces communes », « Documents à fournir » with nothing named after a colon. */
const HEADING =
  /^(la |les |l'|votre |toutes les |autres )?(liste|pieces?|documents?|justificatifs?|dossier|constitution|composition)( des | de | du | d'|s? )?(pieces?|justificatifs?|documents?|communs?|communes|specifiques?|complementaires?|propres?|a (fournir|produire|joindre|presenter|apporter|deposer)|demandes?|requis|necessaires?|obligatoires|originaux|generales?|commun)?\b/;

/** True when the line asks for no document. `named` says whether something stands after a colon. */
export function asksNothing(plain: string): boolean {
  for (const [i, rule] of ALWAYS.entries()) {
    if (!rule.test(plain)) continue;
    if (i >= 8 && i <= 10 && ASKS.test(plain)) continue;
    if (i === 6 && ASKS.test(plain.replace(rule, ''))) continue;
    return true;
  }
  return false;
}

/** True for a title of a list that names the list and nothing of it. */
export function isListTitle(plain: string): boolean {
  const match = HEADING.exec(plain);
  if (!match || match[0].length === 0) return false;
  return /^(la |les |toutes les )?liste\b/.test(plain)
    ? !/\bjoin|\bmett|produit|bordereau/.test(plain)
    : /^(pieces?|documents?|justificatifs?) (communs?|communes|specifiques?|complementaires?|propres?|generales?)/.test(
        plain,
      );
}
