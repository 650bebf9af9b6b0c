import type { SiteKind } from '../../types';
import type { Address } from '../address';
import { republishedFiche } from '../fiche-id';
import { always, isFile, isFrontDoor, path, type PageRule } from '../rule';

const FAQ = path(/(^|[/ ])faq([/ ]|$)|foire aux questions/);
const LIST = path(/pieces a fournir|liste (des )?(pieces|pj)|documents a fournir|liste des pieces/);

/** Pages by number (`/?p=824`) are not the front door. */
const isHome = (a: Address) =>
  isFrontDoor(a) && !/^(p|page_id|id)$/.test([...a.query.keys()][0] ?? '');

function elsewhere(site: SiteKind, name: string): PageRule[] {
  return [
    { id: `is${name}Home`, site, page: 'home', when: isHome, permit: false },
    { id: `is${name}DocumentList`, site, page: 'document-list', when: LIST, permit: false },
    { id: `is${name}Page`, site, page: 'information', when: always, permit: false },
  ];
}

/** Sites that are not the ones we serve: republished fiches, other public bodies, private sites. */
export const OTHERS: PageRule[] = [
  {
    id: 'isRepublishedDossier',
    site: 'comarquage',
    page: 'index',
    when: (a) => republishedFiche(a)?.startsWith('N') ?? false,
    fiche: republishedFiche,
  },
  {
    id: 'isRepublishedFiche',
    site: 'comarquage',
    page: 'information',
    when: always,
    fiche: republishedFiche,
  },
  {
    id: 'isRepublishingTest',
    site: 'comarquage-test',
    page: 'other',
    when: always,
    fiche: republishedFiche,
    permit: false,
  },

  {
    id: 'isStateSiteRepublishingFiche',
    site: 'other-gouv',
    page: 'information',
    when: (a) => republishedFiche(a)?.startsWith('F') ?? false,
    fiche: republishedFiche,
  },
  {
    id: 'isOtherStateQuestions',
    site: 'other-gouv',
    page: 'faq',
    when: (a) => a.host.startsWith('faq.') || FAQ(a),
    permit: false,
  },
  { id: 'isOtherStateFile', site: 'other-gouv', page: 'download', when: isFile, permit: false },
  { id: 'isOtherStateHome', site: 'other-gouv', page: 'home', when: isFrontDoor, permit: false },
  {
    id: 'isOtherStateTool',
    site: 'other-gouv',
    page: 'other',
    when: path(/^(search|recherche|orientation|api)(\/|$)/),
    permit: false,
  },
  { id: 'isOtherStatePage', site: 'other-gouv', page: 'information', when: always, permit: false },

  {
    id: 'isTownBookingApi',
    site: 'mairie-booking',
    page: 'other',
    when: path(/^api(\/|$)/),
    permit: false,
  },
  { id: 'isTownBooking', site: 'mairie-booking', page: 'booking', when: always, permit: false },
  ...elsewhere('other-public', 'OtherPublic'),
  ...elsewhere('foreign-gov', 'ForeignState'),
  ...elsewhere('departement-council', 'Council'),
  ...elsewhere('mairie', 'Town'),
  ...elsewhere('third-party', 'ThirdParty'),
  ...elsewhere('lookalike-paid', 'PaidService'),
  { id: 'isImitation', site: 'lookalike-phishing', page: 'other', when: always, permit: false },
  ...elsewhere('other', 'Unknown'),
];
