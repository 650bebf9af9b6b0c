import { notBlockedOther, refusalPossible, regimeCriteria } from '../../common/conditions';
import { currentCard, notPolygamousStatement, socle2020 } from '../../common/documents';
import { counterThenOnline, windowsBeforeExpiry } from '../../common/filing';
import { remediesWithoutCommission } from '../../common/remedies';
import type { Expr } from '../../expr';
import type { Ground, StageRules } from '../../types';
import { conjointDeFrancais } from '../conjoint-de-francais';

import { notYetUnited } from '../famille/tests';
import { condition, refusalNotices } from '../parts/criteria';
import { asked, firstFile } from '../parts/documents';
import { provisional } from '../parts/stages';

/** The ground of the French spouse's route, shown here too. */
export const violenceOfFrenchSpouse: Ground = {
  ...(conjointDeFrancais.grounds.find(({ id }) => id === 'violences') as Ground),
  id: 'violences-conjoint-francais',
  title: 'Violences dans un couple avec un Français',
};

const RF_ONLINE = '2023-06-26';
const brokenByViolence: Expr = { is: 'union.endedBy', in: ['violences'] };
const heldByReunification: Expr = {
  all: [
    { is: 'permit.kind', in: ['carte-temporaire', 'carte-pluriannuelle'] },
    { is: 'permit.motif', in: ['conjoint-regroupement-familial'] },
  ],
};
const documents = firstFile(
  [
    ...socle2020,
    notPolygamousStatement,
    asked('autorisation-regroupement-familial', ['CRF-P1']),
    asked('acte-de-mariage', ['CRF-P1']),
    asked('preuves-violences', ['CRF-R4'], { copies: 'copy' }),
  ],
  [
    asked('autorisation-regroupement-familial', ['CRF-P1']),
    asked('acte-de-mariage', ['CRF-P1', 'CF-P-COM-18']),
    asked('preuves-violences', ['CRF-R4'], {
      copies: 'copy',
      detail: 'Plainte, jugement, certificats médicaux, témoignages.',
    }),
  ],
  RF_ONLINE,
);
const shared: Omit<StageRules, 'stage' | 'fees' | 'criteria' | 'selects'> = {
  documents,
  channels: counterThenOnline(RF_ONLINE, '2023-06-25', 'CRF-D1', 'ERF-D1'),
  windows: windowsBeforeExpiry,
  cards: [{ kind: 'carte-temporaire', validity: 'P1Y', facts: ['CF-DUR-01'] }],
  provisional: provisional(RF_ONLINE, '2023-06-25', [{ facts: ['DEP-13'] }]),
  renewal: { validity: 'P4Y' },
  remedies: [{ facts: ['REF-4'] }, ...remediesWithoutCommission],
  warnings: refusalNotices,
  next: [{ facts: ['CRF-R1'] }],
};
const came = {
  ...condition(['CRF-C1'], {
    all: [{ yes: 'rf.authorised' }, { is: 'union.kind', in: ['mariage'] }],
  }),
  refusedWhen: notYetUnited,
};
// Polygamy endured is named for the spouse of a French person only (L423-5); here its examination is the préfet's.
const guarded = [...notBlockedOther, ...refusalPossible];

/** L431-2 al. 4 → L423-18: the first card if the violence came after the arrival; the renewal in any case. */
export const violenceAfterReunification: Ground = {
  id: 'violences-rf',
  title: 'Violences dans un couple venu par regroupement familial',
  basis: 'right',
  open: { from: '2020-01-01' },
  selects: { all: [{ yes: 'rf.authorised' }, brokenByViolence] },
  motifs: ['conjoint-regroupement-familial'],
  stages: [
    {
      ...shared,
      stage: 'first-application',
      selects: { not: heldByReunification },
      criteria: [
        ...regimeCriteria,
        came,
        condition(['CRF-R4'], {
          all: [brokenByViolence, { yes: 'union.violenceBeforeFirstCard' }],
        }),
        ...guarded,
      ],
      fees: { facts: ['COU-9'], tariff: 'exonere', rate: 'first' },
    },
    {
      ...shared,
      stage: 'renewal',
      selects: heldByReunification,
      criteria: [...regimeCriteria, came, condition(['CRF-R4'], brokenByViolence), ...guarded],
      documents: [...documents, currentCard],
      fees: { facts: ['COU-9'], tariff: 'exonere', rate: 'renewal' },
    },
  ],
};
