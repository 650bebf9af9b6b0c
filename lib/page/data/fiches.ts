import type { RouteId } from '@/lib/law/ids';

/** Fiches of service-public about a residence permit in France (theme « Étranger », and older numbers still met on town halls' sites). */
const PERMIT = `
  F39 F302 F847 F1764 F2208 F2209 F2215 F2231 F2257 F2653 F2689 F2710 F3137 F10292 F11201 F11892 F15401 F15402 F15763 F15813
  F15853 F15898 F15914 F16003 F16053 F16922 F17146 F17164 F17279 F17312 F17319 F17335 F17336 F17359 F19315 F21032 F21516 F22116
  F22117 F22118 F22312 F31037 F31039 F31969 F32257 F33052 F33952 F34501 F35032 F35178 F35795 F35799 F35807 F35808 N110
`;

/** Fiches whose number does not tell: several subjects, or a form that serves several. Their page is looked at. */
const EITHER = `
  F1375 F1453 F2229 F2651 F2687 F34501 F34953 F35147 F35792 F38329 F39530 N11165 R49486 R58908
`;

/** Newer fiches known to be about something else. */
const OTHER = 'F37110';

/** The theme was read as a whole in the open data of November 2020: up to this number, a fiche absent from the tables is about something else. */
const LAST_READ = 35400;

/**
 * Routes that each fiche treats. A fiche absent from the table treats none of ours, or is read by its title.
 * F2209 has a chapter for each of its eight routes.
 */
const ROUTES: Record<string, RouteId[]> = {
  F2209: [
    'conjoint-de-francais',
    'pacse-avec-francais',
    'parent-enfant-francais',
    'conjoint-etranger',
    'jeune-regroupement-familial',
    'jeune-entre-mineur',
    'rente-accident-travail',
    'etranger-malade',
  ],
  F1764: ['conjoint-de-francais'],
  F2208: ['carte-de-resident'],
  F11201: ['carte-de-resident'],
  F17359: ['carte-de-resident'],
  F17146: ['admission-exceptionnelle'],
  F16053: ['admission-exceptionnelle'],
  F31039: ['liens-personnels-et-familiaux'],
  F17164: ['etranger-malade'],
  F17336: ['parent-enfant-malade'],
  F31037: ['jeune-entre-mineur', 'admission-exceptionnelle'],
  F32257: ['victime-violences-ou-traite'],
  F2215: ['certificat-de-residence-algerien'],
  F2257: ['certificat-de-residence-algerien'],
  F3137: ['certificat-de-residence-algerien'],
};

const words = (text: string) => new Set(text.trim().split(/\s+/));
const permit = words(PERMIT);
const either = words(EITHER);
const other = words(OTHER);

/**
 * Whether a fiche is about a residence permit, from its number: true, false, or null when it cannot be told.
 * An unknown number of an F or N page is about something else when the theme was read as a whole after it was given, untold when
 * it is newer; forms (R) and news (A) serve all subjects.
 */
export function isPermitFiche(fiche: string): boolean | null {
  if (permit.has(fiche)) return true;
  if (either.has(fiche)) return null;
  if (other.has(fiche) || fiche === 'R1457' || fiche === 'R52145') return false;
  return /^[FN]/.test(fiche) && Number(fiche.slice(1)) <= LAST_READ ? false : null;
}

/** Whether the fiche is known to serve several subjects. */
export function servesSeveral(fiche: string): boolean {
  return either.has(fiche);
}

/** Routes that a fiche treats, by its number; empty when none is known. */
export function routesOfFiche(fiche: string): RouteId[] {
  return ROUTES[fiche] ?? [];
}
