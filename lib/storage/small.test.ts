import { describe, expect, it } from 'vitest';
import { lockIsDue } from './auto-lock';
import { differences } from './export/differences';
import { MESSAGE_IDS } from './failures';
import { searchDossiers } from './search';
import { DEFAULT_SETTINGS, harmless } from './settings';
import { delayAfter, readTries, waitLeft } from './tries';

const MINUTE = 60_000;

describe('wrong tries', () => {
  it('wait longer and longer, up to a quarter of an hour', () => {
    expect([0, 2, 3, 4, 5, 10, 99].map(delayAfter)).toEqual([
      0, 0, 5_000, 10_000, 20_000, 640_000, 900_000,
    ]);
  });

  it('are not made to wait longer by a clock set back', () => {
    const tries = { count: 4, at: 1_000_000 };
    expect(waitLeft(tries, 1_000_000)).toBe(10_000);
    expect(waitLeft(tries, 1_004_000)).toBe(6_000);
    expect(waitLeft(tries, 9_000_000)).toBe(0);
    expect(waitLeft(tries, -9e12)).toBe(10_000);
  });

  it('read garbage as none', () => {
    for (const value of [undefined, null, 'x', { count: -1, at: 0 }, { count: 1 }]) {
      expect(readTries(value)).toEqual({ count: 0, at: 0 });
    }
  });
});

describe('lockIsDue', () => {
  const idle = { lastActivity: 0, now: 10 * MINUTE, minutes: 10, typing: false };
  it('locks at the minute chosen, not before, never while typing, never when switched off', () => {
    expect(lockIsDue(idle)).toBe(true);
    expect(lockIsDue({ ...idle, now: 10 * MINUTE - 1 })).toBe(false);
    expect(lockIsDue({ ...idle, typing: true })).toBe(false);
    expect(lockIsDue({ ...idle, minutes: 0 })).toBe(false);
  });
  it('locks when the clock goes back by more than a correction', () => {
    expect(lockIsDue({ ...idle, now: -30_000 })).toBe(false);
    expect(lockIsDue({ ...idle, now: -2 * MINUTE })).toBe(true);
  });
});

describe('settings', () => {
  it('hold nothing but values of their own lists', () => {
    const sneaked = { language: 'Fatou', textSize: 'larger', autoLockMinutes: -1, name: 'Fatou' };
    expect(harmless(sneaked)).toEqual({ ...DEFAULT_SETTINGS, textSize: 'larger' });
    for (const value of [null, 'Fatou', 3, []]) expect(harmless(value)).toEqual(DEFAULT_SETTINGS);
    for (const language of ['fr', 'ar', 'pt-BR', 'zh-Hans', 'zh-Hans-CN']) {
      expect(harmless({ language })).toMatchObject({ language });
    }
  });
});

describe('searchDossiers', () => {
  const line = (nickname: string, archived = false) => ({
    id: nickname,
    nickname,
    archived,
    updatedAt: '',
  });
  const list = [line('Élodie M.'), line('Ahmed'), line('elodie (ancien)', true)];
  const found = (text: string, archived?: boolean) =>
    searchDossiers(list, text, archived).map(({ nickname }) => nickname);
  it('minds neither accents nor case nor order of words', () => {
    expect(found('elo')).toEqual(['Élodie M.']);
    expect(found('m. ÉLO')).toEqual(['Élodie M.']);
    expect(found('elo', true)).toHaveLength(2);
    expect(found('  ')).toEqual(['Élodie M.', 'Ahmed']);
    expect(found('z')).toEqual([]);
  });
});

describe('differences', () => {
  it('are single values, side by side', () => {
    const mine = {
      id: 'a',
      revision: 1,
      situation: { union: { kind: 'marriage' } },
      skipped: ['x'],
    };
    const theirs = {
      id: 'a',
      revision: 7,
      situation: { union: { kind: 'pacs', on: '2020-01-01' } },
      skipped: [],
    };
    expect(differences(mine, theirs)).toEqual([
      { path: ['situation', 'union', 'kind'], mine: 'marriage', theirs: 'pacs' },
      { path: ['situation', 'union', 'on'], mine: undefined, theirs: '2020-01-01' },
      { path: ['skipped', 'x'], mine: 'x', theirs: undefined },
    ]);
    expect(differences(mine, { ...mine, revision: 3, updatedAt: 'x' })).toEqual([]);
  });
});

it('message ids are kebab-case and told apart', () => {
  expect(MESSAGE_IDS.filter((id) => !/^[a-z]+(-[a-z]+)+$/.test(id))).toEqual([]);
  expect(new Set(MESSAGE_IDS).size).toBe(MESSAGE_IDS.length);
});
