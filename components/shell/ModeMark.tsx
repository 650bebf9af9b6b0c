import type { Mode } from '@/lib/storage';

const SHAPES: Record<Mode, string> = {
  session: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5v3l2 1.5',
  computer: 'M2.5 3.5h11v7h-11zM6 13.5h4M8 10.5v3',
  passphrase: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
};

/** The shape of a way of keeping: an hourglass-like clock, a screen, a lock. */
export function ModeMark({ mode }: { readonly mode: Mode }) {
  return (
    <svg class="shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[mode]} />
    </svg>
  );
}
