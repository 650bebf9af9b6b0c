/** What a finger needs, judged in the page; the text of a function, so that both drivers can run it. */
export const PHONE_COMPLAINTS = `(() => {
  const LEAST = 44;
  const complaints = [];
  const over = document.documentElement.scrollWidth - innerWidth;
  if (over > 0) complaints.push('défile de côté : ' + over + ' px');
  const isShown = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  // A link within a sentence may be as high as its line (WCAG 2.5.8), like a word explained in place.
  const isInline = (e) => getComputedStyle(e).display === 'inline';
  const areaOf = (e) => {
    const boxes = [e, ...(e.labels ?? [])].map((one) => one.getBoundingClientRect());
    return {
      left: Math.min(...boxes.map((b) => b.left)), right: Math.max(...boxes.map((b) => b.right)),
      top: Math.min(...boxes.map((b) => b.top)), bottom: Math.max(...boxes.map((b) => b.bottom)),
    };
  };
  // A sign smaller than its touch area: what is 21 px away from its middle still belongs to it.
  const reaches = (e, area, dx, dy) => {
    e.scrollIntoView({ block: 'center' });
    const box = areaOf(e);
    const hit = document.elementFromPoint((box.left + box.right) / 2 + dx, (box.top + box.bottom) / 2 + dy);
    return hit !== null && (e.contains(hit) || [...(e.labels ?? [])].some((l) => l.contains(hit)));
  };
  for (const e of document.querySelectorAll('button, select, summary, textarea, input, a[href], [role="button"], [role="tab"]')) {
    const area = areaOf(e);
    const width = area.right - area.left;
    const height = area.bottom - area.top;
    if (!isShown(e) || width <= 1 || height <= 1 || area.right <= 0 || area.bottom < -1000 || isInline(e)) continue;
    const half = LEAST / 2 - 1;
    const isWide = width >= LEAST - 0.5 || (reaches(e, area, half, 0) && reaches(e, area, -half, 0));
    const isHigh = height >= LEAST - 0.5 || (reaches(e, area, 0, half) && reaches(e, area, 0, -half));
    if (!isWide || !isHigh) {
      const name = e.dataset.testid ?? e.className ?? '';
      complaints.push(e.tagName.toLowerCase() + ' « ' + (e.ariaLabel || e.textContent || e.value || '').trim().slice(0, 30) + ' » ' + name + ' : ' + Math.round(width) + ' × ' + Math.round(height));
    }
  }
  return complaints;
})()`;
