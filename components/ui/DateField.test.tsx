// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { DateField } from './DateField';

afterEach(cleanup);

function shown(value: string | undefined) {
  const told: (string | undefined)[] = [];
  const field = (v: string | undefined) => (
    <DateField label="Date" value={v} onChange={(next) => told.push(next)} />
  );
  const { rerender } = render(field(value));
  return { told, rerender: (v: string | undefined) => rerender(field(v)) };
}

const part = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (name: string, text: string) =>
  fireEvent.input(part(name), { target: { value: text } });

it('tells a whole date only, and its erasing', () => {
  const { told, rerender } = shown(undefined);
  type('Jour', '14');
  type('Mois', '4');
  expect(told).toEqual([]);
  type('Année', '2027');
  expect(told).toEqual(['2027-04-14']);
  rerender('2027-04-14');
  expect(part('Mois').value).toBe('4');
  type('Jour', '');
  type('Mois', '');
  type('Année', '');
  expect(told).toEqual(['2027-04-14', undefined]);
});

it('says when a day does not exist', () => {
  shown(undefined);
  type('Jour', '31');
  type('Mois', '2');
  type('Année', '2027');
  expect(screen.getByRole('alert').textContent).toContain('n’existe pas');
  expect(part('Jour').getAttribute('aria-invalid')).toBe('true');
});

it('follows a value that comes from elsewhere', () => {
  const { rerender } = shown('2027-04-14');
  rerender('2028-01-02');
  expect(part('Année').value).toBe('2028');
});
