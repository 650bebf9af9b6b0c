/** Lines that say how things are, or must be, instead of naming a paper: « votre époux a conservé sa nationalité ». */

/** Verbs that ask for a paper, whoever their subject is. */
const ASKING =
  /\b(fourni|produi|present|joi(?:nd|nt|gn)|justifi|prouv|demontr|apport|muni|rempli(?!r (?:l|la|les|une|des|toutes|certaines|cette|ces) ?(?:\w+ ){0,3}conditions?)|complete|sign(?!al|if)|remett|remis|transm|adress|envo|depos|accompagn|tradui|traduc|legalis|apostill|acquitt|pa(?:yer|yez|ye|iement|iera?)\b|regle[rz]\b|reglement(?!ai)|detenir|detien|detenez|possed|(?:est|sera|sont|seront|etre|vous|etes) (?:\w+ ){0,2}demand|demand(?:er|ez)\b|exige|requi|necessaire|obligatoire|indispensable|falloir|faut|attest|certifi|prevoi|prevoyez|indiqu|precis|declar(?:er|ez|ation)|redig|etabli(?!ssement)|rapport|telecharg|ajout|mett|constitue[rz]\b|appartient|colle[rz]?\b|dispens|suffi|disposer|il s'agit (?:notamment )?d|(?:cela|ce|il) peu(?:t|vent) (?:s'agir|etre))/;

/** From one of these to the next comma, another clause is spoken. */
const OTHER_CLAUSE =
  /\b(?:qu'|lorsqu'|(?:qui|que|dont|(?:au|du|des|les|la|le)?quel(?:le)?s?|ou (?:vous|il|elle|on|se|l')|lorsque|si|s'ils?|quand|sauf|selon|afin|pour|tel(?:le)?s? que|des lors)(?![a-z]))[^,;:.]*/g;

const PRONOUN =
  /(?:^|[ ,])(?:vous (?:(?:ne|n'|y|en|l'|la|le|les|vous) ?)*(?:[a-z]+ez|etes)|(?:il|elle|ils|elles|on|je|tu)\b)(?![a-z])/;
const FINITE =
  /(?:^|[ ,'])(?:est|sont|sera|seront|doi(?:t|vent)|devr(?:a|ont)|peu(?:t|vent)|pourr(?:a|ont)|ont|auront|aura|feront|fera|se voi(?:t|ent)|varie(?:nt)?|depend(?:ent)?|permet(?:tent)?|existe(?:nt)?|signifie|va(?:ut|lent)|a (?:ete|pas)|n'a|[a-z]{3,}(?:era|eront|iront|dront))(?![a-z'])/;
const NEGATED = /(?:^|[ ,])(?:ne |n')[a-z]+ (?:pas|plus|aucune?)\b/;

/** Conditions in the infinitive: « résider en France », « avoir plus de 65 ans ». */
const INFINITIVE =
  /^(?:et |ou |soit |d'|de )?(?:ne pas |n')?(?:avoir|etre|resider|vivre|habiter|parler|respecter|contribuer|exercer|subvenir|entrer|necessiter|continuer|travailler|suivre|beneficier|remplir|demeurer|sejourner|maitriser)\b/;
const PAPER =
  /\b(?:passeport|visa|titre|carte|certificat|attestation|justificatif|preuve|acte|copie|contrat|promesse|autorisation|document|piece|diplome|bulletin|formulaire|recepisse|casier|releve|facture)s?\b/;

/** What the administration does, or may do. */
const OFFICE =
  /^(?:enfin |ensuite |puis |a la prefecture |avant [^,:]*|en cas [^,:]*)?,? ?(?:les? |la |l'|un |une )?(?:agents?|services?|prefecture|prefet|administration|medecins?|college|ofii|mairie|maire|guichet|consulat|juge|tribunal)\b[^:]*? (?:peu(?:t|vent)|pourr(?:a|ont)|[a-z]{3,}(?:era|eront|iront|dront))\b/;
const RECEIVED =
  /\bvous (?:sera|seront|est|sont) (?:\w+ )?(?:remis|delivre|envoye|adresse|communique|transmis)/;
/** Amounts and times are told, not brought. */
const AMOUNT =
  /^(?:le |la |les |ces? |cette )?(?:montants?|couts?|prix|tarifs?|delais?|durees?)\b[^:]*\b(?:varie|depend|est|sont|sera|s'eleve|fixe)/;
/** « Vous ne pouvez pas présenter … », « obtenir une carte », « soit avant l'expiration de … ». */
const NOT_DONE =
  /^(?:(?:et |ou |soit )?(?:vous|l'etranger|il|elle|le demandeur|on) (?:ne |n')(?!oubli|manqu|en |a |au |avant |apres |hors |dans )|(?:et |ou |soit )?(?:obtenir|demander|solliciter|recevoir) (?:une? |la |le )?(?:carte|titre|visa|recepisse)\b|(?:et |ou |soit )(?:avant|apres|lors|pendant|a compter)\b)/;
const FORBIDDEN =
  /\baucun(?:e|es|s)?\b[^:]* (?:ne |n')(?:doi|devr|peu|ser|est)|\b(?:ne |n')(?:est|sont|sera|seront) (?:pas|plus|jamais) (?:accept|recevab|admis|pris|valab|conforme)|\b(?:ne |n')(?:doi\w+|devr\w+|peu\w+) (?:pas |jamais |en aucun cas |plus )?(?:etre |vous )?(?:communiqu|remis|remett|joi[gn]|envoy|depos|transm|fourni|present|agraf|produi)/;

/** What the sentence says once its list is announced: after the colon, or the whole. */
function said(sentence: string): string {
  const colon = sentence.indexOf(':');
  const after = colon >= 0 ? sentence.slice(colon + 1).trim() : '';
  return after.length > 0 ? after : sentence;
}

/** True when the main clause of `sentence` (plain text, brackets out) has a verb of its own and asks for nothing. */
export function isStatement(sentence: string): boolean {
  const text = said(sentence);
  if (
    FORBIDDEN.test(sentence) ||
    (RECEIVED.test(sentence) && !/\b(?:doi|devez|devr|joi|muni)/.test(sentence))
  )
    return true;
  if (AMOUNT.test(text) || NOT_DONE.test(text)) return true;
  if (OFFICE.test(sentence) && !/\bvous (?:devez|devrez|fourni|present|joi)/.test(sentence))
    return true;
  if (/^(?:que |qu'|soit (?:du|de|des|lors)\b)/.test(text))
    return !ASKING.test(text) && !PAPER.test(text);
  if (INFINITIVE.test(text)) return !ASKING.test(text) && !PAPER.test(text);
  const main = text.replace(OTHER_CLAUSE, ' ');
  if (!PRONOUN.test(main) && !FINITE.test(main) && !NEGATED.test(main)) return false;
  return !ASKING.test(text);
}
