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
  /** Documents of each line of the lists for this person, in the order of the panel. */
  lines?: readonly string[];
  /** Documents of each field for a file, and whether a file is there. */
  uploads?: readonly (readonly [string, 'yes' | 'no'])[];
  /** Why each list for another case is folded. */
  others?: readonly string[];
  /** Words the card must say. */
  says?: readonly string[];
  /** The document to tick. */
  tick?: string;
  /** False when « Mes pièces » does not list it: ticked on the card only. */
  isListed?: false;
  /** Where to book: the list to bring is « Mes pièces ». */
  booking?: true;
  /** None of our hosts: read only after a press of the button. */
  byButton?: true;
  /** A copy or an imitation: the official address. */
  link?: string;
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
    lines: ['passeport', 'acte-de-mariage', 'bulletins-de-salaire avis-imposition'],
    says: ['Cette page est ancienne'],
    tick: 'acte-de-mariage',
  },
  {
    name: 'a service-public fiche of today',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F99999',
    file: 'service-public-dsfr.html',
    site: 'service-public',
    official: true,
    title: "Titre d'exemple",
    fiche: 'F99999',
    lines: ['contrat-de-travail', 'photos-identite'],
    others: ['renewal'],
    tick: 'contrat-de-travail',
    isListed: false,
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
    tick: 'justificatif-domicile',
  },
  {
    name: 'a fiche of several cases, one of them the person’s',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F99998',
    file: 'fiche-accordions.html',
    site: 'service-public',
    official: true,
    title: "Carte de séjour d'exemple pour les familles",
    fiche: 'F99998',
    lines: [
      'passeport',
      'acte-de-mariage',
      'certificat-scolarite',
      'photos-identite',
      'justificatif-domicile',
    ],
    // Their own case at another stage; a child they do not have; a permit of no route of ours.
    others: ['renewal', 'route', 'permit'],
    says: ['Pour une autre voie : Parent d’un enfant français'],
    tick: 'acte-de-mariage',
  },
  {
    name: 'a préfecture in the State’s design system',
    url: 'https://www.oise.gouv.fr/Demarches/Etrangers-dans-l-Oise/Admission-exceptionnelle-au-sejour',
    file: 'prefecture-dsfr.html',
    site: 'prefecture',
    official: true,
    title: 'Admission exceptionnelle au séjour',
    lines: ['formulaire-demande', 'passeport', 'acte-de-naissance', 'justificatif-domicile'],
    tick: 'acte-de-naissance',
  },
  {
    name: 'an older préfecture (SPIP)',
    url: 'https://www.haute-loire.gouv.fr/renouvellement-de-carte-de-resident-a3194.html',
    file: 'prefecture-spip.html',
    site: 'prefecture',
    official: true,
    title: 'Renouvellement de carte de résident',
    // The title speaks of a renewal; the person has no card yet.
    others: ['renewal'],
    says: ['Pour un renouvellement'],
  },
  {
    name: 'a préfecture’s booking module',
    url: 'https://www.rdv.loire.gouv.fr/booking/create/804',
    file: 'booking.html',
    site: 'prefecture-booking',
    official: true,
    title: 'renouvellement de titre de sejour',
    says: ['Elle prouve seulement que vous avez rendez-vous'],
    tick: 'passeport',
    booking: true,
  },
  {
    name: 'a booking module that says what to bring',
    url: 'https://www.rdv.loire.gouv.fr/booking/create/805',
    file: 'booking-list.html',
    site: 'prefecture-booking',
    official: true,
    title: 'demande de titre de sejour',
    lines: ['passeport', 'justificatif-domicile'],
    says: ['Le rendez-vous est gratuit'],
    tick: 'passeport',
  },
  {
    name: 'the national booking site',
    url: 'https://www.rdv-prefecture.interieur.gouv.fr/rdvpref/reservation/demarche/2/creneau/',
    file: 'rdv-prefecture.html',
    site: 'rdv-prefecture',
    official: true,
    title: 'Renouvellement de titre de séjour',
    says: ['ne réserve rien et ne remplit rien'],
    tick: 'acte-de-mariage',
    booking: true,
  },
  {
    name: 'ANEF, where files are sent',
    url: 'https://administration-etrangers-en-france.interieur.gouv.fr/particuliers/#/',
    file: 'anef-upload.html',
    site: 'anef',
    official: true,
    title: 'Justificatifs',
    uploads: [
      ['passeport', 'no'],
      ['e-photo', 'no'],
    ],
    says: ['jpg, pdf', '10 Mo au plus', 'elle ne prouve pas le séjour régulier'],
    tick: 'passeport',
  },
  {
    name: 'a form of demarche.numerique',
    url: 'https://demarche.numerique.gouv.fr/dossiers/987654/brouillon',
    file: 'ds-form.html',
    site: 'demarches-simplifiees',
    official: true,
    title: 'Renouvellement de titre de séjour (Seine-Maritime)',
    uploads: [
      ['passeport', 'yes'],
      ['', 'no'],
    ],
    tick: 'passeport',
  },
  {
    name: 'a form of demarche.numerique that waits for several files',
    url: 'https://demarche.numerique.gouv.fr/dossiers/123456/brouillon',
    file: 'form-uploads.html',
    site: 'demarches-simplifiees',
    official: true,
    title: 'Première demande de titre de séjour – conjoint de Français (Rhône)',
    uploads: [
      ['passeport', 'yes'],
      ['acte-de-mariage', 'no'],
      ['justificatif-domicile', 'no'],
      ['certificat-scolarite', 'no'],
      ['', 'no'],
    ],
    says: ['Il manque 2 fichiers obligatoires', 'Demandé ici en plus', 'Facultatif', 'Pas reconnu'],
    tick: 'acte-de-mariage',
  },
  {
    name: 'a town hall’s copy of a fiche',
    url: 'https://www.village-exemple.fr/?xml=F2257.xml&xsl=x.xsl',
    file: 'comarquage-xsl.html',
    site: 'comarquage',
    official: false,
    title: "Certificat d'exemple",
    fiche: 'F2257',
    // The permit of Algerians, for someone from Senegal.
    others: ['route'],
    says: ['copie d’une fiche officielle', 'Aucune de vos voies ouvertes'],
    byButton: true,
    link: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2257',
  },
  {
    name: 'a copy of a fiche by the WordPress plugin',
    url: 'https://www.ville-exemple.fr/passeport/?xml=F1764',
    file: 'comarquage-wp.html',
    site: 'comarquage',
    official: false,
    title: "Fiche d'exemple",
    fiche: 'F1764',
    lines: ['acte-de-mariage'],
    says: ['copie d’une fiche officielle'],
    tick: 'acte-de-mariage',
    byButton: true,
    link: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F1764',
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
    link: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F302',
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
