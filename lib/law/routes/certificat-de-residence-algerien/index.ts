import { isAlgerian } from '../../common/conditions';
import { counterThenOnline, windowsBeforeExpiry } from '../../common/filing';
import { appeals, provisionalCounter, provisionalOnline, silence } from '../../common/remedies';
import { route } from '../../define';
import type { Ground } from '../../types';
import { common, held } from './documents';
import {
  parentOneYear,
  parentTenYears,
  reunification,
  spouseOneYear,
  spouseTenYears,
  ties,
} from './family';
import { bars, tenYears } from './ground';
import {
  beforeTen,
  bornHere,
  confided,
  freeDecision,
  ill,
  pensioner,
  tenYearsPresent,
  unforeseen,
} from './others';

const ONLINE = '2024-07-04';

/** The ten-year certificate held is renewed whatever its first motif. */
const renewalOfTenYears: Ground = {
  id: 'renouvellement-dix-ans',
  title: 'Renouvellement du certificat de dix ans',
  basis: 'right',
  open: { from: '2020-01-01' },
  motifs: [],
  stages: [
    {
      stage: 'renewal',
      selects: { all: [isAlgerian, { is: 'permit.kind', in: ['certificat-algerien-10-ans'] }] },
      criteria: bars([
        {
          nature: 'condition',
          facts: ['ALG-10'],
          test: { no: 'entry.leftSince' },
        },
      ]),
      documents: [...common(ONLINE), held],
      fees: {
        facts: ['RS-DZ-08', 'ALG-11', 'ALG-12'],
        tariff: 'certificat-dix-ans',
        rate: 'renewal',
      },
      channels: counterThenOnline(ONLINE, '2024-07-03', 'ANE-5', 'ALG-13'),
      windows: windowsBeforeExpiry,
      cards: [tenYears],
      provisional: [
        ...provisionalCounter,
        ...provisionalOnline.map((notice) => ({ ...notice, from: ONLINE })),
        { facts: ['CF-DEL-19'] },
      ],
      renewal: { validity: 'P10Y' },
      remedies: [{ facts: ['ALG-13'] }, ...silence, ...appeals],
      warnings: [{ facts: ['RS-DZ-09'] }],
      next: [{ facts: ['ALG-10'] }],
    },
  ],
};

export const certificatDeResidenceAlgerien = route({
  id: 'certificat-de-residence-algerien',
  title: 'Certificat de résidence algérien',
  summary: 'Pour les Algériens : les mêmes situations, selon l’accord du 27 décembre 1968.',
  regime: 'accord-algerien',
  grounds: [
    spouseOneYear,
    spouseTenYears,
    parentOneYear,
    parentTenYears,
    reunification,
    beforeTen,
    bornHere,
    pensioner,
    ill,
    tenYearsPresent,
    ties,
    confided,
    unforeseen,
    freeDecision,
    renewalOfTenYears,
  ],
});
