import { describe, expect, it } from 'vitest';
import {
  DOCUMENT_IDS,
  DOCUMENT_NOTES,
  LAW_FACTS,
  LAW_REVIEWED_ON,
  ROUTE_IDS,
  routesInOrder,
} from '@/lib/law';
import { isIsoDate } from './dates';

describe('facts of law', () => {
  it('have one id each, and no twin that is also a fact', () => {
    const ids = LAW_FACTS.map((fact) => fact.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const twins = LAW_FACTS.flatMap((fact) => fact.twins ?? []);
    expect(twins.filter((id) => ids.includes(id))).toEqual([]);
  });
  it('have real days, in order', () => {
    for (const fact of LAW_FACTS) {
      expect(isIsoDate(fact.from), fact.id).toBe(true);
      if (fact.to !== undefined)
        expect(isIsoDate(fact.to) && fact.from <= fact.to, fact.id).toBe(true);
      expect(fact.from <= LAW_REVIEWED_ON, fact.id).toBe(true);
    }
  });
  it('say one plain sentence, with a source, and where to check when not sure', () => {
    for (const fact of LAW_FACTS) {
      expect(fact.text.length, fact.id).toBeGreaterThan(20);
      expect(fact.text, fact.id).toMatch(/([.!?»)]|https:[^ ]+)$/);
      expect(fact.sources.length + fact.basis.length, fact.id).toBeGreaterThan(0);
      if (fact.confidence === 'to-verify') expect(fact.check, fact.id).toBeTruthy();
    }
  });
});

describe('the house of the law', () => {
  it('holds every route, in order', () => {
    expect(routesInOrder().map((route) => route.id)).toEqual([...ROUTE_IDS]);
  });
  it('explains every document', () => {
    for (const id of DOCUMENT_IDS) expect(DOCUMENT_NOTES[id]?.title, id).toBeTruthy();
  });
});
