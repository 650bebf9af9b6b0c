/** Real addresses of each kind of page, met as they are here; a few made on the same pattern where none was met. */
export const EXAMPLES: Record<string, string[]> = {
  isServicePublicFiche: [
    'http://vosdroits.service-public.fr/particuliers/F1758.xhtml',
    'https://www.service-public.fr/particuliers/vosdroits/F11166',
    'https://www.service-public.gouv.fr/particuliers/vosdroits/F10483?lang=en',
  ],
  isServicePublicDossier: [
    'https://www.service-public.fr/particuliers/vosdroits/N105',
    'https://www.service-public.gouv.fr/particuliers/vosdroits/N106',
  ],
  isServicePublicForm: ['https://www.service-public.fr/particuliers/vosdroits/R1457'],
  isServicePublicNews: ['https://www.service-public.gouv.fr/particuliers/actualites/A15291'],
  isServicePublicFile: ['https://www.service-public.fr/resources/v-0000/assets/guide.pdf'],
  isServicePublicSearch: [
    'https://www.service-public.gouv.fr/particuliers/recherche?keyword=carte',
  ],
  isServicePublicNewsIndex: ['https://www.service-public.gouv.fr/particuliers/actualites'],
  isServicePublicSimulator: ['https://www.service-public.fr/simulateur/calcul/Etranger_mariage'],
  isServicePublicAccount: ['https://www.service-public.gouv.fr/compte/se-connecter'],
  isServicePublicContact: ['https://www.service-public.gouv.fr/contact'],
  isServicePublicHome: [
    'https://www.service-public.gouv.fr/',
    'https://www.service-public.fr/particuliers',
  ],
  isServicePublicIndex: ['https://www.service-public.fr/particuliers/vosdroits'],
  isServicePublicOther: ['https://www.service-public.fr/a-propos/mentions-legales'],
  isCompanyFiche: ['https://entreprendre.service-public.gouv.fr/vosdroits/F22388'],
  isAssociationsAccount: ['https://compteasso.service-public.fr'],
  isCompaniesHome: ['https://entreprendre.service-public.gouv.fr/'],
  isCompaniesSearch: ['https://entreprendre.service-public.gouv.fr/recherche?keyword=taxi'],
  isCompaniesNews: ['https://entreprendre.service-public.gouv.fr/actualites/A18906'],
  isCompaniesOther: ['https://entreprendre.service-public.gouv.fr/a-propos'],
  isDirectoryHome: ['https://lannuaire.service-public.gouv.fr/'],
  isDirectorySearch: ['https://lannuaire.service-public.gouv.fr/recherche?whoWhat=prefecture'],
  isDirectoryIndex: [
    'https://lannuaire.service-public.fr/navigation/nouvelle-aquitaine/lot-et-garonne/point_accueil_numerique',
    'https://lannuaire.service-public.fr/themes',
  ],
  isDirectoryEntry: [
    'https://lannuaire.service-public.gouv.fr/ile-de-france/val-d-oise/c23327b7-7798-43a7-9316-569727c7e278',
  ],
};
