import { t } from '@/lib/i18n';
import type { Difference } from '@/lib/storage';
import { placeInWords, valueInWords } from './places';

/** More than this on one screen is no longer compared by anybody. */
const SHOWN = 30;

/** Where two versions of a dossier differ, side by side: here, in the file. */
export function Differences({ list }: { readonly list: readonly Difference[] }) {
  return (
    <dl class="differences">
      {list.slice(0, SHOWN).map(({ path, mine, theirs }) => {
        const title = placeInWords(path);
        return (
          <div key={path.join('.')}>
            <dt lang={title.lang}>{title.text}</dt>
            <dd class="side">
              <span class="note">{t('keep.versions.panel')}</span>
              <span dir="auto">{valueInWords(path, mine)}</span>
            </dd>
            <dd class="side">
              <span class="note">{t('keep.versions.file')}</span>
              <span dir="auto">{valueInWords(path, theirs)}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
