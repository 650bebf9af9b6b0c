// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Difference } from '@/lib/storage';
import { Panel } from '../state';
import { fakePanel } from './testing/fake-panel';
import { TwoVersions } from './TwoVersions';

afterEach(cleanup);

const NAME: Difference = { path: ['nickname'], mine: 'Rosa', theirs: 'Rose' };
const WEDDING: Difference = {
  path: ['situation', 'union', 'kind'],
  mine: 'mariage',
  theirs: undefined,
};

function show(...clashes: Difference[]) {
  const { panel, keep } = fakePanel();
  keep.clashes.value = clashes;
  render(
    <Panel.Provider value={panel}>
      <TwoVersions />
    </Panel.Provider>,
  );
  return keep;
}

it('shows both versions of each thing in words, and nothing when there is nothing to choose', () => {
  show(NAME, WEDDING);
  expect(screen.getAllByTestId('value-mine').map((e) => e.textContent)).toEqual([
    'Rosa',
    'Mariage',
  ]);
  expect(screen.getAllByTestId('value-theirs').map((e) => e.textContent)).toEqual(['Rose', '—']);
  cleanup();
  show();
  expect(screen.queryByTestId('two-versions')).toBeNull();
});

it('the person chooses thing by thing, all at once, or keeps both', () => {
  const keep = show(NAME, WEDDING);
  fireEvent.click(screen.getAllByTestId('take-mine')[0] as HTMLElement);
  expect(keep.settle).toHaveBeenLastCalledWith([NAME], 'mine');
  fireEvent.click(screen.getAllByTestId('take-theirs')[1] as HTMLElement);
  expect(keep.settle).toHaveBeenLastCalledWith([WEDDING], 'theirs');
  fireEvent.click(screen.getByTestId('all-theirs'));
  expect(keep.settle).toHaveBeenLastCalledWith([NAME, WEDDING], 'theirs');
  fireEvent.click(screen.getByTestId('keep-both'));
  expect(keep.keepBothVersions).toHaveBeenCalledOnce();
});
