import type { ComponentChildren } from 'preact';
import { useOpened } from './useOpened';

interface Props {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
  /** The content is made when it is opened for the first time: for what is long and many times on a screen. */
  readonly isHeavy?: boolean;
  readonly testid?: string;
}

/** Something one tap away: the browser's own details, usable by every keyboard and reader. */
export function Disclosure({ summary, children, open, isHeavy, testid }: Props) {
  const { opened, onToggle } = useOpened(open);
  return (
    <details class="disclosure" open={open} onToggle={onToggle}>
      <summary data-testid={testid}>{summary}</summary>
      <div class="disclosure-body">{(!isHeavy || opened) && children}</div>
    </details>
  );
}
