import type { RouteId } from '@/lib/law/ids';
import { plain } from './words';

interface Row {
  route: RouteId;
  when: RegExp;
  unless?: RegExp;
}

const FRENCH =
  '( (a|avec|de|d|un|une|l|ou|conjoint\\w*|epou\\w*|ressortissant\\w*|citoyen\\w*|personne|nationalite)){1,7} francais';
const ILL_CHILD =
  /(enfants?|mineurs?)( (mineurs?|etrangers?))* malades?|(enfant|mineur)malade|(enfants?|mineurs?)( etrangers?)? (dont l etat de sante|soignes?)/;
const REUNIFIED = /regroupement familial/;
const CHILD = /\b(jeunes?|enfants?|majeurs?|mineurs?)\b/;

/** Words by which a title, a heading or an address names a route; tried on plain words without « (e) ». */
const ROWS: readonly Row[] = [
  {
    route: 'conjoint-de-francais',
    when: new RegExp(
      `(conjoint\\w*|epou(x|se)s?|marie|mariee?s?|mariage|union)${FRENCH}|(conjoint|epouse?)s? francais|conjoint\\w*defrancais`,
    ),
  },
  {
    route: 'pacse-avec-francais',
    when: /\bpacs\w*|partenaires? (de |d |un |une )*francais|concubin\w*( (de|d|un|une|avec|ressortissant))* francais|\bconcubin(e|s|es|age)?\b/,
  },
  {
    route: 'parent-enfant-francais',
    when: /(parents?|peres?|meres?)( \w+){0,4}? (d |de |un |une |plusieurs )*(enfants?|mineurs?)( mineurs?| de nationalite)* francais|parents? (de |d |un )*francais|parent\w*enfant\w*francais/,
  },
  {
    route: 'parent-enfant-malade',
    when: new RegExp(
      `(${ILL_CHILD.source})|(parents?|accompagnants?) (d |de |un )*(enfants?|mineurs?) malades?`,
    ),
  },
  {
    route: 'conjoint-etranger',
    when: /(conjoint\w*|epou(x|se)s?|mari(e|ee)s?)( (a|avec|de|d|un|une|l|ou|ressortissant\w*|titulaires?|beneficiaires?))* (etrangers?|non europeens?|titulaires?|beneficiaires?)\b|(passeport )?talent\w*( pluriannuel\w*)? (\w+ )?famille|(membres? de (la )?|^)famille\w*( \w+){0,5} talent|regroupement familial/,
    unless: new RegExp(`${CHILD.source}.*regroupement familial(?!.*conjoint)`),
  },
  {
    route: 'jeune-regroupement-familial',
    when: REUNIFIED,
    unless: /\b(conjoint\w*|epou(x|se))\b(?!.*\b(enfants?|jeunes?)\b)/,
  },
  {
    route: 'jeune-entre-mineur',
    when: /(avant|depuis|moins|age|a)( (l age|ses|de|d|leurs?|vos|\w+ moins))* (13|treize|16|seize) ans|avant1[36]ans|jeunes? (etrangers? )?(devenus? )?majeurs?|(entre|arrive)\w*( en france)?( \w+)? mineurs?|mineurs? entres?|nee? en france|aide sociale (a l )?enfance|\base\b|313 11 2|mineurs? (etrangers? )?(isoles?|non acc\w*|devenus? majeurs?)|jeunemajeur|\bmna\b/,
    unless: /jeunes? majeurs?.*regroupement familial/,
  },
  {
    route: 'rente-accident-travail',
    when: /\brentes?\b|accidents? d[eu] travail|maladies? professionnelles?/,
  },
  {
    route: 'etranger-malade',
    when: /etrangers? malades?|etrangermalade|(raisons?|motifs?|etat) (de sante|medica)|\bmalades? (etrangers?|gravement)|vous etes malade|\bsoins\b/,
  },
  { route: 'metiers-en-tension', when: /metiers? (\w+ )?en tension|l? ?435 4\b/ },
  {
    route: 'admission-exceptionnelle',
    when: /admissions? except\w*|\baes\b|exceptionnelle au sejour|regularisation|l? ?435 [123]\b/,
    unless: /(visa|taxe|droit|timbre)s? de regularisation/,
  },
  {
    route: 'liens-personnels-et-familiaux',
    when: /liens (personnels|prives)( et| ou)? familiaux|attaches (personnelles|privees|familiales)|\blpf\b|liens familiaux/,
  },
  {
    route: 'carte-de-resident',
    when: /cartes? (de )?resident|resident (de )?(longue duree|permanent)|cartes? (de sejour )?(de |d )?(10|dix) ans|ascendants?( et descendants?)? (a charge )?(de |d |un )*francais|enfants? (etrangers? )?(majeurs? )?(a charge )?(de |d |un )+francais|titre de (10|dix) ans/,
  },
  {
    route: 'victime-violences-ou-traite',
    when: /violences? (conjugales?|familiales?|intra\w*|physiques?|au sein)|victimes? (de |d |du )(violences?|la traite|traite|infractions?|proxenetisme|mariage|prostitution)|ordonnances? de protection|traite des etres|mariages? forces?|prostitution|proxenetisme|^violences?$/,
  },
  {
    route: 'certificat-de-residence-algerien',
    when: /certificats? (de )?residence|(?<!(non|pas|sauf|hors) )\balgerien|accord franco algerien/,
  },
];

