import { describe, expect, it } from 'vitest';
import { readDay, readOptions, shorten } from './args';
import { BadInput } from './bad-input';

describe('options', () => {
  const options = { on: { type: 'string' }, schema: { type: 'boolean' } } as const;

  it('reads what it knows', () => {
    expect(readOptions(['--on', '2026-01-02', '--schema'], options)).toEqual({
      on: '2026-01-02',
      schema: true,
    });
    expect(readOptions(['--on=2026-01-02'], options)).toEqual({ on: '2026-01-02' });
  });

  it.each([
    [['--when', 'x'], 'Option inconnue : --when. Options possibles : --on, --schema.'],
    [['--on'], 'Il manque une valeur après --on.'],
    [['file.json'], 'Argument de trop. Options possibles : --on, --schema.'],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => readOptions(args, options)).toThrow(new BadInput(message));
  });
});

describe('days', () => {
  it('takes real days from 2020 on, and the fallback when none is given', () => {
    expect(readDay('on', '2020-01-01', () => '')).toBe('2020-01-01');
    expect(readDay('on', '2024-02-29', () => '')).toBe('2024-02-29');
    expect(readDay('on', undefined, () => '2026-11-22')).toBe('2026-11-22');
  });

  it.each(['2019-12-31', '2025-02-29', '2026-13-01', '20260101', 'hier', '', '2026-01-01T00:00'])(
    'refuses « %s »',
    (text) => {
      expect(() => readDay('on', text, () => '')).toThrow(BadInput);
    },
  );
});

it('keeps a message on one line whatever was typed', () => {
  expect(shorten('a\nb\u202ec')).toBe('a b c');
  expect(shorten('x'.repeat(500))).toHaveLength(61);
});
