import { useLayoutEffect, useRef } from 'preact/hooks';

/** Moves the focus to the title of each new step, but not on arrival: the reader starts where the browser puts it. */
export function useStepFocus<T extends string | null>(step: T) {
  const ref = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  // At once with the new step: a later move would take the focus from a quick hand.
  useLayoutEffect(() => {
    if (before.current === step) return;
    before.current = step;
    ref.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [step]);
  return ref;
}
