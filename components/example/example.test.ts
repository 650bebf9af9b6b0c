import { describe, expect, it } from 'vitest';
import { entryShown, linesOf } from '../documents/model';
import { assess } from '@/lib/assess';
import { DossierSchema } from '@/lib/situation';
import { exampleDossier } from './dossier';

describe.each(['2026-11-25', '2027-03-31', '2028-02-29'])('the worked example on %s', (today) => {
  const dossier = exampleDossier(today, 'Mariam');
  it('is a dossier like any other', () => {
    expect(DossierSchema.safeParse(dossier).success).toBe(true);
  });
  it('shows a right with its conditions met, a paper that will be too old, and one question more', () => {
    const assessment = assess(dossier.situation, today);
    if (assessment.routes.every((route) => route.notInForce === 'law-not-held')) return;
    const entry = entryShown(assessment, null, 'famille');
    expect(entry).toMatchObject({ id: 'conjoint-de-francais', outcome: 'conditions-met' });
    const states = entry ? linesOf(entry, dossier, today).map((l) => l.freshness.state) : [];
    expect(states).toContain('too-old');
    expect(assessment.nextQuestion).not.toBeNull();
  });
});
