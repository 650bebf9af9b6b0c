import { notBlocked, refusalPossible, regimeCriteria } from '../../common/conditions';
import { medicalAtHandover, notPolygamousStatement, socle2020 } from '../../common/documents';
import { counterThenOnline } from '../../common/filing';
import { remediesWithCommission } from '../../common/remedies';
import type { FeeRule, Ground } from '../../types';
import { notYetUnited } from '../famille/tests';
import { bilateral, condition, refusalNotices } from '../parts/criteria';
import { asked, firstFile, renewalFile } from '../parts/documents';
import { provisional, usualStages } from '../parts/stages';
import { cameByReunification } from './selects';

const RF_ONLINE = '2023-06-26';
const open = { from: '2020-01-01' };

const authorised = {
  ...condition(['CRF-C1'], {
    all: [
      { yes: 'rf.authorised' },
      { is: 'union.kind', in: ['mariage'] },
      { not: { is: 'entry.mode', in: ['irreguliere', 'jamais-entre'] } },
      {
        is: 'partner.permit',
        in: [
          'carte-temporaire',
          'carte-pluriannuelle',
          'carte-resident',
          'certificat-algerien-1-an',
          'talent',
        ],
      },
    ],
  }),
  refusedWhen: notYetUnited,
};
/** A death does not count as a break (CRF-R3). */
const together = condition(['CRF-C2'], {
  any: [{ yes: 'union.livingTogether' }, { is: 'union.endedBy', in: ['deces'] }],
});
const couple = [
  asked('visa-long-sejour', ['CRF-P1'], { copies: 'copy' }),
  asked('autorisation-regroupement-familial', ['CRF-P1']),
  asked('acte-de-mariage', ['CRF-P1', 'CF-P-COM-18']),
  asked('titre-de-sejour-conjoint', ['CRF-P1', 'CF-P-COM-18'], { copies: 'copy' }),
  asked('declaration-communaute-de-vie', ['CRF-P1'], { copies: 'original' }),
];
const before = [...socle2020, notPolygamousStatement, ...couple];
const reduced = (rate: FeeRule['rate']): FeeRule => ({ facts: ['COU-7'], tariff: 'reduit', rate });

export const came: Ground = {
  id: 'venu-par-rf',
  title: 'Époux venu par regroupement familial',
  basis: 'right',
  open,
  selects: cameByReunification,
  motifs: ['conjoint-regroupement-familial'],
  stages: usualStages({
    motifs: ['conjoint-regroupement-familial'],
    first: [authorised, together],
    lasting: [authorised, together],
    bars: { before: regimeCriteria, after: [...notBlocked, ...refusalPossible] },
    firstFile: [
      ...firstFile(before, couple, RF_ONLINE),
      { ...medicalAtHandover, facts: ['PC-15', 'RF-D6'], from: '2020-01-01' },
    ],
    renewalFile: renewalFile(before, couple.slice(2), RF_ONLINE),
    firstFees: reduced('first'),
    laterFees: reduced('renewal'),
    channels: counterThenOnline(RF_ONLINE, '2023-06-25', 'CRF-D1', 'ERF-D1'),
    temporary: { kind: 'carte-temporaire', validity: 'P1Y', facts: ['CF-DUR-01'] },
    multiYear: { validity: 'P4Y', facts: ['CRF-R1'], contract: true },
    provisional: provisional(RF_ONLINE, '2023-06-25', [{ facts: ['DEP-13'] }]),
    remedies: [{ facts: ['CRF-R4'] }, ...remediesWithCommission],
    warnings: [
      { facts: ['CRF-R3'] },
      { facts: ['CRF-D0'] },
      { facts: ['CRF-K0', 'ED-06'] },
      { facts: ['TUN-1'], when: { is: 'person.nationality', in: ['TN'] } },
      { facts: ['TUN-4'], when: { is: 'person.nationality', in: ['TN'] } },
      { facts: ['SUB-1'], when: bilateral },
      ...refusalNotices,
    ],
    next: [{ facts: ['CRF-R2'] }],
    afterVisa: true,
    asksForVisa: true,
  }),
};
