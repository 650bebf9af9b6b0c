import { notBlockedOther, refusalPossible, regimeCriteria } from '../common/conditions';
import { medicalAtHandover, socle2020 } from '../common/documents';
import { counterThenOnline, windowYoungAdult } from '../common/filing';
import { remediesWithCommission } from '../common/remedies';
import { route } from '../define';
import { bilateral, condition, refusalNotices, yearOfMajority } from './parts/criteria';
import { asked, firstFile, renewalFile } from './parts/documents';
import { provisional, usualStages } from './parts/stages';

const ONLINE = '2023-06-26';

/** « Entré mineur »: any of the dates stated tells. */
const authorisedAsMinor = condition(['ERF-C1'], {
  all: [
    { yes: 'rf.authorised' },
    {
      any: [
        { between: 'person.birthDate', and: 'residence.since', atMost: 'P18Y' },
        { between: 'person.birthDate', and: 'rf.authorisedOn', atMost: 'P18Y' },
        { between: 'person.birthDate', and: 'entry.date', atMost: 'P18Y' },
      ],
    },
  ],
});
/** The family of a long-term resident of another State does not come by reunification (RF-C18). */
const parentHoldsCard = condition(['ERF-C2'], {
  is: 'parent.permit',
  in: ['carte-temporaire', 'carte-pluriannuelle', 'carte-resident', 'talent'],
});

const own = [
  asked('dcem', ['ERF-P2'], { detail: 'Si vous en avez un.' }),
  asked('autorisation-regroupement-familial', ['ERF-P3']),
];
const parentPermit = asked('titre-de-sejour-parent', ['ERF-P4'], { copies: 'copy' });
const medical = { ...medicalAtHandover, facts: ['ERF-P5', 'PC-15'], from: '2020-01-01' };

/** L313-11 1° → L423-15. */
export const jeuneRegroupementFamilial = route({
  id: 'jeune-regroupement-familial',
  title: 'Jeune majeur venu par regroupement familial',
  summary:
    'Pour un jeune autorisé, quand il était mineur, à rejoindre son parent en France par regroupement familial.',
  regime: 'ceseda',
  grounds: [
    {
      id: null,
      title: 'Jeune majeur venu par regroupement familial',
      basis: 'right',
      open: { from: '2020-01-01' },
      motifs: ['enfant-regroupement-familial'],
      stages: usualStages({
        motifs: ['enfant-regroupement-familial'],
        first: [authorisedAsMinor, parentHoldsCard, yearOfMajority],
        lasting: [authorisedAsMinor, parentHoldsCard],
        bars: { before: regimeCriteria, after: [...notBlockedOther, ...refusalPossible] },
        firstFile: [
          ...firstFile(
            [...own, ...socle2020],
            [
              ...own,
              parentPermit,
              asked('etat-civil-parents', ['CF-P-COM-18'], { copies: 'copy' }),
            ],
            ONLINE,
          ),
          medical,
        ],
        renewalFile: renewalFile([...own, ...socle2020], [parentPermit], ONLINE),
        firstFees: { facts: ['COU-7'], tariff: 'reduit', rate: 'first' },
        laterFees: { facts: ['COU-7'], tariff: 'reduit', rate: 'renewal' },
        channels: counterThenOnline(ONLINE, '2023-06-25', 'ERF-D2', 'ERF-D1'),
        firstWindows: windowYoungAdult,
        asksForVisa: true,
        temporary: { kind: 'carte-temporaire', validity: 'P1Y', facts: ['ERF-V1'] },
        multiYear: { validity: 'P4Y', facts: ['ERF-R1'], contract: true },
        provisional: provisional(ONLINE, '2023-06-25', [{ facts: ['DEP-13'] }]),
        remedies: remediesWithCommission,
        warnings: [
          { facts: ['ERF-P1'] },
          { facts: ['TUN-1'], when: { is: 'person.nationality', in: ['TN'] } },
          { facts: ['TUN-4'], when: { is: 'person.nationality', in: ['TN'] } },
          ...refusalNotices,
        ],
        next: [
          { facts: ['ERF-R2'], when: { is: 'parent.permit', in: ['carte-resident'] } },
          { facts: ['ERF-R3'] },
          { facts: ['SUB-1'], when: bilateral },
          { facts: ['J13-S1'], when: { elapsed: 'P19Y', since: 'person.birthDate' } },
        ],
      }),
    },
  ],
});
