import { t } from '@/lib/i18n';
import type { Outcome } from '@/lib/storage';
import { Notice } from '../ui';

/** Why the store refused, in words; nothing when it did not. */
export function Refused({ outcome }: { readonly outcome: Outcome<unknown> | null }) {
  if (!outcome || outcome.ok) return null;
  const seconds = Math.ceil((outcome.waitMs ?? 0) / 1000);
  return <Notice tone="warn">{t(`trouble.${outcome.messageId}`, { seconds })}</Notice>;
}
