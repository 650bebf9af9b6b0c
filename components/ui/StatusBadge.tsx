import type { ComponentChildren } from 'preact';

export type Tone = 'good' | 'open' | 'weighed' | 'closed' | 'info' | 'warn';

/** A shape for each tone, so that colour is never alone. Drawn in a box of 16. */
const SHAPES: Record<Tone, string> = {
  good: 'M3.5 8.5l3 3 6-7',
  open: 'M6 6.2a2 2 0 1 1 2.8 1.9c-.6.3-.8.7-.8 1.4M8 12v.1',
  weighed: 'M8 3v10M4 13h8M3 5.5h10M3 5.5L1.5 9h3zM13 5.5L11.5 9h3z',
  closed: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  info: 'M8 7.5V12M8 4.5v.1',
  warn: 'M8 2.5l6 11H2zM8 7v3M8 11.8v.1',
};

/** Status as word + shape + colour. */
export function StatusBadge({
  tone,
  children,
}: {
  readonly tone: Tone;
  readonly children: ComponentChildren;
}) {
  return (
    <span class={`badge badge-${tone}`}>
      <Shape tone={tone} />
      {children}
    </span>
  );
}

/** The shape alone, hidden from readers: the word stands beside it. */
export function Shape({ tone }: { readonly tone: Tone }) {
  return (
    <svg class="shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[tone]} />
    </svg>
  );
}
