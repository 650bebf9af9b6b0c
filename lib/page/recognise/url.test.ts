import { describe, expect, it } from 'vitest';
import { recogniseUrl } from './url';

/** Addresses that nothing official may match, with the official address named for those that imitate one. */
const NEVER_OFFICIAL: [string, string | null][] = [
  [
    'https://www.service-public.fr.example.com/particuliers/vosdroits/F2209',
    'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209',
  ],
  [
    'https://www.service-public.fr@example.com/particuliers/vosdroits/F2209',
    'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209',
  ],
  [
    'https://www-service-public.fr/particuliers/vosdroits/F2209',
    'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209',
  ],
  ['https://service-public-gouv.fr/', 'https://www.service-public.gouv.fr/'],
  ['https://www.serv1ce-public.example/', 'https://www.service-public.gouv.fr/'],
  [
    'https://www.service-publіc.example/particuliers/vosdroits/F2209',
    'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209',
  ],
  [
    'https://example.com/www.service-public.fr/particuliers/vosdroits/F2209',
    'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209',
  ],
  ['https://rhone.gouv.fr.example.org/booking/create/717', 'https://www.service-public.gouv.fr/'],
  ['https://rhone-gouv.example/booking/create/717', 'https://www.service-public.gouv.fr/'],
  ['https://timbres-impots-gouv.example/index.jsp', 'https://timbres.impots.gouv.fr/'],
  ['https://demarches-simplifiees.example/commencer/x', 'https://demarche.numerique.gouv.fr/'],
  ['https://rdv-prefecture.example/', 'https://www.rdv-prefecture.interieur.gouv.fr/'],
  [
    'https://mon-titre-de-sejour.example/',
    'https://administration-etrangers-en-france.interieur.gouv.fr/',
  ],
  ['https://notservice-public.fr/', 'https://www.service-public.gouv.fr/'],
  ['https://www.gironde.fr/', null],
  ['https://loire.example/', null],
  ['https://xrhone.gouv.fr.example/', 'https://www.service-public.gouv.fr/'],
  ['https://service-public.bj/', null],
  ['https://gouv.fr.evil.example/', 'https://www.service-public.gouv.fr/'],
  ['https://association.example.org/titres', null],
  [
    'http://localhost/particuliers/vosdroits/F2209',
    'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209',
  ],
  [
    'https://www-service--public-gouv-fr.translate.goog/particuliers/vosdroits/F2209',
    'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209',
  ],
  [
    'https://translate.google.com/translate?u=https://www.rhone.gouv.fr/Demarches',
    'https://www.rhone.gouv.fr/Demarches',
  ],
  ['https://exemple-fr.translate.goog/particuliers', null],
  ['https://service-public.gouv.sn/', null],
  ['https://gouv.nc/', null],
  ['file:///home/user/service-public.fr/particuliers/vosdroits/F2209.html', null],
  ['javascript:alert(1)', null],
  ['about:blank', null],
  ['', null],
  ['https://', null],
];

describe('official is judged on the host alone', () => {
  it.each(NEVER_OFFICIAL)('%s is not', (url, official) => {
    const page = recogniseUrl(url);
    expect(page.official).toBe(false);
    expect(page.lookalike?.official ?? null).toBe(official);
  });

  it('reads hosts by whole labels, whatever their case, port or final dot', () => {
    expect(recogniseUrl('HTTPS://WWW.Rhone.GOUV.fr.:443/').departement).toBe('69');
    expect(recogniseUrl('http://www.haute-loire.gouv.fr/').departement).toBe('43');
    expect(recogniseUrl('http://www.loire.gouv.fr/').departement).toBe('42');
    expect(recogniseUrl('http://martinique.developpement-durable.gouv.fr/')).toMatchObject({
      site: 'other-gouv',
      departement: null,
    });
    expect(recogniseUrl('https://www.val-d-oise.gouv.fr/').site).toBe('other-gouv');
  });
});

