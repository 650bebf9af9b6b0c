/** A word of the administration: how it is written in official French, and the sentence of law that backs its explanation. */
export interface Term {
  readonly id: string;
  /** The official name, shown in French everywhere so that the counter understands. */
  readonly name: string;
  /** How it occurs in texts: official French is kept in every language. Longest first where one holds another. */
  readonly forms: readonly string[];
  /** Id of a sentence of law that says it, with its own source and dates. Plain meanings have none. */
  readonly fact?: string;
  /** So frequent that it is marked in questions only. */
  readonly common?: true;
}

/** The words explained; each explanation is the interface message `glossary.<id>`. */
export const TERMS = [
  {
    id: 'attestation-prolongation',
    name: 'attestation de prolongation',
    forms: ['attestation de prolongation d’instruction', 'attestation de prolongation'],
    fact: 'CF-DEL-13',
  },
  { id: 'recepisse', name: 'récépissé', forms: ['récépissés', 'récépissé'], fact: 'DEP-10' },
  { id: 'vls-ts', name: 'VLS-TS', forms: ['VLS-TS'], fact: 'CF-VLSTS-C8' },
  {
    id: 'vls',
    name: 'visa de long séjour (VLS)',
    forms: ['visas de long séjour', 'visa de long séjour', 'visa long séjour', 'VLS'],
  },
  { id: 'anef', name: 'ANEF', forms: ['ANEF'], fact: 'DEP-7' },
  {
    id: 'timbre',
    name: 'timbre fiscal',
    forms: ['timbres fiscaux', 'timbre fiscal', 'droit de timbre'],
    fact: 'CF-P-COM-11',
  },
  { id: 'visa-regularisation', name: 'visa de régularisation', forms: ['visa de régularisation'] },
  { id: 'oqtf', name: 'OQTF', forms: ['OQTF'], fact: 'REF-17' },
  {
    id: 'irtf',
    name: 'interdiction de retour (IRTF)',
    forms: ['interdiction de retour', 'IRTF'],
    fact: 'AES-REC-6',
  },
  { id: 'ofii', name: 'OFII', forms: ['OFII'], fact: 'RF-D1' },
  {
    id: 'cir',
    name: 'contrat d’intégration républicaine (CIR)',
    forms: ['contrat d’intégration républicaine', 'contrat d’intégration', 'CIR'],
    fact: 'COM-6',
  },
  {
    id: 'engagement',
    name: 'contrat d’engagement',
    forms: ['contrat d’engagement républicain', 'contrat d’engagement'],
    fact: 'COM-5b',
  },
  {
    id: 'aps',
    name: 'autorisation provisoire de séjour (APS)',
    forms: ['autorisations provisoires de séjour', 'autorisation provisoire de séjour', 'APS'],
    fact: 'APM-V1',
  },
  { id: 'cerfa', name: 'Cerfa', forms: ['Cerfa'] },
  {
    id: 'apostille',
    name: 'apostille, légalisation',
    forms: ['apostille', 'légalisation', 'légalisés', 'légalisées', 'légalisé', 'légalisée'],
    fact: 'CF-P-COM-15',
  },
  {
    id: 'traducteur',
    name: 'traducteur agréé',
    forms: ['traducteur agréé', 'traducteur assermenté', 'traduction assermentée'],
    fact: 'CF-P-COM-14',
  },
  {
    id: 'regroupement',
    name: 'regroupement familial',
    forms: ['regroupement familial'],
    fact: 'RF-D1',
  },
  { id: 'pacs', name: 'Pacs', forms: ['Pacs'] },
  { id: 'prefecture', name: 'préfecture', forms: ['préfectures', 'préfecture'], common: true },
  {
    id: 'commission',
    name: 'commission du titre de séjour',
    forms: ['commission du titre de séjour'],
    fact: 'REF-3',
  },
  {
    id: 'ase',
    name: 'aide sociale à l’enfance (ASE)',
    forms: ['aide sociale à l’enfance', 'ASE'],
  },
  {
    id: 'dcem',
    name: 'document de circulation (DCEM)',
    forms: ['document de circulation pour étranger mineur', 'document de circulation', 'DCEM'],
  },
  { id: 'copie-integrale', name: 'copie intégrale', forms: ['copie intégrale'] },
  { id: 'schengen', name: 'Schengen', forms: ['Schengen'] },
  { id: 'ofpra', name: 'OFPRA', forms: ['OFPRA'] },
  { id: 'smic', name: 'SMIC', forms: ['SMIC'] },
  { id: 'a2', name: 'niveau A2', forms: ['niveau A2'], fact: 'COM-9' },
  {
    id: 'recours-gracieux',
    name: 'recours gracieux ou hiérarchique',
    forms: ['recours gracieux ou hiérarchique', 'recours gracieux', 'recours hiérarchique'],
    fact: 'REF-12',
  },
  { id: 'refere', name: 'référé', forms: ['référé'], fact: 'REF-21' },
  {
    id: 'tribunal',
    name: 'tribunal administratif',
    forms: ['tribunal administratif'],
    fact: 'REF-12',
  },
] as const satisfies readonly Term[];

export type TermId = (typeof TERMS)[number]['id'];
