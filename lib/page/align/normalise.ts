/** What a line becomes before any grammar reads it: plain lower-case words and a few punctuation marks. */

/** One word or mark of a normalised line. */
export interface Words {
  /** Stemmed words and the marks `( ) , ; : . +`, in order. */
  readonly words: readonly string[];
  /** Positions of words that followed « votre », « vos », « mon », « ma », « mes ». */
  readonly own: ReadonlySet<number>;
  /** The line in lower case without accents, before words are dropped: for rules about whole sentences. */
  readonly plain: string;
}

/** A hostile line is read up to here and no further. */
export const MAX_CHARACTERS = 1500;
const MAX_WORDS = 260;

const DROPPED = new Set(
  'le la les l un une du des de d son sa ses leur leurs ce cette ces cet au aux chacun chacune chaque notre nos ledit ladite ci dont'.split(
    ' ',
  ),
);
const OWN = new Set(['votre', 'vos', 'mon', 'ma', 'mes']);
const MARKS = new Set(['(', ')', ',', ';', ':', '.', '+']);
const INVISIBLE = /[\u0300-\u036f\p{Cf}\p{Variation_Selector}]+/gu;

/** The stem of one word: no plural, no doubled or feminine ending that lists of documents hesitate about. */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  // Else « entrée » would be read as « entre ».
  if (word === 'entree' || word === 'entrees') return 'entree';
  let w = word.replace(/[sx]$/, '');
  if (w.length > 4 && w.endsWith('ee')) w = w.slice(0, -1);
  return SAME.get(w) ?? w;
}

/** Feminine, plural and abbreviated forms read as one word. */
const SAME = new Map(
  Object.entries({
    francaise: 'francai',
    conjointe: 'conjoint',
    epouse: 'epou',
    concubine: 'concubin',
    integrale: 'integral',
    nationale: 'national',
    familiale: 'familial',
    familiaux: 'familial',
    familiau: 'familial',
    fiscaux: 'fiscal',
    fiscau: 'fiscal',
    fiscale: 'fiscal',
    medicale: 'medical',
    medicaux: 'medical',
    medicau: 'medical',
    reguliere: 'regulier',
    etrangere: 'etranger',
    sociale: 'social',
    sociaux: 'social',
    sociau: 'social',
    scolaires: 'scolaire',
    paye: 'paie',
    originaux: 'original',
    originau: 'original',
    photocopie: 'copie',
    photographie: 'photo',
    complet: 'complete',
    hebergeante: 'hebergeant',
    fille: 'fil',
    bancaires: 'bancaire',
    journaux: 'journal',
    legalise: 'legalis',
    conjointement: 'conjoint',
    judiciair: 'judiciaire',
    justif: 'justificatif',
    acta: 'acte',
    attestion: 'attestation',
    attesation: 'attestation',
    certifcat: 'certificat',
    demandeuse: 'demandeur',
    rdv: 'rendezvou',
    provisoires: 'provisoire',
    cni: 'cni',
    cnis: 'cni',
    professionnelle: 'professionnel',
    habituelle: 'habituel',
    certificats: 'certificat',
    hebergee: 'heberge',
    republicaine: 'republicain',
    civiques: 'civique',
    mineure: 'mineur',
  }),
);

