import { describe, expect, it } from 'vitest';
import { LAW_FACTS } from './facts';
import { changingBetween, lawTable } from './review';
import { SOURCES } from './sources';

const rows = (table: string) =>
  table.split('\n').filter((line) => /^\| [A-Z0-9]+-[A-Z0-9]/.test(line));
const sectionOf = (table: string, id: string) =>
  table
    .split('\n## ')
    .find((part) => part.includes(`\n| ${id} `))
    ?.split('\n')[0];

describe('the table for review', () => {
  const all = lawTable();

  it('holds every fact once, in nine cells', () => {
    expect(rows(all)).toHaveLength(LAW_FACTS.length);
    for (const line of rows(all)) expect(line.match(/(?<!\\)\|/g)).toHaveLength(10);
  });

  it('names the twins beside the fact that stands for them', () => {
    expect(all).toContain('| AES-BAR-3 (CF-COM-C4, COM-4) |');
  });

  it('puts a fact under the one route that rests on it, shared ones at the end', () => {
    expect(sectionOf(all, 'AES-TENS-C3')).toContain('metiers-en-tension');
    expect(sectionOf(all, 'AES-VPF-C10')).toContain('admission-exceptionnelle');
    expect(sectionOf(all, 'REF-12')).toContain('communes');
  });

  it('keeps only what is in force on a day', () => {
    expect(rows(lawTable('2025-01-22')).join()).toContain('AES-TRAV-C2');
    expect(rows(lawTable('2025-01-23')).join()).not.toContain('AES-TRAV-C2');
    expect(rows(lawTable('2025-01-23')).join()).toContain('AES-TRAV-C9');
  });

  it('shows what a coming day changes before it comes', () => {
    const ids = (since: string, on?: string) => changingBetween(since, on).map((fact) => fact.id);
    // The framework circular for work changed on 2025-01-23.
    expect(ids('2025-01-22', '2025-01-23')).toContain('AES-TRAV-C9');
    expect(ids('2025-01-22', '2025-01-23')).toContain('AES-TRAV-C2');
    expect(ids('2025-01-23', '2025-02-01')).not.toContain('AES-TRAV-C2');
    expect(ids('2025-01-22')).toContain('AES-TRAV-C9');
  });

  it('lists the sources it cites, with their addresses', () => {
    expect(all).toMatch(/\| AES:CES \| .+ \| https:\/\/www\.legifrance\.gouv\.fr\//);
  });

  it('knows every source that a fact cites', () => {
    const unknown = LAW_FACTS.flatMap((fact) =>
      fact.sources.filter((key) => !(key in SOURCES)).map((key) => `${fact.id}: ${key}`),
    );
    expect(unknown).toEqual([]);
  });
});
