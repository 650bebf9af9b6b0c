import type { Language } from '@/lib/i18n';

const main = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The languages that the panel speaks, those of the browser first and in its order, the others as they come. */
export function offeredFirst(
  offered: readonly Language[],
  browser: readonly string[],
): readonly Language[] {
  const wanted = browser.flatMap((tag) => offered.filter((one) => main(one) === main(tag)));
  return [...new Set([...wanted, ...offered])];
}
