// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { emptyDossier } from '@/lib/situation';
import { Panel } from '../state';
import { ImportSection } from './ImportSection';
import { fakePanel } from './testing/fake-panel';

afterEach(cleanup);

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const here = { ...emptyDossier('a', 'Rosa', '2026-11-01T00:00:00.000Z'), revision: 3 };
const there = { ...here, appointment: '2027-04-14' };
const PREVIEW = {
  exportedAt: '2026-11-20T00:00:00.000Z',
  items: [
    {
      status: 'conflict',
      incoming: there,
      existing: here,
      differences: [
        { path: ['situation', 'union', 'kind'], mine: 'mariage', theirs: undefined },
        { path: ['appointment'], mine: null, theirs: '2027-04-14' },
      ],
    },
    { status: 'unreadable', nickname: 'Ali', messageId: 'import-dossier-unreadable' },
  ],
};

async function look(outcome: unknown) {
  const { panel, keep } = fakePanel();
  keep.preview.mockResolvedValue(outcome);
  render(
    <Panel.Provider value={panel}>
      <ImportSection />
    </Panel.Provider>,
  );
  const input = screen.getByTestId('import-file');
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'copie.age')] });
  fireEvent.change(input);
  await settled();
  fireEvent.submit(input.closest('form') as HTMLFormElement);
  await settled();
  return keep;
}

it('shows what differs in words, and writes nothing before the person says so', async () => {
  const keep = await look({ ok: true, value: PREVIEW });
  expect(screen.getByText('Mariage')).toBeTruthy();
  expect(screen.getByText(/14 avril 2027/)).toBeTruthy();
  expect(screen.getAllByTestId('import-item').map((e) => e.dataset.status)).toEqual([
    'conflict',
    'unreadable',
  ]);
  expect(keep.apply).not.toHaveBeenCalled();
});

it('does what was chosen for each dossier', async () => {
  const keep = await look({ ok: true, value: PREVIEW });
  keep.apply.mockResolvedValue({
    ok: true,
    value: { added: [], replaced: ['a'], untouched: [], failed: [] },
  });
  fireEvent.click(screen.getByLabelText(/Prendre celui du fichier/));
  await settled();
  fireEvent.click(screen.getByTestId('import-do'));
  await settled();
  expect(keep.apply).toHaveBeenCalledWith(PREVIEW, { a: 'take-theirs' });
  expect(screen.getByText(/Un dossier repris/)).toBeTruthy();
});

it('says in words why a file is refused', async () => {
  await look({ ok: false, messageId: 'import-wrong-passphrase' });
  expect(screen.getByText(/pas la bonne phrase pour ce fichier/)).toBeTruthy();
  expect(screen.queryByTestId('import-do')).toBeNull();
});
