import {
  notBlockedOther,
  refusalPossible,
  regimeCriteria,
  regularisationDue,
} from '../common/conditions';
import { socle2020 } from '../common/documents';
import { anytime, counterThenOnline } from '../common/filing';
import { remediesWithCommission } from '../common/remedies';
import { route } from '../define';
import type { Criterion, DocumentRule } from '../types';
import { adult, condition, refusalNotices } from './parts/criteria';
import { asked, firstFile, renewalFile } from './parts/documents';
import { provisional, usualStages } from './parts/stages';

const ONLINE = '2023-10-02';
const favourable = { is: 'health.ofiiOpinion', in: ['favorable'] } as const;

/** What the person states; the doctors of the OFII judge it (MAL-C5). */
const medical: readonly Criterion[] = [
  condition(['MAL-C2'], { yes: 'health.serious' }),
  condition(['MAL-C3'], { yes: 'health.noAccess' }),
];
/** Asking for the opinion is a step to take; only an unfavourable one closes the route. */
export const ofiiOpinion: Criterion = {
  nature: 'formality',
  facts: ['MAL-C5'],
  test: favourable,
  refusedWhen: { is: 'health.ofiiOpinion', in: ['defavorable'] },
};
const habitualResidence = condition(['MAL-C1'], { elapsed: 'P1Y', since: 'residence.since' });

/** Medical papers go to the doctors of the OFII, never to the préfecture (MAL-P4). */
export const medicalFile: DocumentRule = {
  document: 'certificat-medical',
  facts: ['MAL-P3'],
  at: 'formality',
  copies: 'original',
  detail: 'Sous pli fermé, aux médecins de l’OFII seulement ; rien de médical à la préfecture.',
};
const residence = asked('preuves-presence-en-france', ['MAL-P2'], {
  copies: 'copy',
  detail: 'Visas, récépissés, courriers d’administrations, pour toute la période.',
});

/** L313-11 11° → L425-9. */
export const etrangerMalade = route({
  id: 'etranger-malade',
  title: 'Étranger malade',
  summary:
    'Pour une personne qui vit en France et a besoin de soins indispensables qu’elle ne peut pas recevoir dans son pays.',
  regime: 'ceseda',
  grounds: [
    {
      id: null,
      title: 'Étranger malade',
      basis: 'right',
      medical: true,
      open: { from: '2020-01-01' },
      motifs: ['sante'],
      stages: usualStages({
        motifs: ['sante'],
        first: [habitualResidence, ...medical, ofiiOpinion, adult],
        lasting: [...medical, ofiiOpinion],
        bars: { before: regimeCriteria, after: [...notBlockedOther, ...refusalPossible] },
        firstFile: [...firstFile([...socle2020, residence], [residence], ONLINE), medicalFile],
        renewalFile: [...renewalFile(socle2020, [], ONLINE), medicalFile],
        firstFees: {
          facts: ['COU-8'],
          tariff: 'sans-taxe-premiere',
          rate: 'first',
          regularisation: regularisationDue,
        },
        laterFees: { facts: ['COU-8', 'COU-6'], tariff: 'sans-taxe-premiere', rate: 'renewal' },
        channels: counterThenOnline(ONLINE, '2023-10-01', 'MAL-D2', 'MAL-D1'),
        firstWindows: anytime('MAL-C4'),
        temporary: { kind: 'carte-temporaire', validity: 'P1Y', facts: ['MAL-V1'] },
        multiYear: { validity: null, facts: ['MAL-V1'], contract: false },
        provisional: provisional(ONLINE, '2023-10-01', [
          { facts: ['MAL-M6'] },
          { facts: ['ED-10'] },
        ]),
        remedies: [{ facts: ['MAL-M4'] }, ...remediesWithCommission],
        warnings: [
          { facts: ['MAL-P4'] },
          { facts: ['MAL-M1'] },
          { facts: ['MAL-M2'] },
          { facts: ['MAL-M3'] },
          { facts: ['MAL-M5'] },
          {
            facts: ['MAL-C6'],
            when: { is: 'permit.kind', in: ['attestation-demande-asile'] },
          },
          { facts: ['MAL-C4'] },
          { facts: ['MAL-P1'] },
          { facts: ['MAL-M7'] },
          ...refusalNotices,
        ],
        next: [{ facts: ['COM-6'] }, { facts: ['MAL-R1'] }],
      }),
    },
  ],
});
