import { formatDate, t } from '@/lib/i18n';
import type { TimelineEvent } from '@/lib/checklist';
import type { DocumentId } from '@/lib/law';
import { documentName } from '../documents/DocumentLine';
import { Sentences } from '../law/Sentences';
import { routeName } from '../routes/names';
import { usePanel } from '../state';
import { Button, Disclosure, Empty } from '../ui';
import { daysUntil, eventsFor, merged } from './model';
import { Steps } from './Steps';
import { TimelineDrawing } from './TimelineDrawing';

/** Dates that cannot be missed come with a stronger mark. */
const URGENT = new Set(['appeal-ends', 'window-closes', 'permit-expires', 'documents-due']);

/** The sentence of an event. */
export function eventText(event: TimelineEvent): string {
  if (event.kind === 'appeal-ends' && event.hours)
    return t('dates.appeal-hours', { hours: event.hours });
  return t(`dates.${event.kind}`, {
    route: event.route ? routeName(event.route).text : '',
    document: event.document ? documentName(event.document as DocumentId).words.text : '',
  });
}

/** « Mes dates »: what is coming, drawn and listed, and the person's own steps. */
export function DatesScreen() {
  const panel = usePanel();
  const assessment = panel.assessment.value;
  const dossier = panel.dossier.value;
  if (!assessment || !dossier) return null;
  const today = panel.today.value;
  const events = merged(eventsFor(assessment, dossier, today), today);
  return (
    <>
      <h1 tabIndex={-1}>{t('dates.title')}</h1>
      {events.length === 0 ? (
        <Empty>{t('dates.empty')}</Empty>
      ) : (
        <>
          <p class="lead">{t('dates.intro')}</p>
          <TimelineDrawing events={events} today={today} />
          <ol class="dates">
            {events.map((event) => (
              <li
                key={`${event.on}${event.kind}${event.route ?? ''}${event.document ?? ''}`}
                class={URGENT.has(event.kind) ? 'date date-urgent' : 'date'}
                data-testid="date"
                data-kind={event.kind}
                data-on={event.on}
              >
                <p class="date-day">
                  <time dateTime={event.on}>{formatDate(event.on)}</time>{' '}
                  <span class="date-in">
                    {t('dates.in', { count: daysUntil(today, event.on) })}
                  </span>
                </p>
                <p>{eventText(event)}</p>
                {event.facts.length > 0 && (
                  <Disclosure summary={t('source.toggle')}>
                    <Sentences ids={event.facts} />
                  </Disclosure>
                )}
              </li>
            ))}
          </ol>
          {!panel.isExample && (
            <>
              <Button
                kind="secondary"
                onClick={() =>
                  panel.saveCalendar(
                    events.map((event) => ({ on: event.on, text: eventText(event) })),
                  )
                }
                testid="calendar"
              >
                {t('dates.calendar')}
              </Button>
              <p class="note">{t('dates.calendar.warning')}</p>
            </>
          )}
        </>
      )}
      <Steps
        dossier={dossier}
        onChange={(steps) => panel.update((d) => ({ ...d, steps: [...steps] }))}
      />
    </>
  );
}
