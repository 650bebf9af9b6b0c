/** One page of a kind, under an address where such a page really stands. */
export interface Kind {
  name: string;
  url: string;
  /** In `tests/fixtures/pages`. */
  file: string;
  site: string;
  official: boolean;
  title: string;
  fiche?: string;
  /** Documents of each line that the panel must show, in the order of the panel. */
  lines?: readonly string[];
  /** Labels of the fields for files that it must show. */
  uploads?: readonly string[];
  /** None of our hosts: read only after a press of the button. */
  byButton?: true;
  /** An imitation: the address to go to instead. */
  instead?: string;
}

/** A page for each kind that people meet. */
export const KINDS: readonly Kind[] = [
  {
    name: 'a service-public fiche of 2020',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F2209',
    file: 'service-public-2020.html',
    site: 'service-public',
    official: true,
    title: "Carte de séjour d'exemple",
    fiche: 'F2209',
    lines: ['passeport', 'acte-de-mariage', '', 'bulletins-de-salaire', 'avis-imposition'],
  },
  {
    name: 'a service-public fiche of today',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F99999',
    file: 'service-public-dsfr.html',
    site: 'service-public',
    official: true,
    title: "Titre d'exemple",
    fiche: 'F99999',
    // « Salarié » is not a case of the people served here: its list comes last, folded.
    lines: ['titre-de-sejour-actuel', 'contrat-de-travail', 'photos-identite'],
  },
  {
    name: 'a service-public fiche about family',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209',
    file: 'service-public-dsfr-family.html',
    site: 'service-public',
    official: true,
    title: "Conjoint d'exemple",
    fiche: 'F2209',
    lines: ['passeport', 'acte-de-mariage', 'justificatif-domicile'],
  },
  {
    name: 'a préfecture in the State’s design system',
    url: 'https://www.oise.gouv.fr/Demarches/Etrangers-dans-l-Oise/Admission-exceptionnelle-au-sejour',
    file: 'prefecture-dsfr.html',
    site: 'prefecture',
    official: true,
    title: 'Admission exceptionnelle au séjour',
    lines: ['formulaire-demande', 'passeport', 'acte-de-naissance', 'justificatif-domicile'],
  },
  {
    name: 'an older préfecture (SPIP)',
    url: 'https://www.haute-loire.gouv.fr/renouvellement-de-carte-de-resident-a3194.html',
    file: 'prefecture-spip.html',
    site: 'prefecture',
    official: true,
    title: 'Renouvellement de carte de résident',
    lines: ['passeport', 'titre-de-sejour-actuel', 'photos-identite', 'justificatif-domicile'],
  },
  {
    name: 'a préfecture’s booking module',
    url: 'https://www.rdv.loire.gouv.fr/booking/create/804',
    file: 'booking.html',
    site: 'prefecture-booking',
    official: true,
    title: 'renouvellement de titre de sejour',
  },
  {
    name: 'a booking module that says what to bring',
    url: 'https://www.rdv.loire.gouv.fr/booking/create/805',
    file: 'booking-list.html',
    site: 'prefecture-booking',
    official: true,
    title: 'demande de titre de sejour',
    lines: ['passeport', 'justificatif-domicile'],
  },
  {
    name: 'the national booking site',
    url: 'https://www.rdv-prefecture.interieur.gouv.fr/rdvpref/reservation/demarche/2/creneau/',
    file: 'rdv-prefecture.html',
    site: 'rdv-prefecture',
    official: true,
    title: 'Renouvellement de titre de séjour',
  },
  {
    name: 'ANEF, where files are sent',
    url: 'https://administration-etrangers-en-france.interieur.gouv.fr/particuliers/#/',
    file: 'anef-upload.html',
    site: 'anef',
    official: true,
    title: 'Justificatifs',
    uploads: ['Passeport en cours', 'E-photo'],
  },
  {
    name: 'a form of demarche.numerique',
    url: 'https://demarche.numerique.gouv.fr/dossiers/987654/brouillon',
    file: 'ds-form.html',
    site: 'demarches-simplifiees',
    official: true,
    title: 'Renouvellement de titre de séjour (Seine-Maritime)',
    uploads: ['Passeport', 'Autre document'],
  },
  {
    name: 'a town hall’s copy of a fiche',
    url: 'https://www.village-exemple.fr/?xml=F2257.xml&xsl=x.xsl',
    file: 'comarquage-xsl.html',
    site: 'comarquage',
    official: false,
    title: "Certificat d'exemple",
    fiche: 'F2257',
    lines: ['passeport'],
    byButton: true,
  },
  {
    name: 'an imitation',
    url: 'https://service-public.fr.example.com/particuliers/vosdroits/F302',
    file: 'lookalike.html',
    site: 'lookalike-phishing',
    official: false,
    title: "Carte de séjour d'exemple",
    fiche: 'F302',
    byButton: true,
    instead: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F302',
  },
];

/** Whether the card of the panel names this page, as a script for either browser. */
export const cardScript = ({ site, official, title, fiche = '' }: Kind): string => `(() => {
  const card = document.querySelector('[data-testid="page-card"]');
  return !!card && card.dataset.site === ${JSON.stringify(site)}
    && card.dataset.official === ${JSON.stringify(official ? 'yes' : 'no')}
    && card.dataset.fiche === ${JSON.stringify(fiche)}
    && card.querySelector('[data-testid="page-title"]').textContent.trim() === ${JSON.stringify(title)};
})()`;
