import { useEffect } from 'preact/hooks';

/**
 * What had the focus is gone (a line erased, a button that asks again): the focus stays at that place instead of
 * falling to the top of the page. It goes to the nearest part that is left, never to a button: a key held down would
 * press it. Screens and questions that take the focus themselves have done so before.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let around: HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      around = [];
      for (let e = target as HTMLElement | null; e; e = e.parentElement) around.push(e);
    };
    const keep = () => {
      const [last] = around;
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      const left = around.find((e) => e.isConnected && e.closest('main, dialog'));
      const isWhole = !left || left.matches('main, dialog');
      const there = (isWhole && document.querySelector<HTMLElement>('main h1')) || left;
      if (!there) return;
      if (!there.hasAttribute('tabindex')) there.tabIndex = -1;
      there.focus({ preventScroll: !isWhole });
    };
    const watch = new MutationObserver(keep);
    watch.observe(document.body, { childList: true, subtree: true });
    addEventListener('focusin', remember);
    return () => {
      watch.disconnect();
      removeEventListener('focusin', remember);
    };
  }, []);
}
