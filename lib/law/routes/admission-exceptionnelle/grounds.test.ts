import { describe, expect, it } from 'vitest';
import type { Situation } from '@/lib/situation';
import { but, entry } from './test-situations';

describe('talent, humanitarian, community', () => {
  it('opens the grounds that the person names', () => {
    const no = but({ work: { talent: false }, integration: { humanitarian: false } });
    expect(entry(no, '2026-11-22', 'talent-ou-services')).toBeUndefined();
    expect(entry(no, '2026-11-22', 'humanitaire')).toBeUndefined();
    const yes = but({ work: { talent: true }, integration: { humanitarian: true } });
    expect(entry(yes, '2026-11-22', 'talent-ou-services')?.outcome).toBe('case-by-case');
    expect(entry(yes, '2026-11-22', 'humanitaire')?.outcome).toBe('case-by-case');
  });

  it('counts three years without a break in a community', () => {
    const companion = but({ work: { oacasSince: '2023-04-15', oacasContinuous: true } });
    const outcome = (on: string) => entry(companion, on, 'oacas')?.outcome;
    expect([outcome('2026-04-14'), outcome('2026-04-15')]).toEqual([
      'conditions-not-met',
      'case-by-case',
    ]);
    const broken = but({ work: { oacasSince: '2015-04-15', oacasContinuous: false } });
    expect(entry(broken, '2026-11-22', 'oacas')?.outcome).toBe('conditions-not-met');
  });
});

describe('confided between 16 and 18', () => {
  const young = but({
    person: { birthDate: '2004-03-10' },
    youth: {
      confided: 'ase',
      confidedOn: '2021-02-01',
      training: true,
      trainingSince: '2021-11-20',
      structureOpinion: 'favorable',
      closeFamilyAbroad: false,
    },
  });
  const outcome = (situation: Situation, on: string) =>
    entry(situation, on, 'ancien-ase-16-18')?.outcome;

  it('is open from the eighteenth birthday to the eve of the nineteenth', () => {
    expect(outcome(young, '2022-03-09')).toBe('conditions-not-met');
    expect(outcome(young, '2022-05-20')).toBe('case-by-case');
    expect(outcome(young, '2023-03-09')).toBe('case-by-case');
    expect(outcome(young, '2023-03-10')).toBe('conditions-not-met');
  });

  it('asks for six months of training', () => {
    expect(outcome(young, '2022-05-19')).toBe('conditions-not-met');
    expect(outcome(young, '2022-05-20')).toBe('case-by-case');
  });

  it('is not for those confided before 16', () => {
    const earlier = { ...young, youth: { ...young.youth, confidedOn: '2020-03-09' } } as Situation;
    expect(outcome(earlier, '2022-06-01')).toBe('conditions-not-met');
  });

  it('takes a trustworthy third party since 2022-02-09', () => {
    const tiers = {
      ...young,
      person: { ...young.person, birthDate: '2004-01-10' },
      youth: { ...young.youth, confided: 'tiers', trainingSince: '2021-06-01' },
    } as Situation;
    expect([outcome(tiers, '2022-02-08'), outcome(tiers, '2022-02-09')]).toEqual([
      'conditions-not-met',
      'case-by-case',
    ]);
  });
});
