import { expect, it } from 'vitest';
import { assess } from '@/lib/assess';
import { type Dossier, emptyDossier, withFact } from '@/lib/situation';
import { entryShown } from '../documents/model';
import { sideBySide } from './blocks';
import { handoutOf, type Subject } from './model';

const TODAY = '2026-11-22';
const FACTS = {
  'person.nationality': 'SN',
  'person.birthDate': '1990-05-04',
  'union.kind': 'mariage',
  'union.partnerNationality': 'francaise',
  'union.since': '2024-06-15',
  'union.celebratedIn': 'france',
  'union.partnerKeptNationality': true,
  'union.livingTogether': true,
  'union.livingTogetherSince': '2024-06-15',
  'union.polygamy': false,
  'entry.mode': 'visa-court-sejour',
  'entry.date': '2024-03-01',
  'permit.kind': 'aucun',
  'conduct.publicOrderThreat': false,
} as const;

function subject(changes: Partial<Dossier> = {}): Subject {
  let dossier: Dossier = {
    ...emptyDossier('a', 'Nom-Distinctif', `${TODAY}T00:00:00Z`),
    ...changes,
  };
  for (const [id, value] of Object.entries(FACTS))
    dossier = { ...dossier, situation: withFact(dossier.situation, id as never, value) };
  const assessment = assess(dossier.situation, TODAY);
  return { dossier, assessment, chosen: null };
}
const section = (blocks: ReturnType<typeof handoutOf>, id: string) => {
  const from = blocks.findIndex((b) => b.kind === 'section' && b.id === id);
  const to = blocks.findIndex((b, i) => i > from && b.kind === 'section');
  return from < 0 ? [] : blocks.slice(from + 1, to < 0 ? undefined : to);
};

it('says the route, its status in words and every criterion with its law', () => {
  const one = subject();
  const blocks = handoutOf(one);
  expect(blocks[0]).toMatchObject({ kind: 'section', id: 'route:conjoint-de-francais' });
  expect(blocks.find((b) => b.id?.startsWith('status:'))?.text).toMatch(/Conditions|réponse/);
  const laws = section(blocks, 'route:conjoint-de-francais').filter((b) => b.kind === 'item');
  expect(laws.length).toBeGreaterThan(5);
  for (const law of laws) expect(law.ref, law.id).toBeTruthy();
});

it('never says « rempli » beside an obstacle', () => {
  const laws = section(handoutOf(subject()), 'route:conjoint-de-francais');
  const obstacles = laws.findIndex((b) => b.text === 'Obstacles possibles');
  const next = laws.findIndex((b, i) => i > obstacles && b.kind === 'heading');
  const lines = laws.slice(obstacles + 1, next < 0 ? undefined : next);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line.text).not.toMatch(/rempli/);
});

it('lists each document that is asked, with its box as the person ticked it', () => {
  const one = subject({ documents: { passeport: { state: 'ready', note: 'Note-Privée' } } });
  const blocks = handoutOf(one);
  const papers = blocks.filter((b) => b.kind === 'document');
  const entry = entryShown(one.assessment, null);
  expect(papers.map((b) => b.id).sort()).toEqual(
    entry?.checklist
      .filter((i) => i.needed !== 'no')
      .map((i) => i.document as string)
      .sort(),
  );
  expect(papers.length).toBeGreaterThan(5);
  expect(papers.find((b) => b.id === 'passeport')?.ticked).toBe(true);
  expect(papers.filter((b) => b.id !== 'passeport').some((b) => b.ticked)).toBe(false);
});

it('says from which day to ask for a paper that must be recent, against the appointment', () => {
  const dated = handoutOf(subject({ appointment: '2027-04-14' }));
  expect(JSON.stringify(section(dated, 'documents'))).toContain('Demandez-le à partir du');
  expect(JSON.stringify(section(dated, 'dates'))).toContain('14 avril 2027');
  const undated = handoutOf(subject());
  expect(JSON.stringify(section(undated, 'documents'))).not.toContain('Demandez-le à partir du');
});

it('gives the sum, the place, the remedies, and the address of every source cited', () => {
  const blocks = handoutOf(subject());
  for (const id of ['fees', 'filing', 'refusal', 'sources'])
    expect(section(blocks, id).length, id).toBeGreaterThan(0);
  const listed = section(blocks, 'sources');
  const cited = new Set(
    blocks
      .flatMap((b) => [...(b.ref ?? '').matchAll(/\[([\d, ]+)\]$/g)])
      .flatMap((m) => String(m[1]).split(', ')),
  );
  expect(cited.size).toBe(listed.length);
  for (const source of listed) expect(source.url, source.text).toMatch(/^https?:\/\//);
});

it('names nobody and keeps private notes out', () => {
  const text = JSON.stringify(
    handoutOf(subject({ documents: { passeport: { state: 'ready', note: 'Note-Privée' } } })),
  );
  expect(text).not.toContain('Nom-Distinctif');
  expect(text).not.toContain('Note-Privée');
});

it('sets two languages side by side, and once what is the same', () => {
  const a = [{ kind: 'item' as const, text: 'Passeport', notes: ['Original', 'Récent'] }];
  const b = [{ kind: 'item' as const, text: 'Passport', notes: ['Original', 'Recent'] }];
  expect(sideBySide(a, b)).toEqual([
    {
      kind: 'item',
      text: { french: 'Passeport', own: 'Passport' },
      notes: [
        { french: 'Original', own: null },
        { french: 'Récent', own: 'Recent' },
      ],
    },
  ]);
  expect(() => sideBySide(a, [])).toThrow();
});
