import { useLayoutEffect } from 'preact/hooks';

/** The screen shown last, wherever it stood: before the dossier, in it, in the example. */
let shown: string | null = null;

/** Moves the focus to the title of each new screen once it is there, and to its top; not on the first one. */
export function useTitleFocus(key: string, isThere: boolean): void {
  useLayoutEffect(() => {
    if (!isThere || shown === key) return;
    if (shown !== null) {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }
    shown = key;
  }, [key, isThere]);
}
