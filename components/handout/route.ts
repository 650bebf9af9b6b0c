import type { RouteEntry } from '@/lib/assess';
import { formatDate, formatEuros, t } from '@/lib/i18n';
import { REGIME_FACTS } from '@/lib/law';
import type { CriterionResult } from '@/lib/reasoning';
import { statusWord } from '../law/status-word';
import { decisive } from '../routes/model';
import { cardName, groundName, outcomeMeaning, outcomeWord, routeName } from '../routes/names';
import type { Block } from './blocks';
import type { Sources } from './sources';

const NATURES = ['condition', 'bar', 'formality', 'factor'] as const;
const LIVE = new Set(['conditions-met', 'case-by-case', 'incomplete', 'conditions-not-met']);

/** True while the route can be asked for, now or later. */
export const isLive = (entry: RouteEntry): boolean => LIVE.has(entry.outcome);

/** « Conjoint de Français — marié avec un visa de long séjour — Première demande ». */
export const entryName = (entry: RouteEntry): string =>
  [routeName(entry.id).text, groundName(entry)?.text, t(`stage.${entry.stage}`)]
    .filter(Boolean)
    .join(' — ');

function criterion(one: CriterionResult, sources: Sources): Block[] {
  // That another regime does not apply is no news for a person of this one.
  if (REGIME_FACTS.has(one.id) && one.status === 'met') return [];
  const flips = one.flips ? t('criterion.flips', { date: formatDate(one.flips) }) : null;
  const lead = [t(statusWord(one)), flips].filter(Boolean).join(', ');
  return sources.sentence(one.id, 'item', lead && `${lead} · `);
}

/** What the status is and what it means, first of all. */
function status(entry: RouteEntry): Block[] {
  const until = entry.outcome === 'conditions-met' || entry.outcome === 'case-by-case';
  return [
    { kind: 'strong', id: `status:${entry.outcome}`, text: outcomeWord(entry) },
    { kind: 'text', text: outcomeMeaning(entry) },
    ...(entry.basis === 'discretionary' && isLive(entry)
      ? [{ kind: 'strong' as const, text: t('routes.warnFirst') }]
      : []),
    ...(entry.flips
      ? [
          {
            kind: 'text' as const,
            text: t(until ? 'routes.until' : 'routes.flips', { date: formatDate(entry.flips) }),
          },
        ]
      : []),
    ...(entry.leadsTo ? [{ kind: 'text' as const, text: t(`leadsTo.${entry.leadsTo}`) }] : []),
  ];
}

/** A heading with its lines, or nothing when there is no line. */
const under = (heading: string, lines: readonly Block[]): Block[] =>
  lines.length > 0 ? [{ kind: 'heading', text: heading }, ...lines] : [];

const laws = (ids: readonly string[], sources: Sources): Block[] =>
  [...new Set(ids)].flatMap((id) => sources.sentence(id));

/** The chosen route: status, warnings, every criterion with its sentence of law. */
export function chosenRoute(entry: RouteEntry, sources: Sources): Block[] {
  const aim = `${entry.fallback ? `${t('card.fallback')} : ` : ''}${cardName(entry)}`;
  return [
    { kind: 'section', id: `route:${entry.id}`, text: entryName(entry) },
    ...(isLive(entry) ? [{ kind: 'text' as const, text: aim }] : []),
    ...status(entry),
    ...under(t('section.warnings'), laws(entry.notices.warnings, sources)),
    ...NATURES.flatMap((nature) =>
      under(
        t(`nature.${nature}`),
        entry.criteria.filter((c) => c.nature === nature).flatMap((c) => criterion(c, sources)),
      ),
    ),
  ];
}

/** Another open route, briefly: status and what decides. */
export const otherRoute = (entry: RouteEntry, sources: Sources): Block[] => [
  { kind: 'heading', id: `route:${entry.id}`, text: entryName(entry) },
  ...status(entry),
  ...decisive(entry).flatMap((c) => criterion(c, sources)),
];

/** The sum, line by line, and when each part is paid. */
export function money({ fees }: RouteEntry, sources: Sources): Block[] {
  const line = (text: string, facts: readonly string[]): Block => {
    const ref = sources.refOf(facts);
    return { kind: 'item', text, ...(ref ? { ref } : {}) };
  };
  const isFree = fees.total === 0 && fees.maybe.length === 0;
  const paid =
    fees.atFiling > 0
      ? t('fees.atFiling', { amount: formatEuros(fees.atFiling) })
      : t('fees.atHandover');
  return [
    { kind: 'section', id: 'fees', text: t('section.fees') },
    {
      kind: 'strong',
      text: isFree ? t('fees.free') : t('fees.total', { amount: formatEuros(fees.total) }),
    },
    ...fees.lines.map((one) =>
      line(`${t(`fees.${one.id}`)} : ${formatEuros(one.amount)}`, one.facts),
    ),
    ...fees.maybe.map((one) =>
      line(
        t('fees.maybe', {
          line: t(`fees.${one.id}`).toLowerCase(),
          amount: formatEuros(one.amount),
        }),
        one.facts,
      ),
    ),
    ...(fees.total > 0
      ? [
          { kind: 'text' as const, text: paid },
          { kind: 'text' as const, text: t('fees.stamp') },
        ]
      : []),
    ...laws(
      fees.lines.flatMap((one) => one.facts),
      sources,
    ),
  ];
}

/** Where and when to file, and what proves it. */
export function where({ filing, notices }: RouteEntry, today: string, sources: Sources): Block[] {
  const { from, to } = filing;
  const isPast = to !== null && to < today;
  const window =
    filing.missing.length > 0
      ? t('filing.missing')
      : from && to
        ? t('filing.window', { from: formatDate(from), to: formatDate(to) })
        : to
          ? t('filing.until', { to: formatDate(to) })
          : t('filing.noWindow');
  return [
    { kind: 'section', id: 'filing', text: t('section.filing') },
    { kind: 'text', text: t(`filing.${filing.channel}`) },
    ...(filing.url ? [{ kind: 'source' as const, text: '', url: filing.url }] : []),
    { kind: 'text', text: window },
    ...(isPast ? [{ kind: 'strong' as const, text: t('filing.past') }] : []),
    ...(isPast && filing.lateAllowed
      ? [{ kind: 'text' as const, text: t('filing.lateAllowed') }]
      : []),
    ...laws([...filing.facts, ...notices.provisional], sources),
  ];
}

/** The card and what follows, and what to do against a refusal or silence. */
export function after({ notices }: RouteEntry, sources: Sources): Block[] {
  const section = (id: string, text: string, lines: Block[]): Block[] =>
    lines.length > 0 ? [{ kind: 'section', id, text }, ...lines] : [];
  return [
    ...section('card', t('section.card'), laws([...notices.card, ...notices.next], sources)),
    ...section('refusal', t('section.refusal'), laws(notices.remedies, sources)),
  ];
}
