import { useLayoutEffect, useRef } from 'preact/hooks';

/** Moves the focus to the title of each new screen once it is there, and to its top; not on the first one. */
export function useTitleFocus(key: string, isThere: boolean): void {
  const shown = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (!isThere || shown.current === key) return;
    if (shown.current !== null) {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }
    shown.current = key;
  }, [key, isThere]);
}
