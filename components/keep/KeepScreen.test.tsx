// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Panel } from '../state';
import { KeepScreen } from './KeepScreen';
import { fakePanel, summary } from './testing/fake-panel';

afterEach(cleanup);

function show(...given: Parameters<typeof fakePanel>) {
  const fake = fakePanel(...given);
  render(
    <Panel.Provider value={fake.panel}>
      <KeepScreen />
    </Panel.Provider>,
  );
  return fake.keep;
}
const tap = (id: string) => fireEvent.click(screen.getByTestId(id));
const settled = () => new Promise((resolve) => setTimeout(resolve));

it('erases everything in two taps, and one tap alone erases nothing', async () => {
  const keep = show();
  tap('wipe');
  expect(keep.wipe).not.toHaveBeenCalled();
  await settled();
  tap('wipe-sure');
  expect(keep.wipe).toHaveBeenCalledOnce();
});

it('removes a dossier in two taps, then offers it back', async () => {
  const keep = show();
  tap('dossier-remove');
  expect(keep.remove).not.toHaveBeenCalled();
  await settled();
  tap('dossier-remove-sure');
  expect(keep.remove).toHaveBeenCalledWith('a');
  expect(screen.queryByTestId('undo')).toBeNull();
  keep.canUndo.value = true;
  await settled();
  tap('undo');
  expect(keep.undo).toHaveBeenCalledOnce();
});

it('makes a dossier only under a nickname', async () => {
  const keep = show();
  const button = screen.getByTestId('dossier-create') as HTMLButtonElement;
  expect(button.disabled).toBe(true);
  fireEvent.input(screen.getByTestId('dossier-new-name'), { target: { value: '  Ali ' } });
  await settled();
  fireEvent.click(button);
  await settled();
  expect(keep.create).toHaveBeenCalledWith('Ali');
});

it('says which dossier is shown and opens the others', () => {
  const keep = show([summary('a', 'Rosa'), summary('b', 'Ali'), summary('c', 'Tom', true)]);
  const buttons = screen.getAllByTestId('dossier-open');
  expect(buttons.map((b) => b.getAttribute('aria-label'))).toEqual([
    'Ouvrir : Ali',
    'Ouvrir : Tom',
  ]);
  fireEvent.click(buttons[0] as HTMLElement);
  expect(keep.open).toHaveBeenCalledWith('b');
});

it('offers the ways of keeping that are not the present one, and the lock only behind a passphrase', async () => {
  show(undefined, 'session');
  expect(screen.queryByTestId('to-session')).toBeNull();
  expect(screen.queryByTestId('lock')).toBeNull();
  cleanup();
  const keep = show(undefined, 'passphrase');
  tap('lock');
  expect(keep.lock).toHaveBeenCalledOnce();
  tap('to-session');
  await settled();
  expect(keep.changeMode).toHaveBeenCalledWith('session', undefined);
  expect(screen.getByText(/C’est changé/)).toBeTruthy();
});

it('says why a change was refused instead of saying it is done', async () => {
  const keep = show();
  keep.changeMode.mockResolvedValueOnce({ ok: false, messageId: 'storage-full' } as never);
  tap('to-session');
  await settled();
  expect(screen.queryByText(/C’est changé/)).toBeNull();
  expect(screen.getByText(/plus de place/)).toBeTruthy();
});

it('takes a new passphrase only when it was typed twice the same', async () => {
  const keep = show();
  const form = screen.getByTestId('to-passphrase').closest('form') as HTMLFormElement;
  const [first, again] = [
    form.querySelector('[data-testid="passphrase"]'),
    form.querySelector('[data-testid="passphrase-again"]'),
  ] as [Element, Element];
  fireEvent.input(first, { target: { value: 'bateau tortue lampe' } });
  await settled();
  fireEvent.input(again, { target: { value: 'bateau tortue' } });
  await settled();
  expect((screen.getByTestId('to-passphrase') as HTMLButtonElement).disabled).toBe(true);
  fireEvent.input(again, { target: { value: 'bateau tortue lampe' } });
  await settled();
  fireEvent.submit(form);
  await settled();
  expect(keep.changeMode).toHaveBeenCalledWith('passphrase', 'bateau tortue lampe');
});
