import { notBlocked, regimeCriteria } from '../../common/conditions';
import { anytime, counter } from '../../common/filing';
import { appeals } from '../../common/remedies';
import type { Ground } from '../../types';
import { condition } from '../parts/criteria';
import { fallback } from './selects';

const open = { from: '2020-01-01' };

/** « Renseignez-vous en préfecture »: the spouse who should have come by reunification cannot use L423-23 (AES-VPF-C4). */
export const elsewhere: Ground = {
  id: 'repli',
  title: 'Époux d’un étranger : autres cas, à voir avec la préfecture',
  basis: 'discretionary',
  open,
  selects: fallback,
  motifs: [],
  leadsTo: 'prefecture',
  stages: [
    {
      stage: 'first-application',
      selects: { constant: true },
      criteria: [
        ...regimeCriteria,
        condition(['AES-VPF-C4'], {
          all: [
            { is: 'union.kind', in: ['mariage'] },
            { is: 'union.partnerNationality', in: ['autre'] },
          ],
        }),
        ...notBlocked,
      ],
      documents: [],
      fees: { facts: ['AES-VPF-C4'], tariff: 'aucun', rate: 'first' },
      channels: counter('AES-DEP-1'),
      windows: anytime('AES-VPF-C4'),
      cards: [{ kind: 'carte-temporaire', validity: 'P1Y', facts: ['AES-VPF-C4'] }],
      provisional: [],
      renewal: null,
      remedies: appeals,
      warnings: [
        { facts: ['RF-C14'] },
        { facts: ['RF-C18'] },
        { facts: ['RLD-C6'], when: { is: 'partner.permit', in: ['resident-ue-autre-etat'] } },
        ...['PRO-C1', 'PRO-V1', 'PRO-V2', 'PRO-P1', 'PRO-R1'].map((fact) => ({
          facts: [fact],
          when: { is: 'partner.permit', in: ['protege'] } as const,
        })),
      ],
      next: [{ facts: ['AES-VPF-C4'] }, { facts: ['AES-VPF-C6', 'AES-VPF-C12'] }],
    },
  ],
};
