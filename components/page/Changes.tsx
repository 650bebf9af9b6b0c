import { formatDate, say, t } from '@/lib/i18n';
import { usePanel } from '../state';
import { Disclosure, LinkButton } from '../ui';

/** What the law changed for this person since the last visit. */
export function Changes() {
  const panel = usePanel();
  const changes = panel.assessment.value?.changes ?? [];
  if (changes.length === 0) return null;
  return (
    <section class="card card-info" data-testid="law-changes">
      <Disclosure summary={t('page.changes')}>
        <ul class="plain">
          {changes.map((change) => {
            const words = say(`law.${change.fact}`, change.text);
            return (
              <li key={`${change.fact}${change.kind}`}>
                <time dateTime={change.on}>{formatDate(change.on)}</time>
                <p lang={words.lang}>
                  {change.kind === 'ended' ? <s>{words.text}</s> : words.text}
                </p>
              </li>
            );
          })}
        </ul>
        <LinkButton
          onClick={() => void panel.update((d) => ({ ...d, lastSeenOn: panel.today.value }))}
        >
          {t('trouble.dismiss')}
        </LinkButton>
      </Disclosure>
    </section>
  );
}
