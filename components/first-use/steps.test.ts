import { expect, it } from 'vitest';
import { FACTS } from '@/lib/facts';
import { emptyDossier, withFact } from '@/lib/situation';
import { ELSEWHERE, intakeStep, isElsewhere, siteName } from './steps';

const dossier = emptyDossier('a', 'A', '2026-11-22T00:00:00.000Z');

it('asks for a decision first, then the purpose, then nothing', () => {
  expect(intakeStep(dossier)).toBe('decision');
  const noDecision = { ...dossier, situation: withFact({}, 'decision.kind', 'aucune') };
  expect(intakeStep(noDecision)).toBe('purpose');
  expect(intakeStep({ ...noDecision, skipped: ['person.purpose'] })).toBeNull();
  expect(intakeStep({ ...dossier, skipped: ['decision.kind'] })).toBe('purpose');
});

it('knows only purposes that exist, and only secure addresses', () => {
  const purpose = FACTS['person.purpose'];
  if (purpose.type !== 'choice') throw new Error('not a choice');
  for (const [id, addresses] of Object.entries(ELSEWHERE)) {
    expect(purpose.values).toHaveProperty(id);
    for (const address of addresses) expect(new URL(address).protocol).toBe('https:');
  }
  expect(isElsewhere('famille')).toBe(false);
  expect(isElsewhere('toString')).toBe(false);
  expect(siteName('https://www.ofpra.gouv.fr/')).toBe('ofpra.gouv.fr');
});
