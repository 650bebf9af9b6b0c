// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { exampleDossier } from '../example';
import { assess } from '@/lib/assess';
import { entryShown, linesOf } from './model';
import { DocumentsPicture } from './Picture';

afterEach(cleanup);

it('draws one sheet a document and says the same in words', () => {
  const today = '2026-11-25';
  const dossier = exampleDossier(today, 'x');
  const entry = entryShown(assess(dossier.situation, today), null);
  const lines = entry ? linesOf(entry, dossier, today).filter((l) => l.item.at === 'filing') : [];
  const { container } = render(<DocumentsPicture lines={lines} />);
  expect(lines.length).toBeGreaterThan(8);
  expect(container.querySelectorAll('.pile-sheets .sheet')).toHaveLength(lines.length);
  const words = [...container.querySelectorAll('.pile-counts li')].map((li) =>
    li.textContent?.trim(),
  );
  expect(words).toContain('Trop ancien : 1');
  expect(words.map((w) => Number(/\d+$/.exec(w ?? '')?.[0])).reduce((a, b) => a + b)).toBe(
    lines.length,
  );
});
