import type { FactId, IsoDate } from '@/lib/facts';
import type { Channel, StageRules, WindowRule } from '@/lib/law';
import {
  addDuration,
  confidenceOf,
  evaluate,
  type FactReader,
  inForce,
  leadingFact,
  subtractDuration,
} from '@/lib/reasoning';

export interface Filing {
  readonly channel: Channel;
  /** First and last day of the window (ISO, both included); null when the law writes none or a date is missing. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly url: string | null;
  /** After the window, a demand is still received (DEP-4). */
  readonly lateAllowed: boolean;
  readonly missing: readonly FactId[];
  /** Facts of law: channel, then window. */
  readonly facts: readonly string[];
  readonly confidence: ReturnType<typeof confidenceOf>;
}

function windowDates(
  rule: WindowRule,
  read: FactReader,
): { from: IsoDate | null; to: IsoDate | null; missing: FactId[] } {
  const dateOf = (id: FactId) => read(id) as IsoDate | undefined;
  if (rule.kind === 'before-expiry') {
    const end = dateOf('permit.expiresOn');
    return end
      ? {
          from: subtractDuration(end, rule.opens),
          to: subtractDuration(end, rule.closes),
          missing: [],
        }
      : { from: null, to: null, missing: ['permit.expiresOn'] };
  }
  if (rule.kind === 'after-entry') {
    const entry = dateOf('entry.date');
    return entry
      ? { from: entry, to: addDuration(entry, rule.closes), missing: [] }
      : { from: null, to: null, missing: ['entry.date'] };
  }
  if (rule.kind === 'birthday') {
    const birth = dateOf('person.birthDate');
    if (!birth) return { from: null, to: null, missing: ['person.birthDate'] };
    const closes = addDuration(birth, rule.closes);
    return {
      from: addDuration(birth, rule.opens),
      to: rule.inclusive ? closes : subtractDuration(closes, 'P1D'),
      missing: [],
    };
  }
  return { from: null, to: null, missing: [] };
}

/** Where and when to file on a day (ISO). A permit held counts from its end; no permit, from the entry. */
export function filingFor(stage: StageRules, read: FactReader, on: IsoDate): Filing {
  const channelRule = stage.channels.find((rule) => inForce(rule, on));
  const channel = channelRule?.channel ?? 'to-verify';
  const windowRule = stage.windows.find(
    (rule) =>
      inForce(rule, on) &&
      (!('channel' in rule) || rule.channel === undefined || rule.channel === channel),
  );
  const dates = windowRule ? windowDates(windowRule, read) : { from: null, to: null, missing: [] };
  const leading = [channelRule, windowRule].flatMap((rule) =>
    rule ? (leadingFact(rule, on)?.id ?? []) : [],
  );
  return {
    channel,
    from: dates.from,
    to: dates.to,
    url: channelRule?.url ?? null,
    lateAllowed: windowRule?.kind === 'after-entry',
    missing: dates.missing,
    facts: leading,
    confidence: channelRule ? confidenceOf(channelRule, on) : 'to-verify',
  };
}

/** True when a renewal is filed after its window; null when the end of the permit is not known. */
export function isLate(filing: Filing, read: FactReader, on: IsoDate): boolean | null {
  if (filing.missing.length > 0) return null;
  if (filing.to === null || on <= filing.to) return false;
  const excused = evaluate({ yes: 'permit.lateExcused' }, read, on).value;
  return excused === null ? null : !excused;
}
