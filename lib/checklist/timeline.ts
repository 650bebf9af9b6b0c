import type { IsoDate } from '@/lib/facts';
import { addDuration, type FactReader, type Judgement } from '@/lib/reasoning';
import { appealDeadline, silenceDay } from './deadlines';
import type { ChecklistItem } from './documents';
import type { Filing } from './filing';
import { type Step, stepEvents } from './steps';

export type TimelineKind =
  | 'appeal-ends'
  | 'silence-is-refusal'
  | 'window-opens'
  | 'window-closes'
  | 'permit-expires'
  | 'route-changes'
  | 'criterion-changes'
  | 'document-too-old'
  | 'ask-for-document'
  | 'attestation-ends'
  | 'documents-due'
  | 'appointment'
  | 'adult'
  | 'child-adult';

/** Something dated that is coming for this person. The words are the panel's; `facts` are facts of law. */
export interface TimelineEvent {
  readonly on: IsoDate;
  readonly kind: TimelineKind;
  readonly facts: readonly string[];
  readonly route?: string;
  readonly ground?: string | null;
  readonly outcome?: string;
  readonly document?: string;
  readonly hours?: number;
}

type Entry = Judgement & { readonly checklist: readonly ChecklistItem[]; readonly filing: Filing };

export interface TimelineInput {
  readonly entries: readonly Entry[];
  readonly documents: Readonly<Record<string, { readonly issuedOn?: IsoDate | undefined }>>;
  readonly appointment: IsoDate | null;
  readonly steps: readonly Step[];
}

const LIVE = new Set(['conditions-met', 'case-by-case', 'incomplete', 'conditions-not-met']);

function entryEvents(entry: Entry, on: IsoDate): TimelineEvent[] {
  if (!LIVE.has(entry.outcome) || entry.closed) return [];
  const about = { route: entry.id, ground: entry.ground };
  const events: TimelineEvent[] = [];
  if (entry.filing.from && entry.stage !== 'first-application')
    events.push({
      on: entry.filing.from,
      kind: 'window-opens',
      facts: entry.filing.facts,
      ...about,
    });
  if (entry.filing.to)
    events.push({
      on: entry.filing.to,
      kind: 'window-closes',
      facts: entry.filing.facts,
      ...about,
    });
  if (entry.flips)
    events.push({
      on: entry.flips,
      kind: 'route-changes',
      facts: entry.criteria.filter((c) => c.flips === entry.flips).map((c) => c.id),
      ...about,
    });
  for (const c of entry.criteria)
    if (c.flips && c.flips !== entry.flips && c.flips > on)
      events.push({ on: c.flips, kind: 'criterion-changes', facts: [c.id], ...about });
  return events;
}

function documentEvents({ entries, documents, appointment }: TimelineInput): TimelineEvent[] {
  const ages = new Map<string, ChecklistItem>();
  for (const entry of entries)
    if (LIVE.has(entry.outcome) && !entry.closed)
      for (const item of entry.checklist)
        if (item.maxAge && item.needed !== 'no') ages.set(item.document, item);
  return [...ages.values()].flatMap((item): TimelineEvent[] => {
    const issuedOn = documents[item.document]?.issuedOn;
    const age = item.maxAge as string;
    if (issuedOn)
      return [
        {
          on: addDuration(issuedOn, age),
          kind: 'document-too-old',
          facts: item.facts,
          document: item.document,
        },
      ];
    if (!appointment) return [];
    const ask = Temporal.PlainDate.from(appointment)
      .subtract(Temporal.Duration.from(age))
      .add({ days: 1 })
      .toString();
    return [{ on: ask, kind: 'ask-for-document', facts: item.facts, document: item.document }];
  });
}

/** What is coming after a day (ISO), sorted, without repeats. Running delays of appeal come with their last careful day. */
export function timeline(input: TimelineInput, read: FactReader, on: IsoDate): TimelineEvent[] {
  const dated = (value: unknown): value is IsoDate => typeof value === 'string';
  const expires = read('permit.expiresOn');
  const birth = read('person.birthDate');
  const childBirth = read('child.french') === true ? read('child.birthDate') : undefined;
  const appeal = appealDeadline(read);
  const filed = read('decision.filedOn');
  const silence = dated(filed) ? silenceDay(filed) : null;
  const events: TimelineEvent[] = [
    ...(appeal
      ? [
          {
            on: appeal.until,
            kind: 'appeal-ends' as const,
            facts: appeal.facts,
            ...(appeal.hours ? { hours: appeal.hours } : {}),
          },
        ]
      : []),
    ...(silence
      ? [{ on: silence.on, kind: 'silence-is-refusal' as const, facts: silence.facts }]
      : []),
    ...(dated(expires) ? [{ on: expires, kind: 'permit-expires' as const, facts: [] }] : []),
    ...(dated(birth)
      ? [{ on: addDuration(birth, 'P18Y'), kind: 'adult' as const, facts: ['DEP-3'] }]
      : []),
    ...(dated(childBirth)
      ? [
          {
            on: addDuration(childBirth, 'P18Y'),
            kind: 'child-adult' as const,
            facts: ['CF-PEF-C1'],
          },
        ]
      : []),
    ...(input.appointment
      ? [{ on: input.appointment, kind: 'appointment' as const, facts: [] }]
      : []),
    ...stepEvents(input.steps),
    ...input.entries.flatMap((entry) => entryEvents(entry, on)),
    ...documentEvents(input),
  ];
  const seen = new Set<string>();
  return events
    .filter((event) => event.on >= on)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .filter((event) => {
      const key = [event.on, event.kind, event.route, event.document, event.facts.join()].join('|');
      return !seen.has(key) && seen.add(key);
    });
}
