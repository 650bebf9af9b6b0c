import { silence, appeals } from '../../common/remedies';
import type { Expr } from '../../expr';
import type { Notice } from '../../types';

const tenYears: Expr = { elapsed: 'P10Y', since: 'residence.since' };
/** The commission after ten years does not exist in Guyane nor at Saint-Martin (AES-CTS-12). */
const noCommissionThere: Expr = { is: 'person.departement', in: ['973', '978'] };
const heard: Expr = { all: [tenYears, { not: noCommissionThere }] };

const afterRefusal: readonly Notice[] = [
  ...silence,
  { facts: ['AES-REC-16'] },
  { facts: ['AES-REC-17'] },
  ...appeals,
  { facts: ['AES-REC-11'] },
  { facts: ['AES-REC-13'] },
  { facts: ['REF-17'] },
  { facts: ['REF-18', 'REF-19'] },
  { facts: ['AES-DEP-6'] },
];

/** L435-1: the commission when ten years of residence are proved (AES-CTS-1). */
export const remediesTenYears: readonly Notice[] = [
  { facts: ['AES-CTS-1'], when: heard },
  { facts: ['AES-CTS-12'], when: { all: [tenYears, noCommissionThere] } },
  ...['REF-6', 'REF-7', 'REF-8', 'AES-CTS-7', 'AES-CTS-3', 'REF-9'].map(
    (fact): Notice => ({ facts: [fact], when: heard }),
  ),
  { facts: ['REF-10', 'REF-10b'], when: heard },
  ...afterRefusal,
];
/** L435-2 to L435-4: no commission (AES-CTS-2). */
export const remediesWithoutHearing: readonly Notice[] = [
  { facts: ['AES-CTS-2'] },
  ...afterRefusal,
];

/** Shown before, never after: what a request can lead to, and whom to see first. */
export const warnings: readonly Notice[] = [
  { facts: ['AES-AID-1'] },
  { facts: ['AES-REC-2'] },
  { facts: ['REF-16'] },
  { facts: ['AES-GEN-11'] },
  { facts: ['AES-BAR-8'], when: { yes: 'conduct.oqtfPending' } },
  { facts: ['AES-REC-5', 'AES-REC-6'] },
  { facts: ['AES-PC-1a', 'AES-PC-1b', 'AES-PC-1c'] },
  { facts: ['AES-PREUV-5'] },
  { facts: ['AES-PREUV-6'] },
  { facts: ['AES-EXA-3'] },
  { facts: ['AES-AID-2'] },
  { facts: ['AES-AID-3'] },
  { facts: ['AES-AID-7'] },
  { facts: ['AES-AID-8'] },
];

/** Récépissé; work only with an authorisation, never for private life (AES-DEP-8, ED-10). */
export const provisionalPrivateLife: readonly Notice[] = [
  { facts: ['DEP-10'] },
  { facts: ['ED-10'] },
  { facts: ['AES-DEP-9'] },
];
export const provisionalWork: readonly Notice[] = [
  { facts: ['DEP-10'] },
  { facts: ['AES-DEP-8'] },
  { facts: ['AES-DEP-9'] },
];
