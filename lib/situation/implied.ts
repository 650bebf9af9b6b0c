import type { FactId, FactValue, IsoDate } from '@/lib/facts';
import { factValue, type Situation } from './schema';

/** A fact that follows from another one, with the fact it follows from. */
export interface Implied {
  readonly value: FactValue;
  readonly from: FactId;
}

/** A value of a choice that no rule names: the fact does not apply. */
export const NOT_APPLICABLE = 'sans-objet';

interface Rule {
  readonly when: FactId;
  readonly is: readonly FactValue[];
  readonly then: Readonly<Partial<Record<FactId, FactValue>>>;
  /** Wins over what was stated before: an answer left over from another life (« no child » over « a French child »). */
  readonly wins?: true;
}

const NO_UNION: Rule['then'] = {
  'union.partnerNationality': NOT_APPLICABLE,
  'union.celebratedIn': NOT_APPLICABLE,
  'union.livingTogether': false,
  'union.relationReal': false,
  'union.polygamy': false,
  'partner.permit': NOT_APPLICABLE,
};

/** What goes without saying. Order matters: a later rule sees what an earlier one implied. */
const RULES: readonly Rule[] = [
  {
    when: 'permit.kind',
    is: ['aucun'],
    then: { 'permit.motif': NOT_APPLICABLE, 'permit.renewals': 0 },
    wins: true,
  },
  {
    when: 'permit.kind',
    is: [
      'vls-ts',
      'carte-temporaire',
      'carte-pluriannuelle',
      'carte-resident',
      'certificat-algerien-1-an',
      'certificat-algerien-10-ans',
    ],
    then: { 'permit.held': true },
  },
  { when: 'union.kind', is: ['aucune'], then: NO_UNION, wins: true },
  {
    when: 'union.kind',
    is: ['pacs', 'concubinage'],
    then: {
      'union.celebratedIn': NOT_APPLICABLE,
      'union.transcribed': false,
      'union.polygamy': false,
    },
  },
  {
    when: 'union.partnerNationality',
    is: ['francaise'],
    then: { 'partner.permit': NOT_APPLICABLE },
  },
  {
    when: 'union.endedBy',
    is: ['deces', 'violences', 'separation'],
    then: { 'union.livingTogether': false },
    wins: true,
  },
  { when: 'union.livingTogether', is: [true], then: { 'union.endedBy': 'aucune' } },
  {
    when: 'child.any',
    is: [false],
    then: { 'child.french': false, 'child.ill': false, 'residence.withSchooledChild': false },
    wins: true,
  },
  { when: 'child.french', is: [true], then: { 'child.any': true } },
  {
    when: 'entry.mode',
    is: ['jamais-entre'],
    then: { 'person.bornInFrance': true, 'entry.viaSchengen': false },
  },
  {
    when: 'entry.mode',
    is: ['irreguliere', 'dispense-de-visa', 'titre-schengen'],
    then: { 'entry.vlstsValidated': false },
  },
  { when: 'conduct.publicOrderThreat', is: [false], then: { 'conduct.graveThreat': false } },
  { when: 'integration.cirSigned', is: [false], then: { 'integration.cirAttended': false } },
];

const CARDS = [
  'vls-ts',
  'carte-temporaire',
  'carte-pluriannuelle',
  'carte-resident',
  'certificat-algerien-1-an',
  'certificat-algerien-10-ans',
];

const CHILDHOOD_ENDS = 22;
const yearsBefore = (on: IsoDate, years: number): IsoDate =>
  `${Number(on.slice(0, 4)) - years}${on.slice(4)}`;

/** Facts that follow from what is stated, on a day (ISO). A stated fact is replaced only when it cannot be true with another. */
export function impliedFacts(situation: Situation, on: IsoDate): ReadonlyMap<FactId, Implied> {
  const implied = new Map<FactId, Implied>();
  const read = (id: FactId) => implied.get(id)?.value ?? factValue(situation, id);
  const imply = (id: FactId, value: FactValue, from: FactId, wins = false) => {
    const now = read(id);
    if (now === undefined || (wins && now !== value))
      implied.set(id, { value, from: implied.get(from)?.from ?? from });
  };
  for (const rule of RULES) {
    const value = read(rule.when);
    if (value === undefined || !rule.is.includes(value)) continue;
    for (const [id, then] of Object.entries(rule.then))
      imply(id as FactId, then as FactValue, rule.when, rule.wins);
  }
  if (read('work.employed') === false && read('work.jobOffer') === false)
    imply('work.contract', 'aucun', 'work.jobOffer');
  // Childhood in care opens routes until 21 at most: nobody older is asked.
  const birth = read('person.birthDate');
  if (typeof birth === 'string' && birth < yearsBefore(on, CHILDHOOD_ENDS))
    imply('youth.confided', NOT_APPLICABLE, 'person.birthDate');
  const expires = read('permit.expiresOn');
  if (CARDS.includes(String(read('permit.kind'))) && typeof expires === 'string' && on <= expires)
    imply('residence.regular', true, 'permit.kind');
  if (read('permit.kind') === 'aucun' && read('entry.mode') === 'irreguliere')
    imply('residence.regular', false, 'permit.kind');
  return implied;
}
