import { expect, it } from 'vitest';
import { offeredFirst } from './browser-languages';

it('offers the languages of the browser first, each once, and forgets none', () => {
  expect(
    offeredFirst(['fr', 'en', 'ar', 'zh-Hans'], ['zh-TW', 'ar-MA', 'ar', 'de', 'en-US']),
  ).toEqual(['zh-Hans', 'ar', 'en', 'fr']);
  expect(offeredFirst(['fr', 'en'], [])).toEqual(['fr', 'en']);
});
