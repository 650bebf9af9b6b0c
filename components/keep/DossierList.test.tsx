// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Panel } from '../state';
import { DossierList } from './DossierList';
import { fakePanel, summary } from './testing/fake-panel';

afterEach(cleanup);

const THOUSAND = Array.from({ length: 1000 }, (_, n) =>
  summary(`id${n}`, `Personne ${n}`, n === 998),
);

function show(all = THOUSAND) {
  const { panel, keep } = fakePanel();
  render(
    <Panel.Provider value={panel}>
      <DossierList all={all} shown="id700" />
    </Panel.Provider>,
  );
  return keep;
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const names = () =>
  screen.queryAllByTestId('dossier').map((e) => e.querySelector('strong')?.textContent);

it('draws few of a thousand, the open one first, and more when asked', async () => {
  show();
  expect(names().slice(0, 3)).toEqual(['Personne 700', 'Personne 0', 'Personne 1']);
  const before = names().length;
  expect(before).toBeLessThan(20);
  fireEvent.click(screen.getByTestId('dossiers-next'));
  await settled();
  expect(names().length).toBeGreaterThan(before);
});

it('finds one among a thousand, archived ones too, and opens it in one tap', async () => {
  const keep = show();
  fireEvent.input(screen.getByTestId('dossier-search'), { target: { value: 'PERSONNE 998' } });
  await settled();
  expect(names()).toEqual(['Personne 998']);
  fireEvent.click(screen.getByLabelText('Ouvrir : Personne 998'));
  expect(keep.open).toHaveBeenCalledWith('id998');
});

it('asks for no search among a few', () => {
  show(THOUSAND.slice(0, 4));
  expect(screen.queryByTestId('dossier-search')).toBeNull();
});

it('copies a dossier', () => {
  const keep = show(THOUSAND.slice(0, 1));
  fireEvent.click(screen.getByTestId('dossier-duplicate'));
  expect(keep.duplicate).toHaveBeenCalledWith('id0');
});
