import { describe, expect, it } from 'vitest';
import { type AskApi, askForReading } from './ask';

const api = (there: boolean, allowed: boolean) => {
  const log: unknown[] = [];
  const fake: AskApi = {
    tabs: {
      sendMessage: async (tabId, message) => {
        log.push(['message', tabId, message]);
        if (!there) throw new Error('Receiving end does not exist.');
      },
    },
    scripting: {
      executeScript: async ({ target, files }) => {
        log.push(['inject', target.tabId, files]);
        if (!allowed) throw new Error('Cannot access contents of the page.');
      },
    },
  };
  return { fake, log };
};

describe('askForReading', () => {
  it('asks the reader that is there, with nothing in the message', async () => {
    const { fake, log } = api(true, true);
    expect(await askForReading(fake, 7)).toBe('asked');
    expect(log).toEqual([['message', 7, { type: 'read-again' }]]);
  });

  it('puts the reader into a tab opened before the extension', async () => {
    const { fake, log } = api(false, true);
    expect(await askForReading(fake, 7)).toBe('injected');
    expect(log.at(-1)).toEqual(['inject', 7, ['reader.js']]);
  });

  it('says when the browser gives no access', async () => {
    expect(await askForReading(api(false, false).fake, 7)).toBe('refused');
  });
});
