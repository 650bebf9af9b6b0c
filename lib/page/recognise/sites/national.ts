import type { Address } from '../address';
import { always, isFile, isFrontDoor, path, type PageRule } from '../rule';

/** ANEF routes in the fragment: `#/vls-ts/demarches/etape-1`. */
const route = (pattern: RegExp) => (a: Address) => pattern.test(a.fragment.join('/').toLowerCase());
const files = path(/^dossiers?(\/|$)/);

/** The ministry's own services, and the platform of online forms. */
export const NATIONAL: PageRule[] = [
  {
    id: 'isAnefAccount',
    site: 'anef',
    page: 'account',
    when: route(
      /espace-personnel|mon-compte|connexion|inscription|mot-de-passe|authentification|login/,
    ),
    permit: null,
  },
  {
    id: 'isAnefInterface',
    site: 'anef',
    page: 'other',
    when: path(/^api(\/|$)/),
    permit: null,
  },
  {
    id: 'isAnefOtherProcedure',
    site: 'anef',
    page: 'online-form',
    when: (a) =>
      path(/^immipro/)(a) ||
      route(/naturalisation|nationalite|autorisations?-(de-)?travail|asile/)(a),
    permit: false,
  },
  {
    id: 'isAnefForm',
    site: 'anef',
    page: 'online-form',
    when: (a) =>
      a.fragment.length > 0 &&
      route(
        /demarches?|etape|demande|vls-?ts|validation|triage|declaration|renouvel|duplicata|justificatif|recapitulatif|changement/,
      )(a),
    permit: true,
  },
  { id: 'isAnefHome', site: 'anef', page: 'home', when: always, permit: true },
  { id: 'isAnefLogin', site: 'anef-sso', page: 'account', when: always, permit: null },
  { id: 'isAnefTest', site: 'anef-test', page: 'other', when: always, permit: null },

  { id: 'isNationalBooking', site: 'rdv-prefecture', page: 'booking', when: always, permit: null },

  {
    id: 'isFormStart',
    site: 'demarches-simplifiees',
    page: 'online-form',
    when: path(/^(commencer|preremplir)(\/|$)/),
  },
  {
    id: 'isFormFilling',
    site: 'demarches-simplifiees',
    page: 'online-form',
    when: path(/^dossiers\/(\d+\/(brouillon|modifier|identite|siret|etape)|new)/),
    permit: null,
  },
  { id: 'isFormFile', site: 'demarches-simplifiees', page: 'account', when: files, permit: null },
  {
    id: 'isFormAdministration',
    site: 'demarches-simplifiees',
    page: 'other',
    when: path(/^(admin|manager)(\/|$)/),
    permit: null,
  },
  {
    id: 'isFormAccount',
    site: 'demarches-simplifiees',
    page: 'account',
    when: path(
      /^(users|administrateurs?|experts?|instructeurs?|france connect|agent connect|pro connect)/,
    ),
    permit: null,
  },
  {
    id: 'isFormsHome',
    site: 'demarches-simplifiees',
    page: 'home',
    when: isFrontDoor,
    permit: null,
  },
  {
    id: 'isFormsOther',
    site: 'demarches-simplifiees',
    page: 'information',
    when: always,
    permit: null,
  },

  { id: 'isStamps', site: 'timbres', page: 'payment', when: always, permit: null },

  {
    id: 'isMinistryContactFormForForeigners',
    site: 'contacts-demarches',
    page: 'online-form',
    when: path(/etrangers|recepisse|titre (de )?sejour/),
    permit: true,
  },
  {
    id: 'isMinistryContactFormsDoor',
    site: 'contacts-demarches',
    page: 'online-form',
    when: isFrontDoor,
    permit: null,
  },
  { id: 'isMinistryContactForm', site: 'contacts-demarches', page: 'online-form', when: always },

  {
    id: 'isOfiiHome',
    site: 'ofii',
    page: 'home',
    when: (a) => isFrontDoor(a) || path(/^(en|fr)$/)(a),
    permit: null,
  },
  { id: 'isOfiiContact', site: 'ofii', page: 'contact', when: path(/contact/), permit: false },
  { id: 'isOfiiNews', site: 'ofii', page: 'news', when: path(/^actualites?/), permit: false },
  { id: 'isOfiiFile', site: 'ofii', page: 'download', when: isFile },
  { id: 'isOfiiPage', site: 'ofii', page: 'information', when: always },

  {
    id: 'isAssistantHome',
    site: 'accueil-etrangers',
    page: 'home',
    when: isFrontDoor,
    permit: null,
  },
  {
    id: 'isAssistantDocumentList',
    site: 'accueil-etrangers',
    page: 'document-list',
    when: path(/(^|\/)(liste des pieces a fournir|article)(\/|$)|pieces a fournir/),
  },
  {
    id: 'isAssistantQuestion',
    site: 'accueil-etrangers',
    page: 'index',
    when: (a) => /^(vous |votre )|^demandes? de /.test(a.words.at(-1) ?? ''),
  },
  { id: 'isAssistantPage', site: 'accueil-etrangers', page: 'information', when: always },

  { id: 'isMinistryFile', site: 'interieur', page: 'download', when: isFile },
  { id: 'isMinistryHome', site: 'interieur', page: 'home', when: isFrontDoor, permit: false },
  {
    id: 'isMinistryNews',
    site: 'interieur',
    page: 'news',
    when: path(/^(actualites?|archives?)(\/|$)|communiques/),
  },
  {
    id: 'isMinistryContact',
    site: 'interieur',
    page: 'contact',
    when: path(/contact/),
    permit: false,
  },
  {
    id: 'isMinistryTheme',
    site: 'interieur',
    page: 'index',
    when: (a) => a.segments.length === 1 && !/\.html?$/.test(a.segments[0] ?? ''),
    permit: false,
  },
  { id: 'isMinistryPage', site: 'interieur', page: 'information', when: always },

  {
    id: 'isVisasHome',
    site: 'france-visas',
    page: 'home',
    when: (a) => isFrontDoor(a) || path(/^((fr|en|web) ?\/?)+(france visas)?(\/?accueil)?$/)(a),
    permit: false,
  },
  { id: 'isVisasFile', site: 'france-visas', page: 'download', when: isFile, permit: false },
  { id: 'isVisasPage', site: 'france-visas', page: 'information', when: always, permit: false },

  {
    id: 'isAntsAccount',
    site: 'ants',
    page: 'account',
    when: path(/mon ?espace|moncompte|mon compte|s inscrire|connexion|login/),
    permit: false,
  },
  {
    id: 'isAntsBooking',
    site: 'ants',
    page: 'booking',
    when: (a) => a.host.startsWith('rendezvouspasseport.'),
    permit: false,
  },
  { id: 'isAntsFile', site: 'ants', page: 'download', when: isFile, permit: false },
  { id: 'isAntsContact', site: 'ants', page: 'contact', when: path(/contact/), permit: false },
  { id: 'isAntsHome', site: 'ants', page: 'home', when: isFrontDoor, permit: false },
  { id: 'isAntsPage', site: 'ants', page: 'information', when: always, permit: false },
];
