import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n';
import { type Summary, searchDossiers } from '@/lib/storage';
import { Button, Disclosure, Field } from '../ui';
import { DossierLine } from './DossierLine';

/** So many are read at a glance; more are asked for, so that a thousand open as fast as ten. */
const AT_ONCE = 12;

interface Props {
  readonly all: readonly Summary[];
  readonly shown: string | undefined;
}

/** The dossiers, the last changed first; a search when they are many; the archived ones apart. */
export function DossierList({ all, shown }: Props) {
  const [search, setSearch] = useState('');
  const isSearched = search.trim() !== '';
  const found = isSearched ? searchDossiers([...all], search, true) : all;
  const archived = found.filter((one) => one.archived);
  return (
    <>
      {all.length > 5 && (
        <Field
          label={t('keep.search')}
          value={search}
          live
          maxLength={80}
          onChange={setSearch}
          testid="dossier-search"
        />
      )}
      {isSearched && <p role="status">{t('keep.search.found', { count: found.length })}</p>}
      <Some key={search} list={found.filter((one) => !one.archived)} shown={shown} />
      {archived.length > 0 && (
        <Disclosure
          summary={`${t('keep.archived')} (${archived.length})`}
          open={isSearched}
          testid="dossiers-archived"
        >
          <Some key={search} list={archived} shown={shown} />
        </Disclosure>
      )}
    </>
  );
}

interface SomeProps {
  readonly list: readonly Summary[];
  readonly shown: string | undefined;
}

/** The first ones, and a button for more. The one that is open comes first. */
function Some({ list, shown }: SomeProps) {
  const [limit, setLimit] = useState(AT_ONCE);
  const ordered = [...list].sort(
    (one, other) => Number(other.id === shown) - Number(one.id === shown),
  );
  const left = list.length - limit;
  return (
    <>
      <ul class="plain">
        {ordered.slice(0, limit).map((one) => (
          <DossierLine key={one.id} one={one} isShown={one.id === shown} />
        ))}
      </ul>
      {left > 0 && (
        <Button onClick={() => setLimit(limit + 5 * AT_ONCE)} testid="dossiers-next">
          {t('keep.showMore', { count: left })}
        </Button>
      )}
    </>
  );
}
