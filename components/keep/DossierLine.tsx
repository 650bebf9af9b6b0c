import { useState } from 'preact/hooks';
import { formatDate, t } from '@/lib/i18n';
import type { Summary } from '@/lib/storage';
import { usePanel } from '../state';
import { Button, Card, Disclosure } from '../ui';

interface Props {
  readonly one: Summary;
  readonly isShown: boolean;
}

/** One dossier of the list: opened in one tap; the rest is one tap further. */
export function DossierLine({ one, isShown }: Props) {
  const { keep } = usePanel();
  return (
    <li>
      <Card tone={isShown ? 'good' : 'plain'} testid="dossier">
        <p>
          <strong dir="auto">{one.nickname}</strong>{' '}
          <span class="note">{formatDate(one.updatedAt.slice(0, 10), 'short')}</span>
        </p>
        {isShown ? (
          <p>{t('keep.opened')}</p>
        ) : (
          <Button
            onClick={() => keep.open(one.id)}
            label={`${t('keep.open')} : ${one.nickname}`}
            testid="dossier-open"
          >
            {t('keep.open')}
          </Button>
        )}
        <Disclosure summary={<More nickname={one.nickname} />} testid="dossier-more">
          <div class="row">
            <Button onClick={() => keep.duplicate(one.id)} testid="dossier-duplicate">
              {t('keep.duplicate')}
            </Button>
            <Button onClick={() => keep.archive(one.id, !one.archived)} testid="dossier-archive">
              {t(one.archived ? 'keep.unarchive' : 'keep.archive')}
            </Button>
          </div>
          <Remove one={one} />
        </Disclosure>
      </Card>
    </li>
  );
}

function Remove({ one }: { readonly one: Summary }) {
  const { keep } = usePanel();
  const [isSure, setSure] = useState(false);
  if (!isSure)
    return (
      <Button kind="danger" onClick={() => setSure(true)} testid="dossier-remove">
        {t('keep.remove')}
      </Button>
    );
  return (
    <>
      <p>{t('keep.remove.sure', { nickname: one.nickname })}</p>
      <div class="row">
        <Button kind="danger" onClick={() => keep.remove(one.id)} testid="dossier-remove-sure">
          {t('keep.remove')}
        </Button>
        <Button onClick={() => setSure(false)}>{t('keep.wipe.cancel')}</Button>
      </div>
    </>
  );
}

/** Named with its dossier for readers: the list has one for each. */
function More({ nickname }: { readonly nickname: string }) {
  return (
    <>
      {t('keep.more')}
      <span class="unseen"> : {nickname}</span>
    </>
  );
}
