import type { Assessment } from '@/lib/assess';
import { formatDate, t } from '@/lib/i18n';
import { type Dossier, factValue } from '@/lib/situation';
import { eventText } from '../dates/DatesScreen';
import { eventsFor, merged } from '../dates/model';
import { entryShown } from '../documents/model';
import { groupRoutes } from '../routes/model';
import type { Block } from './blocks';
import { papers } from './papers';
import { after, chosenRoute, isLive, money, otherRoute, where } from './route';
import { Sources } from './sources';

export interface Subject {
  readonly dossier: Dossier;
  readonly assessment: Assessment;
  /** Key of the entry chosen in the panel, or null. */
  readonly chosen: string | null;
}

function dates({ assessment, dossier }: Subject, sources: Sources): Block[] {
  const today = assessment.on;
  const events = merged(eventsFor(assessment, dossier, today), today);
  return [
    { kind: 'section', id: 'dates', text: t('dates.title') },
    ...(events.length === 0 ? [{ kind: 'text' as const, text: t('handout.noDates') }] : []),
    ...events.map((event): Block => {
      const ref = sources.refOf(event.facts);
      return {
        kind: 'item',
        id: `date:${event.kind}`,
        text: `${formatDate(event.on)} · ${eventText(event)}`,
        ...(ref ? { ref } : {}),
      };
    }),
  ];
}

/**
 * The hand-out of a dossier in the language shown now: route and reasons, documents, dates, fees, filing,
 * remedies, the other open routes briefly, sources with their addresses. Empty while no route can be shown.
 * Nothing in it names the person. Pure: the day is the one of the assessment.
 */
export function handoutOf(subject: Subject): readonly Block[] {
  const { assessment, dossier, chosen } = subject;
  const purpose = factValue(dossier.situation, 'person.purpose');
  const entry = entryShown(assessment, chosen, purpose);
  if (!entry) return [];
  const sources = new Sources();
  const today = assessment.on;
  const others = groupRoutes(assessment, purpose)
    .open.map((group) => group.best)
    .filter((other) => other.id !== entry.id);
  const blocks = [
    ...chosenRoute(entry, sources),
    ...(isLive(entry) ? papers(entry, dossier, today, sources) : []),
    ...dates(subject, sources),
    ...(isLive(entry)
      ? [...money(entry, sources), ...where(entry, today, sources), ...after(entry, sources)]
      : []),
    ...(others.length > 0
      ? [{ kind: 'section' as const, id: 'others', text: t('handout.others') }]
      : []),
    ...others.flatMap((other) => otherRoute(other, sources)),
  ];
  return [
    ...blocks,
    { kind: 'section', id: 'sources', text: t('handout.sources') },
    ...sources.list(),
  ];
}
