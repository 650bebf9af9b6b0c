import type { TimelineEvent } from '@/lib/checklist';
import { direction, formatDate, t } from '@/lib/i18n';
import { daysUntil } from './model';

const WIDTH = 320;
const EDGE = 12;

/** Where a day stands on the line: near days are spread out, far ones are drawn closer (square root of the days). */
export function place(days: number, farthest: number): number {
  if (farthest <= 0) return EDGE;
  return EDGE + (WIDTH - 2 * EDGE) * Math.sqrt(days / farthest);
}

/** The dates to come as a line, today at its start. The list below says the same in words, so it is hidden from readers. */
export function TimelineDrawing({
  events,
  today,
}: {
  readonly events: readonly TimelineEvent[];
  readonly today: string;
}) {
  const days = [...new Set(events.map((event) => event.on))].map((on) => ({
    on,
    days: daysUntil(today, on),
  }));
  const last = days.at(-1);
  if (!last) return null;
  const urgent = new Set(
    events.filter((e) => e.kind === 'appeal-ends' || e.kind === 'window-closes').map((e) => e.on),
  );
  const flip = direction() === 'rtl' ? `translate(${WIDTH} 0) scale(-1 1)` : undefined;
  return (
    <figure class="timeline" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} 40`} role="presentation">
        <g transform={flip}>
          <line class="timeline-line" x1={EDGE} y1="20" x2={WIDTH - EDGE} y2="20" />
          <rect class="timeline-today" x={EDGE - 5} y="15" width="10" height="10" />
          {days.map(({ on, days: distance }) =>
            urgent.has(on) ? (
              <path
                key={on}
                class="timeline-urgent"
                d={`M${place(distance, last.days)} 11 l8 14 h-16 z`}
              />
            ) : (
              <circle key={on} class="timeline-dot" cx={place(distance, last.days)} cy="20" r="5" />
            ),
          )}
        </g>
      </svg>
      <figcaption class="timeline-ends">
        <span>{t('dates.today')}</span>
        <span>{formatDate(last.on)}</span>
      </figcaption>
    </figure>
  );
}
