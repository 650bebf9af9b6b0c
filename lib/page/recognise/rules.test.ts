import { describe, expect, it } from 'vitest';
import { addressOf } from './address';
import { RULES, ruleFor } from './rules';
import { EXAMPLES as NATIONAL } from './sites/national.examples';
import { EXAMPLES as OTHERS } from './sites/others.examples';
import { EXAMPLES as PREFECTURES } from './sites/prefectures.examples';
import { EXAMPLES as SERVICE_PUBLIC } from './sites/service-public.examples';
import { recogniseUrl } from './url';

const EXAMPLES: Record<string, string[]> = {
  ...SERVICE_PUBLIC,
  ...PREFECTURES,
  ...NATIONAL,
  ...OTHERS,
};

/** The rule that names the page at this address. */
function ruleAt(url: string): string | undefined {
  const address = addressOf(url);
  return address ? ruleFor(recogniseUrl(url).site, address)?.id : undefined;
}

describe('each kind of page', () => {
  it('has its own addresses, and only kinds that exist have some', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(RULES.map((r) => r.id).sort());
    for (const [id, urls] of Object.entries(EXAMPLES)) expect(urls.length, id).toBeGreaterThan(0);
  });

  // Is this address such a page? Yes: add it to its examples. No: mend the rule.
  it.each(Object.entries(EXAMPLES))('%s accepts its own and no other rule does', (id, urls) => {
    for (const url of urls) expect(ruleAt(url), url).toBe(id);
  });

  it('gives its site, its page and the official mark together', () => {
    for (const rule of RULES) {
      for (const url of EXAMPLES[rule.id] ?? []) {
        const { site, page } = recogniseUrl(url);
        expect({ site, page }, url).toEqual({ site: rule.site, page: rule.page });
      }
    }
  });
});
