import type { IsoDate } from '@/lib/facts';
import { silenceDay } from './deadlines';
import type { TimelineEvent } from './timeline';

/** A step that the person noted. */
export interface Step {
  readonly kind: string;
  readonly on: IsoDate;
  readonly until?: IsoDate | undefined;
}

/** What `until` means for a step; for the others it is the end of a paper that proves the right to stay. */
const ENDS: Readonly<Record<string, TimelineEvent['kind']>> = {
  'request-for-documents': 'documents-due',
};

/** Steps after which silence is no longer counted from the filing: answered, or the file was not complete. */
const STOPS_SILENCE: readonly string[] = ['decision', 'card-received', 'request-for-documents'];

/** The dates that follow from the person's own steps. */
export function stepEvents(steps: readonly Step[]): TimelineEvent[] {
  const events = steps.flatMap((step): TimelineEvent[] => [
    ...(step.until
      ? [{ on: step.until, kind: ENDS[step.kind] ?? 'attestation-ends', facts: factsOf(step) }]
      : []),
    ...(step.kind === 'appointment'
      ? [{ on: step.on, kind: 'appointment' as const, facts: [] }]
      : []),
  ]);
  const silence = silenceDay(filedAndWaiting(steps));
  return silence
    ? [...events, { on: silence.on, kind: 'silence-is-refusal', facts: silence.facts }]
    : events;
}

const factsOf = (step: Step) => (step.kind in ENDS ? [] : ['CF-DEL-13']);

/** The day of the last filing, while nothing answered it. */
function filedAndWaiting(steps: readonly Step[]): IsoDate | undefined {
  const filed = steps
    .filter((step) => step.kind === 'filed')
    .reduce<Step | null>((last, step) => (last && last.on >= step.on ? last : step), null);
  const isAnswered =
    filed && steps.some((step) => STOPS_SILENCE.includes(step.kind) && step.on >= filed.on);
  return filed && !isAnswered ? filed.on : undefined;
}
