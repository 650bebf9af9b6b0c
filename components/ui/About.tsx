import type { Words } from '@/lib/i18n';

/** What a button or a fold is about, for readers only: those who see have it just above. */
export function About({ words }: { readonly words: Words }) {
  return (
    <span class="unseen">
      {' : '}
      <span lang={words.lang}>{words.text}</span>
    </span>
  );
}
