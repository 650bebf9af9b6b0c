import type { DocumentId } from '@/lib/law/ids';
import type { Concept } from './lexicon/entry.ts';

/** Whose document it is. */
export type Holder =
  | 'self'
  | 'spouse'
  | 'child'
  | 'parent'
  | 'host'
  | 'relative'
  | 'witness'
  | 'employer'
  | 'agent';

const WORDS: Record<Holder, string> = {
  spouse: 'conjoint epou partenaire mari femme concubin compagnon compagne pacse',
  child: 'enfant mineur fil bebe nourrisson descendant',
  parent: 'parent pere mere representant',
  host: 'hebergeant logeur heberge hebergent hebergeur tier',
  relative:
    'membre frere soeur rejoint rejointe regroupant accueillant tuteur ascendant oncle tante neveu cousin fratrie',
  witness: 'temoin auteur attestant redacteur signataire attestataire',
  employer: 'employeur gerant patron',
  agent: 'mandataire traducteur bailleur proprietaire detenteur delegataire payeur garant',
  self: 'demandeur interesse requerant postulant candidat salarie etudiant usager declarant',
};

const HOLDER_OF = new Map<string, Holder>(
  (Object.entries(WORDS) as [Holder, string][]).flatMap(([holder, words]) =>
    words.split(' ').map((w) => [w, holder] as const),
  ),
);

/** The holder that a (stemmed) word names, if any. */
export const holderOf = (word: string): Holder | undefined => HOLDER_OF.get(word);

type Table = Partial<Record<Holder, DocumentId>> & { readonly self: DocumentId };

/** Papers of identity of everyone but the person who asks. */
const IDENTITY: Partial<Record<Holder, DocumentId>> = {
  child: 'carte-identite-enfant-francais',
  spouse: 'carte-identite-conjoint-francais',
  parent: 'carte-identite-parent-francais',
  host: 'piece-identite-hebergeant',
  witness: 'attestations-temoins',
  employer: 'documents-employeur',
  agent: 'autre-document',
};

/** What each concept becomes for each holder (pages/documents-taxonomy, convention 8). */
const TABLE: Partial<Record<Concept, Table>> = {
  '@birth': {
    self: 'acte-de-naissance',
    child: 'acte-de-naissance-enfant',
    spouse: 'acte-de-naissance-conjoint',
    parent: 'etat-civil-parents',
  },
  '@substitute': { self: 'acte-de-naissance', child: 'acte-de-naissance-enfant' },
  '@civil': {
    self: 'acte-de-naissance',
    child: 'acte-de-naissance-enfant',
    spouse: 'acte-de-naissance-conjoint',
    parent: 'etat-civil-parents',
  },
  '@parenthood': { self: 'justificatif-lien-familial', child: 'acte-de-naissance-enfant' },
  '@marriage': { self: 'acte-de-mariage', parent: 'etat-civil-parents' },
  '@death': { self: 'acte-de-deces', parent: 'etat-civil-parents' },
  '@passport': { self: 'passeport', ...IDENTITY, child: 'passeport-enfant' },
  '@identity': { self: 'passeport', ...IDENTITY },
  '@card': { self: 'attestation-consulaire', ...IDENTITY },
  '@nationality': {
    self: 'certificat-nationalite-francaise',
    child: 'carte-identite-enfant-francais',
    spouse: 'carte-identite-conjoint-francais',
    parent: 'carte-identite-parent-francais',
  },
  '@permit': {
    self: 'titre-de-sejour-actuel',
    spouse: 'titre-de-sejour-conjoint',
    parent: 'titre-de-sejour-parent',
    host: 'piece-identite-hebergeant',
    relative: 'titre-de-sejour-famille',
    witness: 'attestations-temoins',
    child: 'titre-de-sejour-famille',
  },
  '@visa': { self: 'visa-long-sejour', child: 'visa-enfant' },
  '@entry': { self: 'preuve-entree-reguliere', child: 'visa-enfant' },
  '@school': { self: 'certificat-scolarite', child: 'certificat-scolarite-enfant' },
  '@home': { self: 'justificatif-domicile', host: 'justificatif-domicile-hebergeant' },
  '@living': {
    self: 'preuves-presence-en-france',
    child: 'preuve-residence-enfant',
    parent: 'preuves-residence-parents',
  },
  '@contribution': {
    self: 'preuves-contribution-enfant',
    parent: 'preuves-contribution-autre-parent',
  },
};

/** The document that a concept stands for when `holder` has it. */
export function resolve(concept: Concept, holder: Holder): DocumentId | undefined {
  const table = TABLE[concept];
  return table && (table[holder] ?? table.self);
}
