import { isPermitFiche, routesOfFiche } from '../data/fiches';
import type { PageIdentity, SiteKind } from '../types';
import { type Address, addressOf } from './address';
import { republishedFiche } from './fiche-id';
import { isOfficial } from './host';
import { lookalikeOf, translationOf } from './lookalike';
import { routesInText } from './routes';
import { ruleFor } from './rules';
import { siteOnPrefectureHost } from './sites/prefectures';
import { departementInSlug } from './slug';
import { namesForeigners, type Subject, subjectOf } from './subjects';

/**
 * What an address alone tells about the page: which site, official or not, what kind of page, which fiche,
 * which département, whether it is about a residence permit, which routes. Never throws: an address that is
 * none of ours gives `site: 'other'`. Values of `site` and `page` are those of `types.ts`.
 */
export function recogniseUrl(url: string): PageIdentity {
  const address = addressOf(url);
  if (!address)
    return {
      ...NOTHING,
      url,
      site: /^file:/i.test(url.trim()) ? 'local-file' : 'other',
      page: 'other',
    };
  const named = siteOnPrefectureHost(address);
  const lookalike =
    named === 'other' || named === 'lookalike-paid'
      ? lookalikeOf(address, named === 'lookalike-paid')
      : translationOf(address);
  const site = whichSite(address, named, lookalike?.reason);
  const rule = ruleFor(site, address);
  const fiche = rule?.fiche?.(address) ?? null;
  const subject = subjectOfAddress(address, site, fiche);
  const permit = rule?.permit !== undefined ? rule.permit : subject.permit;
  return {
    url,
    site,
    official: isOfficial(site),
    page: rule?.page ?? 'other',
    fiche,
    departement:
      address.departement ??
      (site === 'demarches-simplifiees' ? departementInSlug(slugOf(address)) : null),
    residencePermit: permit,
    procedure: subject.procedure,
    routes:
      permit === false && !fiche
        ? []
        : fiche && /^[FNRA]/.test(fiche)
          ? routesOfFiche(fiche)
          : routesInText(address.words.slice(-2)),
    lookalike: site === 'comarquage' || site === 'comarquage-test' ? null : lookalike,
  };
}

const NOTHING: PageIdentity = {
  url: '',
  site: 'other',
  official: false,
  page: 'other',
  fiche: null,
  departement: null,
  residencePermit: false,
  procedure: null,
  routes: [],
  lookalike: null,
};

const REPUBLISHERS = new Set<SiteKind>(['departement-council', 'other-public', 'mairie-booking']);

function whichSite(address: Address, named: SiteKind, lookalike: string | undefined): SiteKind {
  // Any public body's site can republish a fiche, by a parameter of its pages.
  if (REPUBLISHERS.has(named) && republishedFiche(address)) return 'comarquage';
  if (named !== 'other') return named;
  if (lookalike === 'paid') return 'lookalike-paid';
  // A town hall's page holds the id in a parameter or behind its own path, never the whole official path.
  if (lookalike && !address.query.get('xml')) return 'lookalike-phishing';
  if (republishedFiche(address)) return 'comarquage';
  return /^(www\.)?(mairie|ville|commune)-/.test(address.host) ? 'mairie' : 'other';
}

/** Last part of the path first, then the section it stands in: a section for foreigners also holds naturalisation and licences. */
function subjectOfAddress(address: Address, site: SiteKind, fiche: string | null): Subject {
  if (fiche) return { procedure: null, permit: isPermitFiche(fiche) };
  if (site === 'demarches-simplifiees') return subjectOfForm(slugOf(address));
  const parts =
    site === 'anef' ? address.fragment : address.words.map((w) => w.replace(/ [ar]\d+ html$/, ''));
  for (const part of [...parts].reverse()) {
    const subject = subjectOf(part);
    if (subject.procedure) return subject;
    // At the ministry and the office « immigration », « salarié étranger » name whole policies.
    if (namesForeigners(part) && site !== 'interieur' && site !== 'ofii')
      return { procedure: 'titre-sejour', permit: true };
  }
  const door =
    /^((prendre |prenez |prise de )?(un |votre )?(rendez vous|rdv)|faq|foire aux questions)\d*$/.test(
      parts.at(-1) ?? '',
    );
  const generic = parts
    .slice(0, -1)
    .every((p) => /^((vos|mes|toutes les) )?demarches?( administratives)?$/.test(p));
  return { procedure: null, permit: door && generic ? null : false };
}

function slugOf(address: Address): string {
  return /^(commencer|preremplir)$/.test(address.segments[0] ?? '')
    ? (address.segments
        .slice(1)
        .join(' ')
        .replace(/^test /, '') ?? '')
    : '';
}

/** Words of a form's address that say nothing about its subject. */
const EMPTY =
  /^(demandes?|rdv|rendez|vous|formulaire|contact|information|informations|prefecture|pref|sous|service|saisine|depot|dossier|pre|en|ligne|de|du|des|d|la|le|les|l|un|une|a|au|aux|et|ou|pour|par|sur|exemple|test|commencer|etrangers?|je|mon|ma|mes|souhaite|completer|enregistrement)$/;

/** A form's subject from the free words of its address; words that speak of something else make it « not a permit », codes make it unknown. */
function subjectOfForm(slug: string): Subject {
  const subject = subjectOf(slug);
  if (subject.procedure) return subject;
  if (namesForeigners(slug) || /^[0-9a-f]{8}-[0-9a-f-]{20,}$/i.test(slug))
    return { procedure: null, permit: null };
  const telling = slug
    .toLowerCase()
    .split(/[^a-zà-ÿ]+/)
    .filter((w) => w.length >= 5 && !EMPTY.test(w));
  return { procedure: null, permit: telling.length >= 2 ? false : null };
}
