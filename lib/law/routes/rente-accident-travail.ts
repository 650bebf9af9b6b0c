import {
  notBlockedOther,
  refusalPossible,
  regimeCriteria,
  regularisationDue,
} from '../common/conditions';
import { medicalAtHandover } from '../common/documents';
import { anytime, counter } from '../common/filing';
import { remediesWithCommission } from '../common/remedies';
import { route } from '../define';
import { pensioner } from './carte-de-resident/grounds-autres';
import { adult, condition } from './parts/criteria';
import { asked, firstFile, renewalFile, socle2020Without } from './parts/documents';
import { provisional, usualStages } from './parts/stages';

const pension = [
  condition(['RAT-C1'], { yes: 'work.pension' }),
  condition(['RAT-C2'], { number: 'work.pensionRate', min: 20 }),
];
const proofs = [asked('rente-at-mp', ['RAT-P2']), asked('attestation-incapacite-20', ['RAT-P3'])];
const family = [
  asked('acte-de-mariage', ['RAT-P4'], {
    alternatives: ['livret-de-famille'],
    when: { is: 'union.kind', in: ['mariage'] },
  }),
  asked('acte-de-naissance-enfant', ['RAT-P4'], {
    alternatives: ['livret-de-famille'],
    when: { yes: 'child.any' },
  }),
];
/** The chapter of the fiche of 2020 asks for no birth certificate. */
const before = [...socle2020Without('acte-de-naissance'), ...family, ...proofs];

/** L313-11 9°, L314-11 3° → L426-5, L426-6. The resident card is tried first (RAT-C4). */
export const renteAccidentTravail = route({
  id: 'rente-accident-travail',
  title: 'Titulaire d’une rente d’accident du travail',
  summary:
    'Pour une personne qui reçoit d’un organisme français une rente d’accident du travail ou de maladie professionnelle, avec un taux d’incapacité d’au moins 20 %.',
  regime: 'ceseda',
  grounds: [
    { ...pensioner, id: 'cr' },
    {
      id: 'cst',
      title: 'Carte temporaire : rente d’accident du travail',
      basis: 'right',
      open: { from: '2020-01-01' },
      motifs: ['rente-accident-travail'],
      stages: usualStages({
        motifs: ['rente-accident-travail'],
        first: [...pension, adult],
        lasting: pension,
        bars: { before: regimeCriteria, after: [...notBlockedOther, ...refusalPossible] },
        firstFile: [
          ...firstFile(before, [...proofs, ...family]),
          { ...medicalAtHandover, facts: ['RAT-P5', 'ED-03'] },
        ],
        renewalFile: renewalFile(before, proofs),
        firstFees: {
          facts: ['COU-7'],
          tariff: 'reduit',
          rate: 'first',
          regularisation: regularisationDue,
        },
        laterFees: { facts: ['COU-7'], tariff: 'reduit', rate: 'renewal' },
        channels: counter('RAT-D1', 'ANE-7'),
        firstWindows: anytime('RAT-C3'),
        temporary: { kind: 'carte-temporaire', validity: 'P1Y', facts: ['RAT-V1'] },
        multiYear: { validity: 'P4Y', facts: ['RAT-V1'], contract: true },
        provisional: provisional(undefined, undefined, [{ facts: ['RAT-V1'] }]),
        remedies: remediesWithCommission,
        warnings: [
          { facts: ['RAT-C3'] },
          { facts: ['RAT-P1'] },
          { facts: ['TUN-3'], when: { is: 'person.nationality', in: ['TN'] } },
          { facts: ['REF-16'] },
          { facts: ['REF-18', 'RAT-R2'] },
        ],
        next: [{ facts: ['RAT-C4'] }, { facts: ['COM-15'] }],
      }),
    },
  ],
});
