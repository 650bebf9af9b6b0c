import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly testid?: string;
  /** Made only once it is opened: a page may hold thousands of lines. */
  readonly content: () => ComponentChildren;
}

/** Something one tap away whose content is not made before. */
export function Later({ summary, open = false, testid, content }: Props) {
  const [isMade, setMade] = useState(open);
  return (
    <details
      class="disclosure"
      open={open}
      data-testid={testid}
      onToggle={(event) => event.currentTarget.open && setMade(true)}
    >
      <summary>{summary}</summary>
      {isMade && <div class="disclosure-body">{content()}</div>}
    </details>
  );
}
