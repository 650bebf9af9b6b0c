import type { FactId } from '@/lib/facts';
import { type Dossier, factValue } from '@/lib/situation';

export type IntakeStep = 'decision' | 'purpose';

const FACT: Record<IntakeStep, FactId> = { decision: 'decision.kind', purpose: 'person.purpose' };

/** What is asked before anything else in a new dossier: a decision received first, then the purpose. null when both were met. */
export function intakeStep(dossier: Dossier): IntakeStep | null {
  const isOpen = (step: IntakeStep) =>
    factValue(dossier.situation, FACT[step]) === undefined && !dossier.skipped.includes(FACT[step]);
  if (isOpen('decision')) return 'decision';
  return isOpen('purpose') ? 'purpose' : null;
}

/** Purposes that this panel does not serve, and the official addresses for each. */
export const ELSEWHERE = {
  etudes: [
    'https://www.service-public.gouv.fr/particuliers/vosdroits/N110',
    'https://www.campusfrance.org/',
  ],
  travail: ['https://www.service-public.gouv.fr/particuliers/vosdroits/N110'],
  asile: ['https://www.ofpra.gouv.fr/', 'https://www.ofii.fr/'],
  visite: ['https://france-visas.gouv.fr/'],
  autre: ['https://www.lacimade.org/'],
} as const satisfies Record<string, readonly string[]>;

/** True for a purpose that has its services elsewhere. */
export const isElsewhere = (purpose: unknown): purpose is keyof typeof ELSEWHERE =>
  typeof purpose === 'string' && Object.hasOwn(ELSEWHERE, purpose);

/** The name of a site as a person reads it. */
export const siteName = (address: string): string => new URL(address).host.replace(/^www\./, '');
