import type { EventAttributes } from 'ics';

/** One date of the person's calendar: whole days, as the law counts them, so that no time zone moves them. */
export interface CalendarEvent {
  /** Stable and free of personal words: importing the file again replaces the event instead of doubling it. */
  id: string;
  /** First day, ISO `YYYY-MM-DD`. */
  from: string;
  /** Last day, included; left out when it is the first. */
  until?: string;
  title: string;
  description?: string;
  /** Address of the source; a calendar shows it as a link and fetches nothing. */
  url?: string;
  /** A reminder at 9 in the morning this many days before (0: the day itself). */
  remindDaysBefore?: number;
}

/** An event that cannot be written: a bad day, an end before its start. Says which. */
export class CalendarFailure extends Error {
  override readonly name = 'CalendarFailure';
  readonly messageId = 'calendar-bad-event';
  constructor(
    readonly eventId: string,
    options?: { cause?: unknown },
  ) {
    super('calendar-bad-event', options);
  }
}

/** Hour of the morning at which a reminder rings. */
const REMINDER_HOUR = 9;

/**
 * The text of an .ics file with these events. `now` is ms since 1970 and stands in the file as the moment
 * of its making. Throws `CalendarFailure`. The library is loaded when this is first called.
 */
export async function calendarFile(events: CalendarEvent[], now: number): Promise<string> {
  const { createEvents } = await import('ics');
  if (events.length === 0) return `${EMPTY.join('\r\n')}\r\n`;
  const attributes = events.map((event) => attributesOf(event, now));
  const { error, value } = createEvents(attributes, { productId: PRODUCT, method: 'PUBLISH' });
  if (error || value === null) throw new CalendarFailure('', { cause: error });
  return value;
}

/** A name for the file that says nothing of the person. `on` is the day, ISO. */
export function calendarFileName(on: string): string {
  return `piece-par-piece-dates-${on}.ics`;
}

const PRODUCT = '-//Piece par piece//FR';
const EMPTY = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${PRODUCT}`, 'END:VCALENDAR'];

function attributesOf(event: CalendarEvent, now: number): EventAttributes {
  const from = dayOf(event, event.from);
  const until = dayOf(event, event.until ?? event.from);
  const reminder = event.remindDaysBefore ?? null;
  if (Temporal.PlainDate.compare(until, from) < 0) throw new CalendarFailure(event.id);
  if (reminder !== null && !(Number.isInteger(reminder) && reminder >= 0)) {
    throw new CalendarFailure(event.id);
  }
  const attributes: EventAttributes & { timestamp: number } = {
    uid: `${event.id.replace(/[^\w.-]/g, '-')}@piece-par-piece`,
    // Known to the library, absent from its types: without it the file would carry the reading of a clock.
    timestamp: now,
    title: clean(event.title),
    start: partsOf(from),
    // RFC 5545 §3.6.1: the end of an event in whole days is the day after its last.
    end: partsOf(until.add({ days: 1 })),
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    classification: 'PRIVATE',
  };
  if (event.description) attributes.description = clean(event.description);
  if (event.url) attributes.url = webAddress(event);
  if (reminder !== null) attributes.alarms = [alarm(reminder, clean(event.title))];
  return attributes;
}

function alarm(daysBefore: number, title: string): NonNullable<EventAttributes['alarms']>[number] {
  // In hours: the library writes "P3DT" for days alone, which no reader has to accept.
  const hours = daysBefore * 24 - REMINDER_HOUR;
  return {
    action: 'display',
    // The library escapes titles, but not this.
    description: title.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n'),
    trigger: { hours: Math.abs(hours), before: hours > 0 },
  };
}

function dayOf(event: CalendarEvent, day: string): Temporal.PlainDate {
  try {
    if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new RangeError(day);
    return Temporal.PlainDate.from(day, { overflow: 'reject' });
  } catch (cause) {
    throw new CalendarFailure(event.id, { cause });
  }
}

function partsOf(day: Temporal.PlainDate): [number, number, number] {
  return [day.year, day.month, day.day];
}

function webAddress(event: CalendarEvent): string {
  const url = URL.canParse(event.url ?? '') ? new URL(event.url ?? '') : null;
  if (url?.protocol !== 'https:') throw new CalendarFailure(event.id);
  return url.href;
}

/** Without control characters (a lone carriage return would begin a line of its own). */
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (char) => (char === '\n' ? char : ' '));
}
