import type { RouteId } from '@/lib/law/ids';
import { plain } from './words';

/** Words by which a page's title, headings or address name a route. Plain words: no accents, lower case. */
const ROUTE_WORDS: readonly { route: RouteId; when: RegExp }[] = [
  {
    route: 'conjoint-de-francais',
    when: /(conjoint|epoux|epouse|marie)(e|s|es|\(e\)| e)? ?(se )?(de |d un |d une |d un e |a |avec un |avec une |avec un e )?(ressortissante? )?(de nationalite )?francais/,
  },
  {
    route: 'pacse-avec-francais',
    when: /pacs\w*|partenaires? (de |d un |d une )?francais|concubin\w* (de |d un |d une |avec un )?\w* ?francais/,
  },
  {
    route: 'parent-enfant-francais',
    when: /(parents?|pere|mere)( etrangers?)? d (un )?enfants? francais|parents? d enfants? (de nationalite )?francais|parents? de francais/,
  },
  {
    route: 'parent-enfant-malade',
    when: /(parents?|accompagnants?)( etrangers?)? (d |de |d un |d une )?(enfants?|mineurs?)( etrangers?)? malades?|enfantmalade|parentdenfantmalade|enfants? (etrangers? )?malades?/,
  },
  {
    route: 'conjoint-etranger',
    when: /(conjoint|epoux|epouse)s? (d |d un |de |d une )?(etranger|ressortissant etranger|titulaire|beneficiaire du regroupement)|(talent|passeport talent) ?-? ?\(?famille/,
  },
  {
    route: 'jeune-regroupement-familial',
    when: /(jeune|enfant|majeur)\w*.*regroupement familial|(entre|venu)\w* (en france )?(par|au titre du|dans le cadre du) (le )?regroupement familial/,
  },
  {
    route: 'jeune-entre-mineur',
    when: /avant (l age de )?(13|treize|16|seize) ans|avant13ans|jeunes? majeurs?|entre(e|s)? mineurs?|ne(e)? en france|aide sociale (a l )?enfance|\base\b|313 11 2|mineurs? (isoles?|non acc\w*)/,
  },
  {
    route: 'rente-accident-travail',
    when: /rente|accident(s)? d[eu] travail|maladie professionnelle/,
  },
  {
    route: 'etranger-malade',
    when: /etrangers? malades?|etrangermalade|(raisons?|motifs?) (de sante|medica)|sejour pour (raisons? de )?(soins|sante)|\bsoins\b/,
  },
  { route: 'metiers-en-tension', when: /metiers? en tension|l? ?435 4\b/ },
  {
    route: 'admission-exceptionnelle',
    when: /admissions? except\w*|\baes\b|exceptionnelle au sejour|regularisation|l? ?435 [123]\b/,
  },
  {
    route: 'liens-personnels-et-familiaux',
    when: /liens (personnels|prives)( et| ou)? familiaux|attaches (personnelles|privees)|\blpf\b/,
  },
  {
    route: 'carte-de-resident',
    when: /cartes? (de )?resident|resident (de )?longue duree|cartes? (de sejour )?(de )?(10|dix) ans/,
  },
  {
    route: 'victime-violences-ou-traite',
    when: /violences? (conjugales?|familiales?)|victimes? de (violences?|la traite|traite)|ordonnance de protection|traite des etres|mariage force|prostitution/,
  },
  {
    route: 'certificat-de-residence-algerien',
    when: /certificats? de residence|(?<!non )\balgerien/,
  },
];

/** Routes that these texts name, in the order of the table; a child who is ill is not an ill foreigner. */
export function routesInText(texts: readonly string[]): RouteId[] {
  const found = new Set<RouteId>();
  for (const text of texts) {
    const words = plain(text);
    for (const { route, when } of ROUTE_WORDS) {
      if (!when.test(words)) continue;
      if (
        route === 'etranger-malade' &&
        /(enfants?|mineurs?)( etrangers?)? malades?/.test(words) &&
        !/etrangers? malades? et/.test(words)
      )
        continue;
      found.add(route);
    }
  }
  return ROUTE_WORDS.map((r) => r.route).filter((r) => found.has(r));
}
