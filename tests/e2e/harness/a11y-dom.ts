/** A page of playwright or of puppeteer. */
interface Scriptable {
  evaluate(script: string): Promise<unknown>;
}

const unfold = (chosen: string) => `(async () => {
  for (let turn = 0; turn < 4; turn++) {
    for (const one of ${chosen}) if (!one.open) one.open = true;
    // What is inside a fold is made when it opens.
    await new Promise((done) => setTimeout(done, 80));
  }
})()`;

/** Unfolds every fold, those inside others too. */
export const unfoldAll = (page: Scriptable) =>
  page.evaluate(unfold(`document.querySelectorAll('details')`));

/** Unfolds the first two of each long list, and what stands alone: what stands in the others is the same. */
export const unfoldSome = (page: Scriptable) =>
  page.evaluate(
    unfold(`[...document.querySelectorAll('details')].filter((e) => {
      const item = e.closest('[data-testid="route"], [data-testid="document"], [data-testid="page-other"]');
      if (!item) return !e.querySelector('[data-testid="route"]');
      return [...document.querySelectorAll('[data-testid="' + item.dataset.testid + '"]')].indexOf(item) < 2;
    })`),
  );

/** What has the focus: tag, test id and text; « BODY » when it is lost. */
export const focused = (page: Scriptable) =>
  page.evaluate(`(() => {
    const e = document.activeElement;
    if (!e || e === document.body) return 'BODY';
    return [e.tagName, e.dataset.testid, e.tagName === 'H1' ? e.textContent : ''].filter(Boolean).join(' ');
  })()`) as Promise<string>;

/** The place that is said to be the current one, by its test id. */
export const current = (page: Scriptable) =>
  page.evaluate(
    `[...document.querySelectorAll('[aria-current]:not([aria-current="false"])')].map((e) => e.dataset.testid)`,
  ) as Promise<string[]>;

/** Starts to listen to live regions; what they then say is asked with \`said\`. */
export const listen = (page: Scriptable) =>
  page.evaluate(`(() => {
    window.heardLive = [];
    const LIVE = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
    window.liveObserver?.disconnect();
    window.liveObserver = new MutationObserver((list) => {
      const regions = new Set();
      for (const { target, addedNodes } of list) {
        const e = target.nodeType === 1 ? target : target.parentElement;
        const region = e?.closest(LIVE);
        if (region) regions.add(region);
        for (const added of addedNodes)
          if (added.nodeType === 1)
            for (const one of added.matches(LIVE) ? [added] : added.querySelectorAll(LIVE))
              if (one.getAttribute('role') === 'alert') regions.add(one);
      }
      for (const region of regions) {
        const text = region.textContent.replace(/\\s+/g, ' ').trim();
        if (text && region.isConnected) window.heardLive.push(text);
      }
    });
    window.liveObserver.observe(document.body, { subtree: true, childList: true, characterData: true });
  })()`);

/** What live regions said since, in order, and forgets it. */
export const said = (page: Scriptable) =>
  page.evaluate(`(async () => {
    await new Promise((done) => setTimeout(done, 250));
    return window.heardLive.splice(0);
  })()`) as Promise<string[]>;

/**
 * Texts whose letters are not those of the language they are marked with: French in an Arabic screen without
 * \`lang="fr"\`, Arabic without \`lang="ar"\`. Sigles, numbers, keys and what the person typed are nobody's language.
 */
export const languageComplaints = (page: Scriptable) =>
  page.evaluate(`(() => {
    const root = document.documentElement;
    const told = [];
    if (!root.lang) told.push('html sans lang');
    if (root.lang !== 'ar') return told;
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const text = walk.currentNode.data.replace(/[\\w-]+(\\.[\\w-]+)+/g, '').trim();
      const e = walk.currentNode.parentElement;
      if (!text || e.closest('script, style, kbd, .dossier-name, [dir=auto], [aria-hidden=true]')) continue;
      const lang = e.closest('[lang]').lang;
      const said = lang + ' : ' + text.slice(0, 90);
      const isArabic = /[\\u0600-\\u06ff]{2}/.test(text);
      if (isArabic && lang !== 'ar') told.push(said);
      if (isArabic && getComputedStyle(e.closest('[lang]')).direction !== 'rtl') told.push('de gauche à droite, ' + said);
      // Two words in small Latin letters side by side are a phrase.
      const isPhrase = /[a-zà-ÿ]{3,}[ \\u00a0’'-]+[a-zà-ÿ]{3,}/.test(text);
      if (lang === 'ar' && isPhrase) told.push(said);
    }
    return [...new Set(told)];
  })()`) as Promise<string[]>;
