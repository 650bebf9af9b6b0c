import type { Address } from '../address';
import { ficheInPath } from '../fiche-id';
import { always, isFrontDoor, path, type PageRule } from '../rule';

const fiche = (letter: string) => (a: Address) => ficheInPath(a)?.startsWith(letter) ?? false;
const site = 'service-public' as const;

export const SERVICE_PUBLIC: PageRule[] = [
  { id: 'isServicePublicFiche', site, page: 'information', when: fiche('F'), fiche: ficheInPath },
  { id: 'isServicePublicDossier', site, page: 'index', when: fiche('N'), fiche: ficheInPath },
  { id: 'isServicePublicForm', site, page: 'online-form', when: fiche('R'), fiche: ficheInPath },
  { id: 'isServicePublicNews', site, page: 'news', when: fiche('A'), fiche: ficheInPath },
  {
    id: 'isServicePublicFile',
    site,
    page: 'download',
    when: path(/^resources\/|\bpdf$/),
    permit: false,
  },
  {
    id: 'isServicePublicSearch',
    site,
    page: 'search',
    when: path(/(^|\/)recherche(\/|$)/),
    permit: false,
  },
  {
    id: 'isServicePublicNewsIndex',
    site,
    page: 'news',
    when: path(/(^|\/)actualites(\/|$)/),
    permit: null,
  },
  {
    id: 'isServicePublicSimulator',
    site,
    page: 'online-form',
    when: path(/simulateur|calcul/),
    permit: null,
  },
  {
    id: 'isServicePublicAccount',
    site,
    page: 'account',
    when: path(
      /^(compte|mon compte|espace personnel|connexion)|\/(compte|espace personnel)(\/|$)|se connecter/,
    ),
    permit: null,
  },
  {
    id: 'isServicePublicContact',
    site,
    page: 'contact',
    when: path(/contact|poser une question/),
    permit: false,
  },
  {
    id: 'isServicePublicHome',
    site,
    page: 'home',
    when: (a) =>
      isFrontDoor(a) ||
      (a.segments.length === 1 &&
        /^(particuliers|professionnels entreprises|associations|accueil)$/.test(a.words[0] ?? '')),
    permit: false,
  },
  {
    id: 'isServicePublicIndex',
    site,
    page: 'index',
    when: path(/vosdroits$|comment faire si|questions reponses|services en ligne|glossaire/),
    permit: false,
  },
  { id: 'isServicePublicOther', site, page: 'information', when: always, permit: false },

  {
    id: 'isCompanyFiche',
    site: 'service-public-pro',
    page: 'information',
    when: (a) => !(ficheInPath(a) ?? 'A').startsWith('A'),
    fiche: ficheInPath,
    permit: false,
  },
  {
    id: 'isAssociationsAccount',
    site: 'service-public-pro',
    page: 'account',
    when: (a) => a.host.startsWith('compteasso.'),
    permit: false,
  },
  {
    id: 'isCompaniesHome',
    site: 'service-public-pro',
    page: 'home',
    when: isFrontDoor,
    permit: false,
  },
  {
    id: 'isCompaniesSearch',
    site: 'service-public-pro',
    page: 'search',
    when: path(/recherche/),
    permit: false,
  },
  {
    id: 'isCompaniesNews',
    site: 'service-public-pro',
    page: 'news',
    when: path(/(^|\/)actualites(\/|$)/),
    fiche: ficheInPath,
    permit: false,
  },
  {
    id: 'isCompaniesOther',
    site: 'service-public-pro',
    page: 'information',
    when: always,
    permit: false,
  },

  { id: 'isDirectoryHome', site: 'annuaire', page: 'home', when: isFrontDoor, permit: false },
  {
    id: 'isDirectorySearch',
    site: 'annuaire',
    page: 'search',
    when: path(/^recherche/),
    permit: false,
  },
  {
    id: 'isDirectoryIndex',
    site: 'annuaire',
    page: 'index',
    when: (a) =>
      !/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(a.segments.at(-1) ?? '') &&
      (path(/^(navigation|themes?|autorites|acronymes|sigles)/)(a) || a.segments.length < 3),
    permit: false,
  },
  { id: 'isDirectoryEntry', site: 'annuaire', page: 'information', when: always, permit: false },
];