/** « conjoint(e) d'un(e) Français(e) » in plain words is « conjoint e d un e francais e ». */
const readable = (text: string): string =>
  plain(text.replace(/\(\s?(e|ne|es|se|s|x)\s?\)|[·.•](e|ne|es|se)(?![\p{L}])(·s|\.s)?/giu, ''))
    .replace(/ (e|es|ne|nes)(?= |$)/g, '')
    .replace(/\bfrancaise?s?\b/g, 'francais');

function named(text: string): RouteId[] {
  const words = readable(text);
  return ROWS.filter((row) => row.when.test(words) && !row.unless?.test(words))
    .map((row) => row.route)
    .filter(
      (route) =>
        route !== 'etranger-malade' ||
        !ILL_CHILD.test(words) ||
        /etrangers? malades? et/.test(words),
    );
}

/** Routes that these texts name, in the order of the table; a child who is ill is not an ill foreigner. */
export function routesInText(texts: readonly string[]): RouteId[] {
  const found = new Set(texts.flatMap(named));
  return ROWS.map((r) => r.route).filter((r) => found.has(r));
}

/** Permits that none of our routes gives. */
const OTHER_PERMITS =
  /\betudiants?\b|\beleves?\b|stagiaires?|visiteurs?|saisonniers?|entrepreneurs?|professions? liberales?|commercants?|artisans?|\bsalarie|\btalent|chercheurs?|scientifiques?|artistes?|artistiques?|investisseurs?|refugies?|protection (subsidiaire|temporaire|internationale)|apatrides?|au pair|\bretraites?\b|volontaires?|creation d entreprise|createurs?|mandataires? socia|recherche d emploi|hautement qualifie|carte bleue|renommee|travailleurs? temporaires?|\bict\b|detaches?|europeens?\b|\bue\b(?<!longue duree ue)|\beee\b|suisses?|britanniques?|brexit/;
/** Cards for work to which a regularisation by work leads. */
const BY_WORK = /(?<!non )\bsalarie(?!s? (detache|en mission))|travailleurs? temporaires?/;

/** What the headings above a list say of whom and when it is for. */
export interface HeadingCase {
  /** Routes they name; empty: they name none, the list is for everybody unless `other`. */
  routes: RouteId[];
  stage: 'first' | 'renewal' | 'duplicate' | null;
  /** They name a permit that none of our routes gives (étudiant, visiteur…). Beside routes for « salarié » alone. */
  other: boolean;
}

/**
 * The case that headings name, outermost first. An inner heading narrows an outer one that names several routes and
 * completes one that names others (« Carte de résident » above « Parent d'enfant français »); under a heading about
 * Algerians everything is for them; an inner « Étudiant » ends what the outer ones named.
 */
export function caseOfHeadings(path: readonly string[]): HeadingCase {
  let routes: RouteId[] = [];
  let other = false;
  let stage: HeadingCase['stage'] = null;
  for (const heading of path) {
    const words = readable(heading);
    stage = stageIn(words) ?? stage;
    const own = named(heading);
    const foreign =
      own.length === 0 && OTHER_PERMITS.test(words) && !/\bnon (\w+ )?europeen/.test(words);
    if (foreign && BY_WORK.test(words)) own.push('metiers-en-tension', 'admission-exceptionnelle');
    if (own.length === 0 && !foreign) continue;
    other = foreign;
    if (own.length === 0) routes = [];
    else if (own.includes(ALGERIANS)) routes = [ALGERIANS];
    else if (!routes.includes(ALGERIANS)) routes = together(routes, own);
  }
  return { routes: ROWS.map((r) => r.route).filter((r) => routes.includes(r)), stage, other };
}

const ALGERIANS: RouteId = 'certificat-de-residence-algerien';

function together(outer: readonly RouteId[], inner: readonly RouteId[]): RouteId[] {
  const both = inner.filter((r) => outer.includes(r));
  return both.length ? both : [...outer, ...inner];
}

/** A heading that names two stages names none. */
function stageIn(words: string): HeadingCase['stage'] {
  const stages = (
    [
      [
        'first',
        /(premier|premiere|1ere|1re|prem)s? (demande|titre|carte|delivrance)|demandes? initiales?|primo|^(comment )?(faire )?(la |une )?(demande|demander|obtenir|obtention|delivrance)( de)?( la| le| l| votre| une?)? (carte|titre|certificat)( de sejour)?$/,
      ],
      ['renewal', /renouvel/],
      ['duplicate', /duplicata|\b(perte|vol|perdue?|volee?|deteriore\w*)\b/],
    ] as const
  ).filter(([, when]) => when.test(words));
  return stages.length === 1 ? (stages[0]?.[0] ?? null) : null;
}
