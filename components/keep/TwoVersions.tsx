import { t } from '@/lib/i18n';
import type { Difference } from '@/lib/storage';
import { usePanel } from '../state';
import { Button } from '../ui';
import { placeInWords, valueInWords } from './places';

/** The same thing was changed here and in another window: both are shown, the person chooses. Nothing when not. */
export function TwoVersions() {
  const { keep } = usePanel();
  const clashes = keep.clashes.value;
  if (clashes.length === 0) return null;
  return (
    <section class="card card-warn two-versions" role="alert" data-testid="two-versions">
      <h2>{t('keep.versions.title')}</h2>
      <p>{t('keep.versions.help')}</p>
      <ul class="plain">
        {clashes.map((one) => (
          <Clash key={one.path.join('.')} clash={one} />
        ))}
      </ul>
      <div class="row">
        {clashes.length > 1 && (
          <>
            <Button onClick={() => keep.settle(clashes, 'mine')} testid="all-mine">
              {t('keep.versions.allMine')}
            </Button>
            <Button onClick={() => keep.settle(clashes, 'theirs')} testid="all-theirs">
              {t('keep.versions.allTheirs')}
            </Button>
          </>
        )}
        <Button kind="quiet" onClick={() => keep.keepBothVersions()} testid="keep-both">
          {t('keep.versions.both')}
        </Button>
      </div>
    </section>
  );
}

function Clash({ clash }: { readonly clash: Difference }) {
  const { keep } = usePanel();
  const title = placeInWords(clash.path);
  return (
    <li class="clash" data-testid="clash" data-path={clash.path.join('.')}>
      <p lang={title.lang}>
        <strong>{title.text}</strong>
      </p>
      {(['mine', 'theirs'] as const).map((side) => {
        const value = valueInWords(clash.path, clash[side]);
        return (
          <div class="side" key={side}>
            <span class="note">{t(`keep.versions.${side}`)}</span>
            <span class="side-value" dir="auto" data-testid={`value-${side}`}>
              {value}
            </span>
            <Button
              onClick={() => keep.settle([clash], side)}
              label={`${t('keep.versions.take')} : ${value}`}
              testid={`take-${side}`}
            >
              {t('keep.versions.take')}
            </Button>
          </div>
        );
      })}
    </li>
  );
}
