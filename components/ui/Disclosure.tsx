import type { ComponentChildren } from 'preact';

interface Props {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
  readonly testid?: string;
}

/** Something one tap away: the browser's own details, usable by every keyboard and reader. */
export function Disclosure({ summary, children, open, testid }: Props) {
  return (
    <details class="disclosure" open={open}>
      <summary data-testid={testid}>{summary}</summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
