import type { IsoDate } from '@/lib/facts';
import { LAW_FACTS } from './facts';
import { ROUTE_IDS } from './ids';
import { LAW_REVIEWED_ON } from './reviewed';
import { ROUTES } from './routes';
import { groupFacts } from './review-groups';
import { SOURCES } from './sources';
import type { Confidence, LawFact, Nature } from './types';

export const NATURE_LABELS: Readonly<Record<Nature, string>> = {
  condition: 'condition',
  bar: 'obstacle',
  factor: 'facteur',
  formality: 'formalité',
  document: 'pièce',
  fee: 'coût',
  window: 'délai',
  channel: 'lieu de dépôt',
  validity: 'durée',
  provisional: 'document provisoire',
  remedy: 'recours',
  warning: 'avertissement',
  definition: 'définition',
};
export const CONFIDENCE_LABELS: Readonly<Record<Confidence, string>> = {
  sure: 'sûr',
  probable: 'probable',
  'to-verify': 'à vérifier',
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const HEADER = [
  'id (jumeaux)',
  'fait',
  'du',
  'au',
  'nature',
  'base',
  'sources',
  'confiance',
  'vérifié le',
];

const factRow = (fact: LawFact): string =>
  row([
    fact.twins?.length ? `${fact.id} (${fact.twins.join(', ')})` : fact.id,
    fact.text,
    fact.from,
    fact.to ?? '',
    NATURE_LABELS[fact.nature],
    fact.basis,
    fact.sources.join(', '),
    CONFIDENCE_LABELS[fact.confidence] + (fact.check ? ` (à contrôler : ${fact.check})` : ''),
    verifiedOn(fact),
  ]);

/** The last day on which somebody checked a fact (ISO). */
export const verifiedOn = (fact: LawFact): IsoDate => fact.verifiedOn ?? LAW_REVIEWED_ON;

/** Facts still in force that nobody checked since a day (ISO): the first thing a yearly review looks at. */
export const notVerifiedSince = (day: IsoDate): readonly LawFact[] =>
  LAW_FACTS.filter((fact) => fact.to === undefined && verifiedOn(fact) < day);

/**
 * Facts that begin or end between two days (ISO): after `since`, up to `on`; without `on`, every change already held that
 * is still to come. What a review before a new law looks at.
 */
export const changingBetween = (since: IsoDate, on: IsoDate = '9999-12-31'): readonly LawFact[] =>
  LAW_FACTS.filter(
    (fact) =>
      (fact.from > since && fact.from <= on) ||
      (fact.to !== undefined && fact.to >= since && fact.to < on),
  );

function section(title: string, facts: readonly LawFact[]): string[] {
  if (facts.length === 0) return [];
  return [`## ${title}`, '', row(HEADER), row(HEADER.map(() => '---')), ...facts.map(factRow), ''];
}

/**
 * Every fact of law held, as Markdown tables that a lawyer reviews without reading code: those of one route under that
 * route, in the order in which routes are tried, then those that several routes share, then the sources.
 * `on` (ISO): only what is in force that day. « 2020-01-01 » as a first day means « already in force then ».
 */
export function lawTable(on?: IsoDate, only: readonly LawFact[] = LAW_FACTS): string {
  const facts = only.filter(
    (fact) => on === undefined || (fact.from <= on && (fact.to === undefined || on <= fact.to)),
  );
  const { byRoute, shared } = groupFacts(facts, ROUTES);
  const titles = new Map(ROUTES.map((route) => [route.id, route.title]));
  const cited = new Set(facts.flatMap((fact) => fact.sources));
  const sources = Object.entries(SOURCES).filter(([key]) => cited.has(key));
  return [
    `# Droit tenu par le programme${on ? ` au ${on}` : ''}`,
    '',
    `${facts.length} faits. « 2020-01-01 » en tête de période veut dire : déjà en vigueur ce jour-là. Une case « au » vide : pas de fin connue.`,
    '',
    ...ROUTE_IDS.flatMap((id) => section(`${titles.get(id) ?? id} (${id})`, byRoute.get(id) ?? [])),
    ...section('Règles communes à plusieurs voies', shared),
    '## Sources',
    '',
    row(['clé', 'titre', 'adresse', 'version']),
    row(['---', '---', '---', '---']),
    ...sources.map(([key, source]) => row([key, source.title, source.url, source.version])),
    '',
  ].join('\n');
}