describe('the address tells', () => {
  const tells: [string, Partial<ReturnType<typeof recogniseUrl>>][] = [
    [
      'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209?lang=en#:~:text=x',
      { fiche: 'F2209', residencePermit: true },
    ],
    [
      'https://www.service-public.fr/particuliers/vosdroits/F17146/',
      { routes: ['admission-exceptionnelle'] },
    ],
    [
      'https://www.rdv.vaucluse.gouv.fr/booking/create/1156/2',
      { site: 'prefecture-booking', departement: '84', residencePermit: null },
    ],
    ['https://95.accueil-etrangers.gouv.fr/', { departement: '95' }],
    ['https://99.accueil-etrangers.gouv.fr/', { departement: null }],
    [
      'https://www.oise.gouv.fr/Demarches/Etrangers-dans-l-Oise/Naturalisation',
      { residencePermit: false },
    ],
    [
      'https://www.oise.gouv.fr/index.php/Demarches/Etrangers-dans-l-Oise/Carte-de-resident/(offset)/10',
      { residencePermit: true, routes: ['carte-de-resident'] },
    ],
    ['https://www.oise.gouv.fr/Demarches/Taxe-de-sejour', { residencePermit: false }],
    [
      'https://www.oise.gouv.fr/Demarches/Perte-de-la-carte-nationale-d-identite',
      { residencePermit: false },
    ],
    [
      'https://ville.example/mariage/?a=F1&cache_cleaned=1F16842&XML=F16868.xml',
      { site: 'comarquage', fiche: 'F16868' },
    ],
    [
      'https://ville.example/Service-Public/voir/etranger-F15853',
      { site: 'comarquage', fiche: 'F15853' },
    ],
    ['https://ville.example/comarquage/(xml)/F2673', { site: 'comarquage', fiche: 'F2673' }],
    [
      'https://ville.example/fr/pg/522316/guide-des-demarches-181/part/F21032',
      { site: 'comarquage', fiche: 'F21032', residencePermit: true },
    ],
    [
      'https://associations.gouv.fr./cea.html?xml=F21032',
      { site: 'other-gouv', official: true, fiche: 'F21032', residencePermit: true },
    ],
    [
      'https://www.service-public.fr/particuliers/vosdroits/F1878/personnalisation/resultat?quest0=0',
      { fiche: 'F1878', page: 'information' },
    ],
    [
      'https://www.prefecturedepolice.interieur.gouv.fr/demarches/rendez-vous',
      { page: 'booking', residencePermit: null },
    ],
    ['https://www.guadeloupe.gouv.fr/booking/create', { site: 'prefecture-booking' }],
    ['http://www.lorraine.pref.gouv.fr/', { site: 'prefecture-region', residencePermit: false }],
    [
      'https://www.immigration.interieur.gouv.fr/lintegration-des-etrangers/parcours-dintegration-republicaine',
      { residencePermit: false },
    ],
    ...[
      'https://ville.example/guide-des-droits-et-demarches/particulier/F2209/carte-de-sejour',
      'https://ville.example/demarches/etranger-europe/F2209-carte-de-sejour',
      'https://ville.example/?service-public-fiche=F2209',
      'https://ville.example/a?tx_comarquage_pi1%5Bxml%5D=F2209.xml',
      'https://ville.example/index.php?option=com_comarquage&view=fiche&id=F2209',
      'https://ville.example/droits#!/particuliers/vosdroits/F2209',
    ].map((url): [string, object] => [url, { site: 'comarquage', fiche: 'F2209' }]),
    ['https://ville.example/boutique?id=F2209', { site: 'other', fiche: null }],
    [
      'https://administration-etrangers-en-france.interieur.gouv.fr/particuliers/#/naturalisation/demande',
      { page: 'online-form', residencePermit: false },
    ],
    ['http://www.jura.gouv.fr/booking/login', { site: 'prefecture-booking' }],
    ['https://ville.example/produits/F2209', { site: 'other', fiche: null }],
    ['https://ville.example/guide-particuliers/F2231.html', { site: 'comarquage', fiche: 'F2231' }],
  ];
  it.each(tells)('%s', (url, expected) => expect(recogniseUrl(url)).toMatchObject(expected));
});

describe('the département in a form’s free words', () => {
  const slugs: [string, string | null][] = [
    ['premiere-demande-titre-sejour-prefecture-rhone', '69'],
    ['pref14-titredesejour-renouvellement', '14'],
    ['76-aes', '76'],
    ['changement-adresse-titre-de-sejour-var', '83'],
    ['regularisation-dans-le-nord', null],
    ['prefecture-de-haute-loire-sejour', '43'],
    ['prefecture-de-la-loire-sejour', '42'],
    ['prolongation-de-visa-exceptionnelle-covid19', null],
    ['article-50-tue-21', null],
    ['entre-16-et-18-ans', null],
    ['rece1235', null],
    ['demande-de-rendez-vous-2', null],
    ['carte-de-resident-10-ans', null],
  ];
  it.each(slugs)('%s → %s', (slug, departement) => {
    expect(recogniseUrl(`https://demarche.numerique.gouv.fr/commencer/${slug}`).departement).toBe(
      departement,
    );
  });
});
