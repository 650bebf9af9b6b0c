import { formatDate, t } from '@/lib/i18n';
import { HelpLink } from '../help';
import { usePanel } from '../state';
import { Button, Notice } from '../ui';

/** Said on every screen when the law was reviewed too long ago, or is not held for this day. */
export function OldLaw() {
  const assessment = usePanel().assessment.value;
  if (!assessment) return null;
  // Also on a day before the law held: the clock of the computer is wrong.
  const notHeld =
    assessment.routes.length > 0 &&
    assessment.routes.every((route) => route.notInForce === 'law-not-held');
  if (!notHeld && !assessment.lawIsOld) return null;
  return (
    <Notice tone="warn" testid="law-old">
      <p>
        {notHeld
          ? t('shell.lawNotHeld')
          : t('shell.lawOld', { date: formatDate(assessment.lawReviewedOn) })}
      </p>
    </Notice>
  );
}

/** What went wrong, in words, until the person has read it. */
export function Troubles() {
  const { keep } = usePanel();
  const put = (index: number) => {
    keep.trouble.value = keep.trouble.value.filter((_, i) => i !== index);
  };
  return (
    <div role="alert" class="troubles">
      {keep.trouble.value.map(({ message, values, retry }, index) => (
        <Notice key={message} tone="warn" testid="trouble">
          <p>{t(message, values)}</p>
          <div class="row">
            {retry && (
              <Button
                onClick={() => {
                  put(index);
                  void retry();
                }}
              >
                {t('trouble.retry')}
              </Button>
            )}
            <Button kind="quiet" onClick={() => put(index)}>
              {t('trouble.dismiss')}
            </Button>
          </div>
        </Notice>
      ))}
    </div>
  );
}

/** Always there: what this is, and what it is not. */
export function Footer() {
  const assessment = usePanel().assessment.value;
  return (
    <footer class="footer" data-testid="notice">
      <p>
        {t('shell.notice')}{' '}
        {assessment && `${t('shell.reviewed', { date: formatDate(assessment.lawReviewedOn) })} `}
        {t('shell.nothingLeaves')}
      </p>
      <HelpLink />
    </footer>
  );
}
