// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { useAnswerKeys } from './useAnswerKeys';

afterEach(cleanup);

function Question({ isOn, told }: { readonly isOn: boolean; readonly told: string[] }) {
  const ref = useAnswerKeys<HTMLDivElement>(isOn);
  const button = (testid: string, name: string) => (
    <button type="button" data-testid={testid} onClick={() => told.push(name)}>
      {name}
    </button>
  );
  return (
    <div ref={ref}>
      {button('answer', 'yes')}
      {button('answer', 'no')}
      {button('question-unknown', 'unknown')}
      {button('question-previous', 'back')}
      <input aria-label="note" />
    </div>
  );
}

const press = (code: string, key = code.slice(-1), on: Element | Window = window) =>
  fireEvent.keyDown(on, { code, key });

it('answers by number, also where digits need Shift', () => {
  const told: string[] = [];
  render(<Question isOn told={told} />);
  press('Digit2', 'é');
  press('Numpad1');
  press('Digit0');
  press('Backspace', 'Backspace');
  press('Digit7');
  expect(told).toEqual(['no', 'yes', 'unknown', 'back']);
});

it('leaves alone what is typed, what comes with Alt, and everything when switched off', () => {
  const told: string[] = [];
  const { rerender } = render(<Question isOn told={told} />);
  press('Digit1', '1', screen.getByLabelText('note'));
  fireEvent.keyDown(window, { code: 'Digit1', key: '1', altKey: true });
  rerender(<Question isOn={false} told={told} />);
  press('Digit1');
  expect(told).toEqual([]);
});
