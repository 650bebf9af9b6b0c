import { signal } from '@preact/signals';
import type { Trouble } from '@/components/keeping';
import type { MessageId } from '@/lib/i18n';
import type { Refusal } from '@/lib/storage';

/** What went wrong and was not yet put aside by the person. */
export const trouble = signal<readonly Trouble[]>([]);

/** The words for a refusal of the store. */
export const troubleOf = ({ messageId, waitMs }: Refusal, retry?: Trouble['retry']): Trouble => ({
  message: `trouble.${messageId}` as MessageId,
  ...(waitMs ? { values: { seconds: Math.ceil(waitMs / 1000) } } : {}),
  ...(retry ? { retry } : {}),
});

/** Shows a trouble; the same one twice is shown once, with its newest retry. */
export function show(one: Trouble): void {
  trouble.value = [...trouble.value.filter((other) => other.message !== one.message), one];
}
