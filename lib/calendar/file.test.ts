import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, CalendarFailure, calendarFile, calendarFileName } from './file';

const NOW = Date.UTC(2026, 10, 22, 10, 30);

/** What another program reads in the file. */
async function readBack(events: CalendarEvent[]) {
  const calendar = new ICAL.Component(ICAL.parse(await calendarFile(events, NOW)));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const alarm = component.getFirstSubcomponent('valarm');
    return {
      id: event.uid,
      from: event.startDate.toString(),
      wholeDay: event.startDate.isDate,
      until: event.endDate.toString(),
      title: event.summary,
      description: event.description,
      url: component.getFirstPropertyValue('url'),
      made: String(component.getFirstPropertyValue('dtstamp')),
      reminder: alarm ? String(alarm.getFirstPropertyValue('trigger')) : null,
      reminderText: alarm?.getFirstPropertyValue('description') ?? null,
    };
  });
}

describe('calendarFile', () => {
  it('is read by another program as it was meant', async () => {
    const [filing, birth] = await readBack([
      {
        id: 'conjoint-de-francais.filing',
        from: '2027-01-12',
        until: '2027-03-12',
        title: 'Dépôt : entre 4 et 2 mois avant ; gare, attention',
        description: 'Première ligne\nSeconde \\ ligne',
        url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209',
        remindDaysBefore: 7,
      },
      { id: 'b', from: '2028-02-29', title: 'طلب شهادة الميلاد' },
    ]);
    expect(filing).toEqual({
      id: 'conjoint-de-francais.filing@piece-par-piece',
      from: '2027-01-12',
      wholeDay: true,
      until: '2027-03-13',
      title: 'Dépôt : entre 4 et 2 mois avant ; gare, attention',
      description: 'Première ligne\nSeconde \\ ligne',
      url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2209',
      made: '2026-11-22T10:30:00Z',
      reminder: '-PT159H',
      reminderText: 'Dépôt : entre 4 et 2 mois avant ; gare, attention',
    });
    expect(birth).toMatchObject({
      from: '2028-02-29',
      until: '2028-03-01',
      title: 'طلب شهادة الميلاد',
    });
  });

  it('rings at nine: the day itself, or days before', async () => {
    const on = { id: 'a', from: '2027-01-12', title: 'x' };
    const events = [0, 1].map((remindDaysBefore) => ({ ...on, remindDaysBefore }));
    expect((await readBack(events)).map((event) => event.reminder)).toEqual(['PT9H', '-PT15H']);
  });

  it('carries any title and description whole, on any day', async () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 200 })
      .map((t) => t.replace(/\p{C}|[\u2028\u2029]/gu, 'x'));
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    await fc.assert(
      fc.asyncProperty(text, text, day, async (title, description, from) => {
        const [event] = await readBack([
          { id: 'a', title: `t${title}`, description: `d${description}`, from },
        ]);
        expect(event).toMatchObject({ title: `t${title}`, description: `d${description}`, from });
      }),
      { numRuns: 200 },
    );
  });

  it('lets no text begin a line of its own', async () => {
    const title = 'a\rATTACH:http://evil.example/\u2028\u0000BEGIN:VALARM';
    const text = await calendarFile(
      [{ id: 'x\r\nURL:evil', from: '2027-01-12', title, remindDaysBefore: 0 }],
      NOW,
    );
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n').filter((line) => /^(ATTACH|URL)/.test(line))).toEqual([]);
    expect(text.match(/^BEGIN:VALARM/gm)).toHaveLength(1);
  });

  it('gives the same text for the same events', async () => {
    const events = [{ id: 'a', from: '2027-01-12', title: 'x' }];
    expect(await calendarFile(events, NOW)).toBe(await calendarFile(events, NOW));
  });

  it.each([
    { from: '2027-02-29' },
    { from: '2027-1-2' },
    { from: '2027-01-12T10:00' },
    { from: '2027-01-12', until: '2027-01-11' },
    { from: '2027-01-12', url: 'http://example.org/' },
    { from: '2027-01-12', url: 'javascript:alert(1)' },
    { from: '2027-01-12', remindDaysBefore: -1 },
  ])('refuses %o and says which event', async (bad) => {
    const made = calendarFile([{ id: 'bad', title: 'x', ...bad }], NOW);
    await expect(made).rejects.toMatchObject({ messageId: 'calendar-bad-event', eventId: 'bad' });
    await expect(made).rejects.toBeInstanceOf(CalendarFailure);
  });

  it('has no event, yet is a calendar, for no event', async () => {
    expect(await readBack([])).toEqual([]);
  });

  it('names the file after the day alone', () => {
    expect(calendarFileName('2026-11-22')).toBe('piece-par-piece-dates-2026-11-22.ics');
  });
});
