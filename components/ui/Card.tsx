import type { ComponentChildren } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  readonly tone?: 'plain' | 'good' | 'info' | 'warn';
  readonly testid?: string;
}

/** One idea on a sheet of its own. */
export function Card({ children, tone = 'plain', testid }: Props) {
  return (
    <div class={`card card-${tone}`} data-testid={testid}>
      {children}
    </div>
  );
}
