import { describe, expect, it } from 'vitest';
import { ROUTE_IDS } from '@/lib/law/ids';
import { parseSituation } from '@/lib/situation';
import { type Expected, PERSONAS, type Persona } from '../tests/personas';
import { type Assessment, assess, type RouteEntry } from './assess';

/** People told in plain words, written from the dossiers and not from the program. */

const name = (e: RouteEntry) => (e.ground ? `${e.id}/${e.ground}` : e.id);
const fits = (e: RouteEntry, { entry, card }: Expected) => {
  const [route, ground, stage] = entry.split('/');
  return (
    e.id === route &&
    (!ground || e.ground === ground) &&
    (!stage || e.stage === stage) &&
    (!card || e.card.kind === card)
  );
};
/** Stands for a value that is not checked. */
const ANY = '*';
const any = (value: unknown) => (value === undefined ? ANY : value);
const idsOf = (e: RouteEntry, status: string) =>
  e.criteria.filter((c) => c.status === status).map((c) => c.id);

/** What an entry says, in the shape of what is expected of it. */
function seen(e: RouteEntry, wanted: Expected): unknown {
  const needed = e.checklist.filter((i) => i.needed !== 'no');
  const due = (d: string) => needed.find((i) => i.document === d);
  const asked = (d: string) =>
    due(d) ?? needed.find((i) => (i.alternatives as string[]).includes(d));
  return {
    ...(wanted.outcome && { outcome: e.outcome }),
    ...(wanted.basis && { basis: e.basis }),
    ...(wanted.flips !== undefined && { flips: e.flips }),
    ...(wanted.leadsTo !== undefined && { leadsTo: e.leadsTo }),
    ...(wanted.channel && { channel: e.filing.channel }),
    ...(wanted.fees && { fees: [e.fees.total, e.fees.atFiling] }),
    ...(wanted.window && {
      window: [
        wanted.window[0] === undefined ? ANY : e.filing.from,
        wanted.window[1] === undefined ? ANY : e.filing.to,
      ],
    }),
    ...(wanted.met && { met: wanted.met.filter((id) => idsOf(e, 'met').includes(id)) }),
    ...(wanted.unmet && { unmet: wanted.unmet.filter((id) => idsOf(e, 'unmet').includes(id)) }),
    ...(wanted.unknown && {
      unknown: wanted.unknown.filter((id) => idsOf(e, 'unknown').includes(id)),
    }),
    ...(wanted.papers && {
      papers: Object.fromEntries(
        Object.entries(wanted.papers)
          .filter(([d]) => asked(d))
          .map(([d, age]) => [d, age === undefined ? ANY : (asked(d)?.maxAge ?? null)]),
      ),
    }),
    ...(wanted.noPapers && { noPapers: wanted.noPapers.filter((d) => !due(d)) }),
  };
}

function answer({ situation, on }: Persona): Assessment {
  const parsed = parseSituation(JSON.parse(JSON.stringify(situation)));
  if (!parsed.ok) throw new Error(parsed.problems.join(' ; '));
  return assess(parsed.situation, on);
}
const withOutcome = (a: Assessment, outcome: string) =>
  [...new Set(a.routes.filter((e) => e.outcome === outcome).map(name))].sort();

describe('personas', () => {
  it('are at least sixty, each with a name of its own', () => {
    expect(PERSONAS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(PERSONAS.map((p) => p.name)).size).toBe(PERSONAS.length);
  });
  it.each(PERSONAS.map((p) => [p.name, p] as const))('%s', (_, persona) => {
    const given = answer(persona);
    expect(new Set(given.routes.map((e) => e.id))).toEqual(new Set(ROUTE_IDS));
    expect(withOutcome(given, 'conditions-met'), persona.story).toEqual([...persona.met].sort());
    if (persona.weighed)
      expect(withOutcome(given, 'case-by-case'), persona.story).toEqual(
        [...persona.weighed].sort(),
      );
    for (const wanted of persona.expect ?? []) {
      const entries = given.routes.filter((e) => fits(e, wanted));
      expect(entries.map(name), wanted.entry).not.toEqual([]);
      const shape = wantedShape(wanted);
      const good = entries.some((e) => JSON.stringify(seen(e, wanted)) === JSON.stringify(shape));
      if (!good)
        expect(seen(entries[0] as RouteEntry, wanted), `${wanted.entry} ${persona.story}`).toEqual(
          shape,
        );
    }
  });
});

/** What is wanted, in the shape and order of `seen`. */
function wantedShape({
  outcome,
  basis,
  flips,
  leadsTo,
  channel,
  fees,
  ...more
}: Expected): unknown {
  const { window, met, unmet, unknown, papers, noPapers } = more;
  return JSON.parse(
    JSON.stringify({
      outcome,
      basis,
      flips,
      leadsTo,
      channel,
      fees,
      window: window?.map(any),
      met,
      unmet,
      unknown,
      papers: papers && Object.fromEntries(Object.entries(papers).map(([d, age]) => [d, any(age)])),
      noPapers,
    }),
  );
}
