import type { IsoDate, IsoDuration } from '@/lib/facts';

const sums = new Map<string, IsoDate>();

/**
 * The day after a calendar duration, « de quantième à quantième »: the same day number in the arrival month,
 * or its last day when it has none (31 August + 6 months = 28 February). ISO in, ISO out.
 */
export function addDuration(date: IsoDate, duration: IsoDuration): IsoDate {
  const key = `${date}+${duration}`;
  let sum = sums.get(key);
  if (sum === undefined) {
    sum = Temporal.PlainDate.from(date).add(Temporal.Duration.from(duration)).toString();
    if (sums.size > 5000) sums.clear();
    sums.set(key, sum);
  }
  return sum;
}

/** The day before a calendar duration. ISO in, ISO out. */
export function subtractDuration(date: IsoDate, duration: IsoDuration): IsoDate {
  return Temporal.PlainDate.from(date).subtract(Temporal.Duration.from(duration)).toString();
}

export const nextDay = (date: IsoDate): IsoDate => addDuration(date, 'P1D');

/** True when the text is a real calendar day written YYYY-MM-DD, between 1900 and 2200. */
export function isIsoDate(text: unknown): text is IsoDate {
  if (typeof text !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}
