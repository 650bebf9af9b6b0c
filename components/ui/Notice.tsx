import type { ComponentChildren } from 'preact';
import { Shape } from './StatusBadge';

interface Props {
  readonly tone?: 'info' | 'warn' | 'good';
  readonly children: ComponentChildren;
  readonly testid?: string;
}

/** A sentence set apart from the rest. */
export function Notice({ tone = 'info', children, testid }: Props) {
  return (
    <div class={`notice notice-${tone}`} data-testid={testid}>
      <Shape tone={tone} />
      <div>{children}</div>
    </div>
  );
}
