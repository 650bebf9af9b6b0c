import { isStatement } from './statement.ts';

/** Lines of a list that ask for no document, whatever words they hold. Rules read the plain text of the line. */

/** The line asks to bring, prove or hold something. */
const ASKS =
  /\b(fourni|produi|present(er|ez)|joind|joint|joign|justifi|prouv|demontr|apport|munir|munis?\b|rempli|signe|date[rs]? |complet|deten|transmett|attest|remett|adress(er|ez)|copie|certificat|acte|accompagn)/;

interface Rule {
  readonly when: RegExp;
  /** The rule holds even for a line that asks to bring something. */
  readonly always: boolean;
}
const always = (when: RegExp): Rule => ({ when, always: true });
const unlessAsked = (when: RegExp): Rule => ({ when, always: false });

const RULES: readonly Rule[] = [
  // Questions and titles of procedures.
  always(/\?\s*$/),
  always(/^(comment|quand|quel(le)?s?|pourquoi|qui|combien)\b/),
  always(
    /^(pre-? ?demandes?|(premiere|1ere|nouvelle) demande|demande en ligne)\b(?!.*(rempli|signe|complete|formulaire))/,
  ),
  always(
    /^(demande|renouvellement|duplicata|changement) (de |d'|du |d'un |de la |de votre |en ligne)+(premiere? |premier |carte|titre|recepisse|document|dcem|regroupement|naturalisation|nationalite|situation|statut|adresse|renouvellement|duplicata|visa|passeport)(?!.*(rempli|signe|complete|formulaire|papier libre|:))/,
  ),
  always(
    /^(procedure|prise de rendezvous|prendre(?! (?:une |des |vos |votre )? *(?:ephoto|photo))|rappel des|remise (de|du|des)|retrait (de|du|des)|delais?|cout|tarif|ou s'adresser)\b/,
  ),
  // « de renouvellement de récépissé », « d'être assisté »: the end of a sentence begun above the list.
  always(/^(?:de |d')(?!ce |un|une|votre|vos|son|sa|ses|leur|l'|la|deux|trois|\d)[a-z]/),
  // « Pour les titulaires de la rente : », « Si vous êtes hébergé : »: a case, not a paper.
  always(
    /^(?:pour|si|s'ils?|en cas|lorsqu(?:e|')|quand|dans le cas)\b(?!.*\b(?:fourni|produi|present|joi[gn]|appor))[^:]*: ?$/,
  ),
  // How to hand in, not what.
  always(
    /\b(doivent|devront|doit) etre (produit|present|fourni|remis|transmis|classe|range|numerise|scanne|depose)\w* (en |dans |sous |au |par )/,
  ),
  always(/\b(telecharger le formulaire|agraf\w+|format a ?4)\b(?!.*\b(timbr|affranchi))/),
  always(/\b(rejete|irrecevable|ne sera pas (traite|examine|accepte))\b/),
  always(
    /^(?:a )?(garde[rz]|conserve[rz]|evite[rz]|verifie[rz]|essaye[rz]|privilegie[rz]|classe[rz]|range[rz]|numerote[rz])\b(?!.*(joign|joindre|fourni|produi))/,
  ),
  always(
    /^(?:a |dossier a )?(retourner|envoyer|adresser|transmettre|deposer|remettre) (par|a l'adresse|au guichet|en)\b/,
  ),
  // Prohibitions, things not needed.
  always(
    /\b(ne|n')\s?(pas |jamais )?(remet|joi[gn]|fourni|envoy|depos|adress|transmet|present|agraf|appor)/,
  ),
  always(
    /\b(n'est|n'etes|ne sont|n'a) (?:donc |toutefois |en aucun cas )?(pas|plus) (exige|necessaire|requis|obligatoire|demande|tenu|a fournir|besoin)/,
  ),
  always(
    /^(?!.*\b(?:si|qui|lorsqu|lorsque|dont)\b)[^:,]*\b(?:ne suis|n'est|n'etes|ne sont) (?:donc )?(?:pas|plus) (?:soumis|tenu|concerne|astreint)/,
  ),
  always(/^(?:attention|rappel|nb|important)?[ :!.]*(?:plus|pas|aucun) (?:de |d')?[^,;:]*\baccept/),
  always(/\bse (?:voi(?:t|ent)|verra|verront) (?:delivr|remett|attribu|accord|refus)/),
  always(
    /\bne (?:peut|peuvent|pourra|pourront) (?:pas |plus |en aucun cas )+etre (?:refus|rejet|exig|demand)/,
  ),
  // Fields of a form: « Passeport n° … valable du … au … ».
  always(/\bn° ?(?:[.…_:]|valable|delivre|emis|du\b)|^n° /),
  always(/\b(inutile|pas besoin)\b/),
  // « … n'est pas suffisant », « présenter un dossier incomplet »: mistakes to avoid.
  always(
    /\b(?:n'est|ne sont|ne seront|ne sera) (?:[a-z]+ ){0,2}pas (?:toujours )?(?:suffisant|recevable|valable)|\b(?:est|sont) insuffisant/,
  ),
  always(
    /^(?:presenter|fournir|envoyer|deposer|remettre) (?:une? |des )(?:dossiers?|documents?|pieces?|preuves?) (?:incomplet|non |perime|illisible|insuffisant|ancien)/,
  ),
  // « Chaque preuve doit mentionner la date », « se présenter ensemble », « … est remis au demandeur ».
  always(
    /^(?:chaque|les|ces|vos|tous les) (?:preuves?|documents?|justificatifs?|pieces?) (?:doit|doivent) (?:tou(?:s|tes) )?(?:mentionner|comporter|indiquer|etre (?:lisible|date|recent|nominati|clair|complet))/,
  ),
  always(/^se presenter (?:en personne|personnellement|ensemble)\b/),
  always(
    /\b(?:est|sera|sont|seront) (?:alors |ensuite )?(?:remis|delivre|transmis|envoye)e?s? aux? (?:demandeur|membre|interesse|beneficiaire)/,
  ),
  // « Le conjoint doit être en situation régulière : … », « en cas de condamnation, une carte est délivrée ».
  always(
    /^(?:le |la |les |l'|votre |vos )?(?:conjoint|epou|partenaire|parent|enfant|demandeur|etranger|famille|mariage|union)[a-z]* (?:doit|doivent) (?:etre|avoir) (?:en situation|francais|majeur|mineur|age|celebre|valide|sincere|legal|reconnu)/,
  ),
  always(
    /^(?:en cas [^,:]*|apres [^,:]*|dans ce cas|si [^,:]*), (?:une? |la |le |votre |cette )?(?:carte|titre|recepisse|autorisation|visa)\b[^,:]*\b(?:est|sera|etre) (?:\w+ )?(?:delivre|accorde|remis|renouvele)/,
  ),
  always(
    /^(?:le |la |une? |votre |cette |ce )?(?:titre|carte)\b[^:,]* (?:est|sera) (?:\w+ment )?delivree? (?:pour|dans)\b/,
  ),
  // What the administration or the site does.
  always(/^(telecharg|cliqu|consult|imprim(er|ez)(?!.*apport)|accede|acces|voir |lire |en savoir)/),
  always(
    /^(?:vous pouvez|tu peux|je peux) .*\b(rempli|telecharg|effectu|consult|demand|depos|prend|imprim|saisi)/,
  ),
  always(
    /^(?!.*\b(si|qui|lorsqu|lorsque|dont)\b)[^(:,]*\b(est|sont|sera|seront) (?:\w+ment )?(disponible|valable|delivre|remis|envoye|adresse)/,
  ),
  always(
    /^[^(:,]*\b(est|sont) (automatique|de plein droit|gratuit|facultati[fv]|possible|accorde|subordonne|examine|instruit|soumis)/,
  ),
  always(
    /\bvous (recevrez|recevez|obtiendrez|obtenez)\b(?!.*\b(muni|joind|fourni|produi|present))/,
  ),
  // Who the page is for, and on which conditions.
  always(
    /^(beneficiaires?|publics?( concernes?)?|personnes concernees|references?( textuelles?| juridiques?)?|conditions?( d'(octroi|obtention)| de delivrance| a remplir)?|information|mise a jour|important) ?:(?!.*\b(joindre|joignez|fournir|produire)\b)/,
  ),
  always(
    /^(?!(?:[^,]*, )?(?:le |la |un |une )?(?:copie|acte|passeport|carte|certificat|photo|attestation|justificatif|pacte|livret|document))[^(]*\b(exige|requis|obligatoire)e?s? ?[,;.]?$/,
  ),
  always(/^vous (detenez|exercez|resid(?:iez|erez)|sejournez|percevez) depuis\b/),
  unlessAsked(
    /^(?:et |ou |soit )?(?:ne pas )?(avoir (ete|exerce|conclu|sejourne|reside|vecu|suivi|atteint)|exercer|respecter|contribuer|etre (age|ne|entre|marie|pacse|majeur|mineur|en (situation|sejour)|inscrit|reside|francais|etranger))/,
  ),
  always(
    /^(?:la |le |les |l')?(adequation|respect|dispositions? prises|conditions? d'(emploi|exercice|accueil|existence))\b/,
  ),
  always(/\b(etat( de sante)?( de [^:,]*)?|pathologie|maladie) (necessite|exige|requiert)/),
  always(
    /^(?:les |des |un |l')?(?:etudiant|salarie|personne|ressortissant|etranger|jeune|mineur|travailleur)e?s? (?:\w+ ){0,3}(?:detenteur|titulaire|beneficiaire|muni)s?\b[^:]*$/,
  ),
  // « Votre intégration (travail, diplômes …) »: what is weighed, not what to bring.
  unlessAsked(
    /^(?:le |votre |l'|une? )?(?:niveau d'|degre d')?(?:integration|insertion)(?: (?:dans|a) [^,:]*)?[ .;,]*$/,
  ),
  unlessAsked(/^(je (suis|n'ai|ai|souhaite|viens|vis)|mon (conjoint|enfant)) /),
  unlessAsked(
    /^(les |l'|le |la )?(etrangers?|ressortissante?s?|membres?|personnes|conjoints?|parents?|beneficiaires?|mineurs?|jeunes?|titulaires?|travailleurs?|salaries?)\b[^:]*$/,
  ),
];

/** The first sentence, unless it is only a word or two (« Attention. »). */
function firstSentence(plain: string): string {
  const end = plain.search(/\. (?=[a-z])/);
  return end > 0 && plain.slice(0, end).split(' ').length > 3 ? plain.slice(0, end) : plain;
}

/** True when the line asks for no document. Later sentences explain, and decide nothing. */
export function asksNothing(plain: string): boolean {
  const outside = plain.replace(/ ?\([^()]*\)/g, '').trim();
  const sentence = firstSentence(outside.includes(' ') ? outside : plain);
  return (
    isStatement(sentence) ||
    RULES.some((rule) => rule.when.test(sentence) && (rule.always || !ASKS.test(sentence)))
  );
}

/** A paper named in words that no phrase of the grammar knows: « Registre des achats ». */
export const isSomePaper = (line: string): boolean => {
  const plain = line
    .replace(/,? ?le cas echeant[ ;.,]*$/, '')
    .replace(/^(?:et|ou),? (?:le cas echeant, )?/, '')
    .replace(
      /^(?:dans (?:les?|tous les) cas|si|s'il|lorsque|le cas echeant|en cas de|pour)\b[^,:]*[,:] /,
      '',
    );
  return (
    /^(?:\d+ |une? |la |le |les |l'|votre |vos |derni(?:er|ere)s? |copie (?:de |du |d'|des )(?:la |l'|votre )?|originale? (?:de |du ))*(?:justificatifs? (?:de |d'|du |des |que |permettant |attestant |etablissant |prouvant )|preuves? (?:de |d'|du |des |que )|(?:tou(?:t|s|te|tes) )?(?:les )?(?:documentations? |documents?(?: (?:ou|et) elements?| officiels?)? (?:etablissant|justifiant|prouvant|attestant|relati|permettant|rempli)|pieces?(?: justificatives?)? permettant)|justificatifs? (?:des|du) liens?|justificati(?:fs?|on) (?:que|d'un projet)|(?:attestation|certificat|autorisation|constat|licence|registre|convention|promesse|engagement|contrat|proces-verbal|decision|lettre|declaration|confirmation|livre)s? |(?:photo)?copies? (?:de (?:la |votre )?|des? )(?:\(?s\)? )?(?:la )?(?:decision|courrier|arrete|ordonnance|notification))/.test(
      plain,
    ) && !/situation|motif|etat civil|:\s*$|complementaire|officiels|le cas|sur place/.test(plain)
  );
};

/** True for a title of a list that names the list and nothing of it. */
export function isListTitle(plain: string): boolean {
  if (/^(la |les |toutes les )?liste\b/.test(plain))
    return !/\bjoignez|\bmett|bordereau|pieces (jointes|produites|fournies)/.test(plain);
  // « Documents relatifs à la situation : diplômes, CV, … » names its papers.
  if (/^[^(]*: *[a-z].*,/.test(plain)) return false;
  return /^(les |autres )?(pieces?|documents?|justificatifs?) (communs?|communes|specifiques?|complementaires?|propres?|generales?|(de|selon|liee?s? a|relatifs a|en fonction de) (la |votre )?situation)\b/.test(
    plain,
  );
}

/** « CARTE DE SÉJOUR TEMPORAIRE “SALARIÉ” », « FORMULAIRES, PHOTOS »: the title, in capitals, of a list. */
export const isShoutedTitle = (line: string, plain: string): boolean =>
  (/^[\p{Lu}]+(?:, ?[\p{Lu}]+)+$/u.test(line.trim()) && line.length < 60) ||
  (/^(?:(?:premiere|1ere) demande (?:de |d'une? )?)?(carte|titre|certificat) de (sejour|resident|residence) [«"“(]?\s*(temporaire|pluriannuelle|mention|portant|en qualite|retraite|etudiant|visiteur|salarie|vie privee|d'un an|de 1?0? ?(?:dix )?ans|longue|permanent|algerien|- ?(?:ce|ue))\b/.test(
    plain,
  ) &&
    !/validite|copie|recto|valide|actuel|original/.test(plain) &&
    line === line.toUpperCase());

/** « Les actes doivent être traduits »: the papers named are not asked for, their translation is. */
export const isAboutFormalities = (plain: string): boolean =>
  /^(nb ?:? ?|attention ?:? ?|rappel ?:? ?)?(tou(s|t|tes?) )?(les |autres )?(actes|documents?|pieces|justificatifs)\b.*\b(doivent|devront|doit|devra|seront|sera|sont)\b.*\b(tradui|traduc|legalis|apostill)/.test(
    plain,
  );
