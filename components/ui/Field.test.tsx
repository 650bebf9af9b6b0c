// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Field } from './Field';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function held() {
  const told: string[] = [];
  function Holder() {
    const [value, setValue] = useState('');
    return (
      <Field
        label="Note"
        value={value}
        onChange={(next) => {
          told.push(next);
          setValue(next);
        }}
      />
    );
  }
  return { told, ...render(<Holder />) };
}

const input = () => screen.getByLabelText<HTMLInputElement>('Note');

it('tells after a pause, once, and keeps what is typed meanwhile', () => {
  const { told } = held();
  fireEvent.input(input(), { target: { value: 'a' } });
  fireEvent.input(input(), { target: { value: 'ab' } });
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual(['ab']);
  fireEvent.input(input(), { target: { value: 'abc' } });
  expect(input().value).toBe('abc');
});

it('loses nothing when it goes away in the middle of a word', () => {
  const { told, unmount } = held();
  fireEvent.input(input(), { target: { value: 'notaire' } });
  unmount();
  expect(told).toEqual(['notaire']);
});

it('asks the browser to remember nothing', () => {
  held();
  expect(input().getAttribute('autocomplete')).toBe('off');
});
