import type { RouteEntry } from '@/lib/assess';
import { formatDuration, say, t, type Words } from '@/lib/i18n';
import { routesInOrder } from '@/lib/law';
import { answersMissing } from './model';

const route = (id: string) => routesInOrder().find((r) => r.id === id);

/** The route as the administration names it. */
export const routeName = (id: string): Words => say(`route.${id}`, route(id)?.title ?? id);

/** For whom the route is, in one sentence. */
export const routeSummary = (id: string): Words =>
  say(`route.${id}.summary`, route(id)?.summary ?? '');

/** The case of the route, or null when it has one only. */
export function groundName(entry: Pick<RouteEntry, 'id' | 'ground'>): Words | null {
  if (entry.ground === null) return null;
  const ground = route(entry.id)?.grounds.find((g) => g.id === entry.ground);
  return say(`ground.${entry.id}.${entry.ground}`, ground?.title ?? entry.ground);
}

/** Route, case and stage in one line: what tells two cards of a screen apart. */
export function caseName(entry: Pick<RouteEntry, 'id' | 'ground' | 'stage'>): Words {
  const name = routeName(entry.id);
  const ground = groundName(entry)?.text;
  const text = [name.text, ground, t(`stage.${entry.stage}`)].filter(Boolean).join(' — ');
  return { text, lang: name.lang };
}

/** The status in words; never more than what was checked. */
export function outcomeWord(entry: RouteEntry): string {
  if (entry.outcome === 'incomplete')
    return t('outcome.incomplete', { count: answersMissing(entry) });
  return t(`outcome.${entry.outcome}`);
}

/** What the status means, in one sentence. */
export function outcomeMeaning(entry: RouteEntry): string {
  if (entry.outcome === 'not-in-force')
    return t(`outcome.not-in-force.${entry.notInForce ?? 'ended'}`);
  if (entry.outcome === 'case-by-case' && entry.basis === 'right')
    return t('outcome.case-by-case.medical');
  return t(`outcome.${entry.outcome}.meaning`);
}

/** « Carte de séjour pluriannuelle, valable 2 ans ». */
export function cardName(entry: Pick<RouteEntry, 'card'>): string {
  const card = t(`card.${entry.card.kind}`);
  return entry.card.validity
    ? t('card.validity', { card, duration: formatDuration(entry.card.validity) })
    : card;
}

/** The tone of the badge: shape and colour follow it, the word is always there. */
export const TONE = {
  'conditions-met': 'good',
  'case-by-case': 'weighed',
  incomplete: 'open',
  'conditions-not-met': 'closed',
  'not-in-force': 'info',
  'other-regime': 'info',
} as const;
