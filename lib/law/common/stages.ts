import type { Expr } from '../expr';
import type { StageId } from '../types';

const CARDS = ['carte-temporaire', 'carte-pluriannuelle', 'certificat-algerien-1-an'];

/**
 * The usual test on the permit held. A VLS-TS of the same motif leads to a first card; a card of the same motif is renewed;
 * a card or VLS-TS of another motif is a change of status (COM-14).
 */
export function usualStage(stage: StageId, motifs: readonly string[]): Expr {
  const sameMotif: Expr = { is: 'permit.motif', in: motifs };
  if (stage === 'renewal') return { all: [{ is: 'permit.kind', in: CARDS }, sameMotif] };
  if (stage === 'change-of-status') {
    return {
      all: [{ is: 'permit.kind', in: [...CARDS, 'vls-ts', 'carte-resident'] }, { not: sameMotif }],
    };
  }
  return {
    any: [
      {
        is: 'permit.kind',
        in: ['aucun', 'aps', 'recepisse', 'attestation-demande-asile', 'autre'],
      },
      { all: [{ is: 'permit.kind', in: ['vls-ts'] }, sameMotif] },
    ],
  };
}
