import { useState } from 'preact/hooks';
import { formatDate, t } from '@/lib/i18n';
import type { Summary } from '@/lib/storage';
import { usePanel } from '../state';
import { Button, Card, Disclosure, Field, Notice } from '../ui';

/** The dossiers by nickname: open, rename, make, archive, remove with a way back. */
export function DossiersSection() {
  const { keep, dossier, update } = usePanel();
  const shown = dossier.value;
  // The list is read when it changes elsewhere; the open dossier's own name is newer here.
  const all = keep.dossiers.value.map((one) =>
    one.id === shown?.id ? { ...one, nickname: shown.nickname } : one,
  );
  const archived = all.filter((one) => one.archived);
  return (
    <section>
      <h2>{t('keep.dossiers')}</h2>
      <p>{t('keep.dossiers.help')}</p>
      <div role="status">
        {keep.canUndo.value && (
          <Notice>
            <p>{t('keep.removed')}</p>
            <Button onClick={() => keep.undo()} testid="undo">
              {t('keep.undo')}
            </Button>
          </Notice>
        )}
      </div>
      <ul class="plain">
        {all
          .filter((one) => !one.archived)
          .map((one) => (
            <DossierLine key={one.id} one={one} isShown={one.id === shown?.id} />
          ))}
      </ul>
      {archived.length > 0 && (
        <Disclosure summary={`${t('keep.archived')} (${archived.length})`}>
          <ul class="plain">
            {archived.map((one) => (
              <DossierLine key={one.id} one={one} isShown={one.id === shown?.id} />
            ))}
          </ul>
        </Disclosure>
      )}
      {shown && (
        <Field
          key={shown.id}
          label={t('keep.rename')}
          value={shown.nickname}
          maxLength={80}
          testid="dossier-rename"
          onChange={(nickname) =>
            nickname.trim() && update((d) => ({ ...d, nickname: nickname.trim() }))
          }
        />
      )}
      <NewDossier />
    </section>
  );
}

function DossierLine({ one, isShown }: { readonly one: Summary; readonly isShown: boolean }) {
  const { keep } = usePanel();
  const [sure, setSure] = useState(false);
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
        <Disclosure summary={<More nickname={one.nickname} />}>
          <Button onClick={() => keep.archive(one.id, !one.archived)} testid="dossier-archive">
            {t(one.archived ? 'keep.unarchive' : 'keep.archive')}
          </Button>
          {sure ? (
            <>
              <p>{t('keep.remove.sure', { nickname: one.nickname })}</p>
              <Button
                kind="danger"
                onClick={() => keep.remove(one.id)}
                testid="dossier-remove-sure"
              >
                {t('keep.remove')}
              </Button>
              <Button onClick={() => setSure(false)}>{t('keep.wipe.cancel')}</Button>
            </>
          ) : (
            <Button kind="danger" onClick={() => setSure(true)} testid="dossier-remove">
              {t('keep.remove')}
            </Button>
          )}
        </Disclosure>
      </Card>
    </li>
  );
}

function NewDossier() {
  const { keep } = usePanel();
  const [nickname, setNickname] = useState('');
  const make = async (event: Event) => {
    event.preventDefault();
    const wanted = nickname.trim();
    if (!wanted) return;
    setNickname('');
    await keep.create(wanted);
  };
  return (
    <Disclosure summary={t('keep.new')} testid="dossier-new">
      <form onSubmit={make} autocomplete="off">
        <Field
          label={t('keep.new.name')}
          value={nickname}
          live
          maxLength={80}
          onChange={setNickname}
          testid="dossier-new-name"
        />
        <Button type="submit" disabled={!nickname.trim()} testid="dossier-create">
          {t('keep.new.create')}
        </Button>
      </form>
    </Disclosure>
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
