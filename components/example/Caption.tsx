import { t } from '@/lib/i18n';
import { type Screen, usePanel } from '../state';
import { Button, Notice } from '../ui';
import { leaveExample, WALK } from './example';

const CAPTIONS = ['page', 'situation', 'answers', 'routes', 'documents', 'dates'] as const;
type Captioned = (typeof CAPTIONS)[number];

const isCaptioned = (screen: Screen): screen is Captioned =>
  (CAPTIONS as readonly Screen[]).includes(screen);

/** What one sees on this screen of the example, and the way to the next one. */
export function Caption() {
  const panel = usePanel();
  const screen = panel.screen.value;
  if (!isCaptioned(screen)) return null;
  const at = (WALK as readonly Screen[]).indexOf(screen);
  const next = WALK[at + 1];
  return (
    <Notice testid="example-caption">
      <p>{t(`example.${screen}`)}</p>
      {next && next !== 'answers' ? (
        <Button
          kind="primary"
          testid="example-next"
          onClick={() => {
            panel.screen.value = next;
          }}
        >
          {t('example.next', { place: t(`nav.${next}`) })}
        </Button>
      ) : (
        <Button kind="primary" testid="example-end" onClick={leaveExample}>
          {t('example.start')}
        </Button>
      )}
    </Notice>
  );
}

/** Always in sight in the header of the example: what this is, and one tap to leave. */
export function ExampleMark() {
  return (
    <div class="example-mark" data-testid="example-mark">
      <p>{t('example.badge')}</p>
      <button type="button" class="link" data-testid="example-leave" onClick={leaveExample}>
        {t('example.leave')}
      </button>
    </div>
  );
}
