import type { IsoDate, IsoDuration } from '@/lib/facts';
import { addDuration, subtractDuration } from '@/lib/reasoning';

export type Freshness =
  | { readonly state: 'no-limit' }
  | { readonly state: 'undated'; readonly askFrom: IsoDate | null }
  | { readonly state: 'fresh'; readonly until: IsoDate }
  /** Too old on the day of filing; a new one is good when asked from `askFrom`. */
  | { readonly state: 'too-old'; readonly until: IsoDate; readonly askFrom: IsoDate | null }
  | { readonly state: 'future' };

/**
 * Whether a document issued on a day is recent enough on the day of filing (ISO dates, ISO duration).
 * « Less than three months »: a document of 15 January is good until 14 April; on 15 April it is three months old.
 */
export function freshnessOn(
  filing: IsoDate,
  maxAge: IsoDuration | null,
  issuedOn: IsoDate | undefined,
  isAppointment: boolean,
): Freshness {
  if (maxAge === null) return { state: 'no-limit' };
  const askFrom = isAppointment ? addDuration(subtractDuration(filing, maxAge), 'P1D') : null;
  if (issuedOn === undefined) return { state: 'undated', askFrom };
  if (issuedOn > filing && isAppointment) return { state: 'future' };
  const until = subtractDuration(addDuration(issuedOn, maxAge), 'P1D');
  return filing <= until ? { state: 'fresh', until } : { state: 'too-old', until, askFrom };
}
