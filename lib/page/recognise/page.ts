import { isPermitFiche, routesOfFiche, servesSeveral } from '../data/fiches';
import { sectionsOf } from '../document-lines';
import { MARK, type RawReading } from '../read/raw';
import type { PageIdentity, PageKind, PageReading, SiteKind } from '../types';
import { addressOf } from './address';
import { verifiedOn } from './dates';
import { ficheIdIn } from './fiche-id';
import { routesInText } from './routes';
import { settle } from './settle';
import { departementByTown, departementInText, departementInTitle } from './slug';
import { subjectOf } from './subjects';
import { procedureInTitle, titleOf } from './title';
import { uploadsOf } from './uploads';

/** Sites whose address never tells the procedure, or tells it in free words: the page's own title is surer. */
const TITLE_DECIDES = new Set([
  'rdv-prefecture',
  'prefecture-booking',
  'pp-booking',
  'demarches-simplifiees',
  'contacts-demarches',
]);
/** Of those, the ones whose title is free words of a préfecture. */
const SHARED = new Set<SiteKind>(['demarches-simplifiees', 'rdv-prefecture']);
/** Sites shared by all départements. */
const NATIONAL = new Set([
  'rdv-prefecture',
  'demarches-simplifiees',
  'contacts-demarches',
  'accueil-etrangers',
  'prefecture-region',
  'other',
]);

/**
 * The whole reading: what the address told, made finer by the page itself. Where the two disagree the host keeps the
 * site and the official mark; the page decides its title, date, kind, subject and lists.
 */
export function recognisePage(identity: PageIdentity, read: RawReading): PageReading {
  const raw = settle(read);
  const { title, at } = titleOf(raw, identity.site);
  // What an imitation asks for is nobody's list.
  const sections = sectionsOf(raw, at).map((s) =>
    identity.lookalike ? { ...s, documents: false } : s,
  );
  const uploads = uploadsOf(raw);
  const asked = sections.filter((s) => s.documents).reduce((n, s) => n + s.lines.length, 0);
  const fiche = identity.fiche ?? copiedFiche(identity, raw);
  const subject = subjectOf(
    [title, TITLE_DECIDES.has(identity.site) ? procedureInTitle(raw.title) : ''].join(' '),
  );
  const permit = permitOf(identity, fiche, subject.permit);
  return {
    ...identity,
    page: pageKind(identity, raw, asked, uploads.length),
    fiche,
    departement:
      identity.departement ??
      (NATIONAL.has(identity.site) ? departementOnPage(raw, title, identity.site) : null),
    residencePermit: permit,
    procedure: subject.procedure ?? identity.procedure,
    routes: routesOf(identity, raw, fiche, title, permit),
    title,
    verifiedOn: raw.personal ? null : verifiedOn(raw.blocks, identity.site, at),
    breadcrumb: raw.breadcrumb,
    sections,
    uploads,
    truncated: raw.truncated,
    personal: raw.personal,
  };
}

/** An imitation shows a fiche under the official path: which one it copies tells where the real page is. */
function copiedFiche(identity: PageIdentity, raw: RawReading): string | null {
  if (identity.site === 'lookalike-phishing')
    return ficheIdIn(addressOf(identity.url)?.segments.at(-1));
  if (identity.site !== 'other' && identity.site !== 'mairie') return null;
  // A body that republishes fiches without their number in the address: its canonical link may hold it.
  return /service-public(\.gouv)?\.fr\//.test(raw.canonical)
    ? ficheIdIn(raw.canonical.split(/[/?#]/).at(-1))
    : null;
}

function permitOf(
  identity: PageIdentity,
  fiche: string | null,
  byTitle: boolean | null,
): boolean | null {
  if (identity.site === 'lookalike-phishing' || identity.site === 'lookalike-paid')
    return identity.residencePermit;
  if (fiche)
    return isPermitFiche(fiche) ?? (byTitle === false && servesSeveral(fiche) ? null : byTitle);
  if (TITLE_DECIDES.has(identity.site)) return byTitle ?? identity.residencePermit;
  // An address names its section as well; a title alone rarely says less. Only a title that tells can change its mind.
  if (
    identity.site === 'prefecture' ||
    identity.site === 'prefecture-police' ||
    identity.site === 'ofii' ||
    identity.site === 'interieur'
  ) {
    return identity.residencePermit === null
      ? byTitle
      : byTitle === false
        ? false
        : identity.residencePermit || byTitle === true;
  }
  return identity.residencePermit;
}

function pageKind(
  identity: PageIdentity,
  raw: RawReading,
  asked: number,
  uploads: number,
): PageKind {
  if (identity.site === 'anef' && identity.page === 'home') {
    const shown = raw.tags.some((t) =>
      /^app-(demande|triage|justificatif|recapitulatif|informations|confirmation|declaration|theme-formulaire|ressources|motif)/.test(
        t,
      ),
    );
    return shown || uploads > 0 ? 'online-form' : 'home';
  }
  if (identity.site === 'prefecture' && identity.page === 'information' && asked >= 4)
    return 'document-list';
  return identity.page;
}

function departementOnPage(raw: RawReading, title: string, site: SiteKind): string | null {
  const texts = [
    title,
    raw.title,
    ...raw.blocks
      .filter((b) => b.kind !== 'item' && b.text.length < 200)
      .slice(0, 40)
      .map((b) => b.text),
  ];
  if (SHARED.has(site)) {
    const found = departementInTitle(title);
    if (found) return found;
  }
  for (const text of texts) {
    const found = departementInText(text);
    if (found) return found;
  }
  for (const text of texts) {
    const found = departementByTown(text);
    if (found) return found;
  }
  return null;
}

function routesOf(
  identity: PageIdentity,
  raw: RawReading,
  fiche: string | null,
  title: string,
  permit: boolean | null,
): PageIdentity['routes'] {
  if (fiche) {
    const known = routesOfFiche(fiche);
    if (known.length || permit === false) return known;
  }
  if (permit === false) return [];
  const headings = raw.blocks
    .filter((b) => b.kind === 'heading' && !(b.marks & (MARK.chrome | MARK.note | MARK.orient)))
    .slice(0, 60);
  const found = new Set([
    ...identity.routes,
    ...routesInText([title, procedureInTitle(raw.title), ...headings.map((b) => b.text)]),
  ]);
  return [...found];
}
