import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n';
import { usePanel } from '../state';
import { Button, Disclosure, Field, Notice } from '../ui';
import { DossierList } from './DossierList';

/** The dossiers by nickname: open, find, rename, make, copy, archive, remove with a way back. */
export function DossiersSection() {
  const { keep, dossier, update } = usePanel();
  const shown = dossier.value;
  // The list is read when it changes elsewhere; the open dossier's own name is newer here.
  const all = keep.dossiers.value.map((one) =>
    one.id === shown?.id ? { ...one, nickname: shown.nickname } : one,
  );
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
      <DossierList all={all} shown={shown?.id} />
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
