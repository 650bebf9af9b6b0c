import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assess';
import type { Situation } from '@/lib/situation';
import { entryShown } from '../documents/model';
import { decisive, groupRoutes, inOrder } from './model';

const ON = '2026-11-24';
const spouse = (livingTogetherSince: string): Situation => ({
  person: { nationality: 'SN', departement: '69', birthDate: '1990-05-04', purpose: 'famille' },
  union: {
    kind: 'mariage',
    partnerNationality: 'francaise',
    since: '2025-01-01',
    celebratedIn: 'france',
    livingTogether: true,
    livingTogetherSince,
    partnerKeptNationality: true,
    polygamy: false,
  },
  entry: { mode: 'visa-court-sejour', date: '2024-06-01', viaSchengen: false },
  permit: { kind: 'aucun', held: false },
  conduct: { publicOrderThreat: false },
  child: { any: false },
});

describe('the order of routes', () => {
  it('puts a settled right first, and never a favour before it', () => {
    const { open } = groupRoutes(assess(spouse('2025-01-01'), ON), 'famille');
    expect(open[0]?.id).toBe('conjoint-de-francais');
    const discretionary = open.findIndex((g) => g.best.basis === 'discretionary');
    expect(discretionary).toBeGreaterThan(0);
  });
  it('says « soon » of a right that only waits for a day, and shows its documents', () => {
    const assessment = assess(spouse('2026-09-12'), ON);
    const { soon, closed } = groupRoutes(assessment, 'famille');
    expect(soon[0]?.id).toBe('conjoint-de-francais');
    expect(inOrder(groupRoutes(assessment, 'famille'))[0]?.id).toBe('conjoint-de-francais');
    expect(closed.map((g) => g.id)).not.toContain('conjoint-de-francais');
    expect(entryShown(assessment, null, 'famille')?.id).toBe('conjoint-de-francais');
  });
  it('reads, of two cases closed today, the one that time opens', () => {
    const { soon } = groupRoutes(
      assess(
        { ...spouse('2026-09-12'), entry: { mode: 'visa-court-sejour', date: '2024-06-01' } },
        ON,
      ),
    );
    expect(soon.map((g) => [g.id, g.best.flips])).toContainEqual([
      'conjoint-de-francais',
      '2027-03-12',
    ]);
  });
  it('tells the condition that fails, never the regime', () => {
    const entry = groupRoutes(assess(spouse('2026-09-12'), ON)).soon[0]?.best;
    expect(entry && decisive(entry)[0]?.id).toBe('CF-SVL-C4');
  });
});