/** Lower case, no accents, no invisible characters, typographic marks made plain. Bounded by MAX_CHARACTERS. */
export function plainText(line: string): string {
  return line
    .slice(0, MAX_CHARACTERS * 2)
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u00b4`\u02b9]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_CHARACTERS);
}

/** Inclusive and optional endings removed: « marié(e)s », « né·e », « époux(se) ». */
const withoutEndings = (text: string): string =>
  text
    .replace(/([a-z])\s?\((?:e|s|es|x|ne|nes|le|les|se|ses|te|trice|e\)\s?\(s)\)/g, '$1')
    .replace(/([a-z])-e(?:-?s)?(?![a-z'])/g, '$1')
    .replace(/([a-z])[·•.](?:e|es|ne|nes)(?:[·•.]s)?(?![a-z])/g, '$1')
    .replace(
      /\bvisas? (?:de )?(?:\(?(?:type|categorie)\)? )?[«"]? ?d ?[»"]?(?![a-z'])/g,
      'visa long sejour ',
    )
    .replace(
      /\bvisas? (?:de )?(?:\(?(?:type|categorie)\)? )?[«"]? ?c ?[»"]?(?![a-z'])/g,
      'visa court sejour ',
    )
    .replace(/\be ?- ?photos?(?:graphies?)?\b|\bephotos?\b/g, ' ephoto ')
    .replace(
      /\b(justificatifs?|preuves?) (d'|de |du )(identite|domicile|ressources?|logement|revenus?) et (?:d'|de |du )(identite|domicile|ressources?|logement|revenus?|sejour)\b/g,
      '$1 $2$3 + $1 de $4',
    )
    .replace(/\b(?:art|[lrd])\. ?(?=[\dlrd])/g, ' ')
    .replace(/,? ?\bsi possible\b,?/g, '')
    .replace(/\bprises? en charge\b/g, 'prise charge')
    .replace(
      /\b(?:actes?|extraits?) (?:de |d'|du )(naissance|mariage|deces|divorce)( ?[,/] ?| et | ou | et\/ou )(?:de |d'|du )?(naissance|mariage|deces|divorce)/g,
      'acte de $1$2acte de $3',
    )
    .replace(
      /\b(parents|conjointe?|epoux|epouse|enfants?|pere|mere) (?:du |de la |de l'|des )(?:demandeu|postulant|interesse|requerant|candidat|salarie|etranger)\w*/g,
      '$1',
    )
    .replace(
      /\b(justificatif de domicile|facture|quittance) a (?:son|leur) nom(?=.*\bsa carte)/g,
      '$1 hebergeant',
    )
    .replace(/\boffice francais de l'immigration et de l'integration\b/g, 'ofii')
    .replace(/\boffice francais de protection des refugies et(?: des)? apatrides\b/g, 'ofpra')
    .replace(
      /\b(?:agence nationale de l'accueil des etrangers et des migrations|office des migrations internationales)\b/g,
      'anaem',
    )
    .replace(
      /\bde nature a (?:etablir|prouver|justifier|apporter la preuve|demontrer)\b/g,
      'justifiant',
    )
    .replace(
      /\b(?:titulaire|detenteur|proprietaire)s? du (?:compte|cheque)\b(?: bancaire)?/g,
      'payeur',
    )
    .replace(/\bk ?-? ?bis\b/g, 'kbis')
    .replace(/\b(?:rendez[ -]?vous|rdv)\b/g, 'rendezvous')
    .replace(/\bp\.? ?a\.? ?c\.? ?s\b\.?/g, 'pacs')
    .replace(/\bc\.n\.i\.?/g, 'cni')
    .replace(/\bvls[ /-]*ts\b/g, 'vlsts')
    .replace(
      /^(?:vous devez )?(?:etre|soyez) (?:titulaire|detenteur|detentrice|muni|en possession)s?\b/,
      'presenter',
    );

/** Splits a line into stemmed words and marks. A line of any length costs at most MAX_CHARACTERS. */
export function normalise(line: string): Words {
  const plain = withoutEndings(plainText(line))
    .replace(/^(?:\d{1,2}|[a-z]) ?[.)°/-]+ (?=\S)/, '')
    .replace(/^[^a-z0-9(]+/, '');
  const words: string[] = [];
  const own = new Set<number>();
  let possessed = false;
  for (const { 0: token, index } of plain.matchAll(
    /[abc][12](?![a-z0-9])|[a-z]+|\d+|\.{2,}|…|[(),;:.+/&*[\]]| [-–—>] /g,
  )) {
    if (words.length >= MAX_WORDS) break;
    const mark = token.trim();
    if (MARKS.has(mark)) words.push(mark === '.' ? '.' : mark);
    else if (mark === '[' || mark === ']') words.push(mark === '[' ? '(' : ')');
    else if (mark === '/') words.push('ou');
    else if (mark === '&') words.push('et');
    else if (mark.startsWith('..') || mark === '…') words.push('etc');
    else if (/^[-–—>]$/.test(mark)) words.push(',');
    else if (token === 'a' && !/^ ?defaut/.test(plain.slice(index + 1))) continue;
    else if (OWN.has(token)) possessed = true;
    else if (/^[a-z\d]+$/.test(token) && !DROPPED.has(token)) {
      if (possessed) own.add(words.length);
      possessed = false;
      words.push(stem(token));
    }
  }
  return { words, own, plain };
}
