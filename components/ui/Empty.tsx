import type { ComponentChildren } from 'preact';
import { t } from '@/lib/i18n';
import { Button } from './Button';

interface Props {
  readonly children: ComponentChildren;
  /** The step that fills this place, when there is one. */
  readonly action?: string;
  readonly onAction?: () => void;
}

/** Nothing here yet: an empty sheet, one sentence, and the step that fills it. */
export function Empty({ children, action, onAction }: Props) {
  return (
    <div class="empty" data-testid="empty">
      <Sheets />
      <p>{children}</p>
      {action && onAction && (
        <Button kind="primary" onClick={onAction}>
          {action}
        </Button>
      )}
    </div>
  );
}

/** Something is on its way. The sheets move only for those who did not ask for stillness. */
export function Loading() {
  return (
    <div class="empty loading" role="status">
      <Sheets />
      <p>{t('shell.loading')}</p>
    </div>
  );
}

function Sheets() {
  return (
    <svg class="empty-sheets" viewBox="0 0 48 40" aria-hidden="true" focusable="false">
      <rect class="empty-under" x="8" y="3" width="22" height="28" rx="3" />
      <rect class="empty-over" x="16" y="9" width="22" height="28" rx="3" />
      <path class="empty-lines" d="M21 17h12M21 23h12M21 29h7" />
    </svg>
  );
}
