import type { Page as PlaywrightPage } from 'playwright-core';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { until } from './chromium';

/**
 * Words that occur nowhere else, and share no four letters with each other, so that no compression of a browser
 * breaks them in pieces that we would not find.
 */
export const CANARIES = {
  nickname: 'quibzarv 8417 hexo',
  renamed: 'dwomfy 2093 julpik',
  note: 'zebgrut 5512 yaxno',
  search: 'vopkich 6630 mudlef',
  step: '2019-03-17',
  until: '2033-09-28',
  appointment: '2031-08-23',
  birth: '1953-07-19',
  nextExport: 'krigwoza 7741 pubnelf cashty',
  import: 'jyrtomb 9925 wafguki',
} as const;

export const WORDS: readonly string[] = Object.values(CANARIES);

/** What a person does with a panel, in either browser. */
export interface Hands {
  tap(selector: string): Promise<void>;
  /** Types at the end of what is in the field, key by key, then leaves it. */
  type(selector: string, text: string): Promise<void>;
  isThere(selector: string): Promise<boolean>;
  attribute(selector: string, name: string): Promise<string | null>;
  text(selector: string): Promise<string>;
}

export const at = (id: string) => `[data-testid="${id}"]`;

/** The hands of playwright. */
export const chromiumHands = (panel: PlaywrightPage): Hands => ({
  tap: (selector) => panel.locator(selector).first().click(),
  type: async (selector, text) => {
    const field = panel.locator(selector).first();
    await field.click();
    await field.press('End');
    await field.pressSequentially(text);
    await field.blur();
  },
  isThere: (selector) => panel.locator(selector).first().isVisible(),
  attribute: (selector, name) =>
    panel
      .locator(selector)
      .first()
      .getAttribute(name, { timeout: 1000 })
      .catch(() => null),
  text: async (selector) => (await panel.locator(selector).first().textContent()) ?? '',
});

/** The hands of puppeteer. */
export function firefoxHands(panel: PuppeteerPage): Hands {
  const bring = async (selector: string) => {
    await panel.waitForSelector(selector, { timeout: 15_000 });
    await panel.$eval(selector, (e) => e.scrollIntoView({ block: 'center' }));
  };
  const tap = async (selector: string) => {
    await bring(selector);
    await panel.click(selector);
  };
  return {
    tap,
    type: async (selector, text) => {
      await tap(selector);
      await panel.keyboard.press('End');
      await panel.keyboard.type(text);
      await panel.$eval(selector, (e) => (e as HTMLElement).blur());
    },
    isThere: (selector) =>
      panel.evaluate(
        (s) => Boolean(document.querySelector<HTMLElement>(s)?.offsetParent),
        selector,
      ),
    attribute: (selector, name) =>
      panel.evaluate((s, n) => document.querySelector(s)?.getAttribute(n) ?? null, selector, name),
    text: (selector) =>
      panel.evaluate((s) => document.querySelector(s)?.textContent ?? '', selector),
  };
}

async function typeDate(hands: Hands, field: string, iso: string): Promise<void> {
  const [year = '', month = '', day = ''] = iso.split('-');
  for (const [part, text] of Object.entries({ day, month, year }))
    await hands.type(`${field} [data-part="${part}"]`, text);
}

/** Answers « je ne sais pas » until a date of birth is asked for. */
async function answerBirth(hands: Hands): Promise<void> {
  await hands.tap(at('nav-situation'));
  for (let asked = 0; asked < 40; asked++) {
    const fact = await until('une question', () => hands.attribute(at('question'), 'data-fact'));
    if (fact === 'person.birthDate') {
      await typeDate(hands, at('question'), CANARIES.birth);
      return hands.tap(`${at('question')} ${at('question-next')}`);
    }
    await hands.tap(`${at('question')} ${at('question-unknown')}`);
    await until(
      'la suite',
      async () => (await hands.attribute(at('question'), 'data-fact')) !== fact,
    );
  }
}

/** Types the canaries in every field in which a person can type. */
export async function typeCanaries(hands: Hands): Promise<void> {
  await answerBirth(hands);
  await hands.tap(at('nav-documents'));
  await typeDate(hands, at('appointment'), CANARIES.appointment);
  const document = at('document');
  await hands.tap(`${document} ${at('document-open')}`);
  await hands.type(`${document} input[type="text"]`, CANARIES.note);
  await hands.tap(at('nav-dates'));
  await typeDate(hands, at('step-on'), CANARIES.step);
  await typeDate(hands, at('step-until'), CANARIES.until);
  await hands.tap(at('step-save'));
  await until('la démarche', () => hands.isThere(at('step')));
  await hands.tap(at('open-keep'));
  await hands.type(at('dossier-rename'), CANARIES.renamed);
  await hands.tap(at('dossier-new'));
  for (let n = 1; n <= 6; n++) {
    await hands.type(at('dossier-new-name'), `${CANARIES.nickname} ${n}`);
    await hands.tap(at('dossier-create'));
    await until('le dossier', async () =>
      (await hands.text('.dossier-name')).endsWith(`${CANARIES.nickname} ${n}`),
    );
  }
  await until('la recherche', () => hands.isThere(at('dossier-search')));
  await hands.type(at('dossier-search'), CANARIES.search);
  await hands.tap(at('export'));
  await hands.type(`details:has(${at('export')}) ${at('passphrase')}`, CANARIES.nextExport);
  await hands.tap(at('import'));
  await hands.type(at('import-passphrase'), CANARIES.import);
  // The last ones are being sealed.
  await new Promise((done) => setTimeout(done, 1500));
}
