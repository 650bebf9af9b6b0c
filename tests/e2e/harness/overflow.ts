import type { Page } from 'playwright-core';

/** Unfolds what is folded: the first two of each long list, and what stands alone; the others are the same. */
function unfoldSome() {
  const long = '[data-testid="route"], [data-testid="document"], [data-testid="criterion"]';
  const some = [...document.querySelectorAll('[data-testid="route"], [data-testid="document"]')]
    .slice(0, 2)
    .flatMap((e) => [...e.querySelectorAll('details')].slice(0, 12));
  const alone = [...document.querySelectorAll('details')]
    .filter((e) => !e.closest(long))
    .slice(0, 8);
  for (const details of [...some, ...alone]) details.open = true;
  document.querySelector<HTMLElement>('main [data-testid="term"][aria-expanded="false"]')?.click();
}

/** Elements whose text is wider than they are, or that stand outside the window; told by name, class and text. */
function findSpills() {
  const width = document.documentElement.clientWidth;
  const told: string[] = [];
  if (document.documentElement.scrollWidth > width) told.push('the page scrolls sideways');
  for (const e of document.querySelectorAll<HTMLElement>('body *')) {
    // Kept for readers only, cut on purpose (a nickname in the header), or drawn by the browser.
    if (e.closest('.unseen, .dossier-name, select, svg, .language select, .skip-link')) continue;
    const box = e.getBoundingClientRect();
    if (box.width === 0) continue;
    const isBlock = e.clientWidth > 0;
    const name = `${e.tagName}.${e.className} « ${(e.textContent ?? '').slice(0, 40)} »`;
    if (isBlock && e.scrollWidth > e.clientWidth + 1)
      told.push(`${name} ${e.scrollWidth}/${e.clientWidth}`);
    else if (box.right > width + 1 || box.left < -1) told.push(`${name} out of the window`);
  }
  return told.slice(0, 6);
}

/** Unfolds some of what is folded; what is folded inside something folded is made when that opens. */
export async function unfold(page: Page): Promise<void> {
  for (let depth = 0; depth < 3; depth++) {
    await page.evaluate(unfoldSome);
    await page.waitForTimeout(60);
  }
}

/** What runs out sideways on the screen, some of it unfolded. */
export async function spills(page: Page): Promise<string[]> {
  await unfold(page);
  return page.evaluate(findSpills);
}
