import { counterThenOnline } from '../../common/filing';
import type { Expr } from '../../expr';
import type { Criterion } from '../../types';
import * as documents from './documents';
import { ground, tenYears } from './ground';

const condition = (fact: string, test: Expr): Criterion => ({
  nature: 'condition',
  facts: [fact],
  test,
});
const livesHere: Expr = { yes: 'residence.continuous' };
const present = (duration: string): Expr => ({ elapsed: duration, since: 'residence.since' });
/** From 18, or from 16 to work. */
const asksForAPermit: Expr = {
  any: [
    { elapsed: 'P18Y', since: 'person.birthDate' },
    { all: [{ elapsed: 'P16Y', since: 'person.birthDate' }, { yes: 'person.wantsToWork' }] },
  ],
};
const arrivedBeforeTen: Expr = {
  between: 'person.birthDate',
  and: 'residence.since',
  atMost: 'P10Y',
};

export const beforeTen = ground({
  id: 'avant-10-ans',
  title: 'En France depuis l’âge de dix ans au plus',
  selects: arrivedBeforeTen,
  motifs: ['jeune-avant-13-ans'],
  first: [condition('ALG-2', { all: [arrivedBeforeTen, livesHere, asksForAPermit] })],
  card: tenYears,
  tariff: 'certificat-dix-ans',
  documents: documents.presence('ALG-2'),
});

export const confided = ground({
  id: 'confie-ase',
  title: 'Confié à l’aide sociale à l’enfance : liens personnels, ou décision libre du préfet',
  basis: 'discretionary',
  selects: { is: 'youth.confided', in: ['ase', 'tiers'] },
  motifs: ['jeune-confie-ase'],
  first: [condition('ALG-3', { is: 'youth.confided', in: ['ase', 'tiers'] })],
  documents: documents.training,
});

export const bornHere = ground({
  id: 'ne-en-france',
  title: 'Né en France',
  selects: { yes: 'person.bornInFrance' },
  motifs: ['ne-en-france'],
  first: [
    condition('ALG-4', {
      all: [
        { yes: 'person.bornInFrance' },
        present('P8Y'),
        livesHere,
        { number: 'youth.schoolYearsAfter10', min: 5 },
        { elapsed: 'P16Y', since: 'person.birthDate' },
        { before: 'P21Y1D', since: 'person.birthDate' },
      ],
    }),
  ],
  renewal: [condition('ALG-4', { yes: 'person.bornInFrance' })],
  documents: documents.school,
});

export const pensioner = ground({
  id: 'rente',
  title: 'Rente d’accident du travail',
  selects: { any: [{ yes: 'work.pension' }, { yes: 'work.deathPension' }] },
  motifs: ['rente-accident-travail'],
  first: [
    condition('ALG-5', {
      all: [
        {
          any: [
            { all: [{ yes: 'work.pension' }, { number: 'work.pensionRate', min: 20 }] },
            { yes: 'work.deathPension' },
          ],
        },
        { yes: 'residence.regular' },
      ],
    }),
  ],
  card: tenYears,
  tariff: 'certificat-dix-ans',
  documents: documents.pension,
});

const ONLINE_FOR_CARE = '2023-10-02';
export const ill = ground({
  id: 'malade',
  title: 'Soins indispensables en France',
  medical: true,
  selects: { yes: 'health.serious' },
  motifs: ['sante'],
  first: [
    // The same three conditions as elsewhere; « habituellement »: about a year in practice, so only a factor.
    condition('ALG-6', {
      all: [
        { yes: 'health.serious' },
        { yes: 'health.noAccess' },
        { not: { is: 'health.ofiiOpinion', in: ['defavorable'] } },
        livesHere,
      ],
    }),
    { nature: 'factor', facts: ['MAL-C1'], test: present('P1Y') },
  ],
  documents: [],
  tariff: 'sans-taxe-premiere',
  channels: counterThenOnline(ONLINE_FOR_CARE, '2023-10-01', 'ANE-6', 'ALG-13'),
  onlineFrom: ONLINE_FOR_CARE,
  warnings: [{ facts: ['MAL-P3'] }, { facts: ['MAL-P4'] }],
});

export const tenYearsPresent = ground({
  id: 'dix-ans',
  title: 'Dix ans de résidence en France',
  selects: { constant: true },
  motifs: ['autre'],
  first: [
    condition('ALG-9', {
      all: [
        livesHere,
        {
          any: [present('P15Y'), { all: [present('P10Y'), { no: 'residence.studentPart' }] }],
        },
      ],
    }),
  ],
  documents: documents.presence('ALG-9', 'P10Y'),
});

/** The treaty says nothing: the préfet decides freely. */
export const unforeseen = ground({
  id: 'victime-ou-parent-enfant-malade',
  title: 'Victime protégée ou parent d’un enfant malade : décision libre du préfet',
  basis: 'discretionary',
  selects: {
    any: [
      { yes: 'protection.order' },
      { yes: 'protection.forcedMarriageOrder' },
      { yes: 'protection.traffickingComplaint' },
      { yes: 'child.ill' },
    ],
  },
  motifs: ['ordonnance-protection', 'victime-traite', 'parent-enfant-malade'],
  first: [
    condition('ALG-7', {
      any: [
        { yes: 'protection.order' },
        { yes: 'protection.forcedMarriageOrder' },
        { yes: 'protection.traffickingComplaint' },
        { yes: 'child.ill' },
      ],
    }),
  ],
  documents: documents.protection,
});

/** L435-1 to L435-4 do not apply to Algerians. */
export const freeDecision = ground({
  id: 'pouvoir-discretionnaire',
  title: 'Régularisation : décision libre du préfet',
  basis: 'discretionary',
  selects: { constant: true },
  motifs: [],
  first: [{ nature: 'factor', facts: ['AES-SPE-DZ1'], test: { yes: 'integration.humanitarian' } }],
  renewal: null,
  documents: [documents.exceptional, ...documents.presence('AES-SPE-DZ1')],
  warnings: [{ facts: ['AES-SPE-DZ1'] }, { facts: ['AES-AID-1'] }],
});
