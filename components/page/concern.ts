import type { RouteId } from '@/lib/law';

/** How the headings of official pages name the case of each route, on lower-case words without accents. */
const CASES: Partial<Record<RouteId, RegExp>> = {
  'conjoint-de-francais': /(epou(x|se)|conjoint|marie)[^.]{0,40}francais/,
  'parent-enfant-francais': /(parent|pere|mere|enfant)[^.]{0,30}francais/,
  'conjoint-etranger':
    /(epou(x|se)|conjoint|famille)[^.]{0,40}(etranger|non europeen)|regroupement familial/,
  'jeune-regroupement-familial': /regroupement familial|(enfant|jeune)[^.]{0,40}etranger/,
  'jeune-entre-mineur':
    /(avant|age de|moins de|mineur|depuis)[^.]{0,20}(13|16) ans|aide sociale|\base\b|ne en france/,
  'rente-accident-travail': /rente|accident du travail|maladie professionnelle/,
  'etranger-malade': /(malade|etat de sante|soins)/,
  'parent-enfant-malade': /(parent|enfant)[^.]{0,30}malade/,
  'victime-violences-ou-traite': /violences|traite|proxenetisme|ordonnance de protection|victime/,
  'carte-de-resident': /carte de resident|10 ans/,
  'pacse-avec-francais': /\bpacs|concubin/,
  'liens-personnels-et-familiaux': /liens personnels|attaches/,
  'admission-exceptionnelle': /admission exceptionnelle|regularisation|\bsalarie/,
  'metiers-en-tension': /metiers? en tension|\bsalarie/,
  'certificat-de-residence-algerien': /algerien/,
};

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** The routes that the headings above a list name; empty when they name none (then the list is for everybody). */
export function routesNamed(path: readonly string[]): RouteId[] {
  const text = plain(path.join(' . '));
  return (Object.keys(CASES) as RouteId[]).filter((id) => CASES[id]?.test(text));
}

/** Cases of other permits, which this panel does not serve. */
const OTHERS =
  /etudiant|stagiaire|visiteur|saisonnier|entrepreneur|profession liberale|commercant|artisan|\bsalarie|passeport talent|chercheur|refugie|protection subsidiaire|jeune au pair|retraite\b/;

/** True when the headings name only a case that is none of ours. */
export const isForOthers = (path: readonly string[]): boolean =>
  OTHERS.test(plain(path.join(' . ')));
