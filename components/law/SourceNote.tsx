import { formatDate, say, t } from '@/lib/i18n';
import { InFrench, useOpened } from '../ui';
import { lawFact, SOURCES } from '@/lib/law';

const HELD_FROM = '2020-01-01';

/** Where a sentence of law comes from: articles, published sources with their addresses, days in force, confidence. */
export function SourceNote({ id }: { readonly id: string }) {
  const { opened, onToggle } = useOpened();
  const fact = lawFact(id);
  if (!fact) return null;
  const period = fact.to
    ? t('source.fromTo', { from: formatDate(fact.from), to: formatDate(fact.to) })
    : fact.from === HELD_FROM
      ? t('source.fromBefore')
      : t('source.from', { from: formatDate(fact.from) });
  const check = fact.check ? say(`check.${fact.id}`, fact.check) : null;
  return (
    <details class="source" onToggle={onToggle}>
      <summary>
        {t('source.toggle')}
        {fact.confidence !== 'sure' && (
          <span class={`confidence confidence-${fact.confidence}`}>
            {' '}
            {t(`confidence.${fact.confidence}`)}
          </span>
        )}
      </summary>
      {opened && (
        <div class="source-body">
          {fact.basis && <Basis text={fact.basis} />}
          <p>{period}</p>
          {check && (
            <p lang={check.lang}>
              <InFrench text={t('confidence.check', { where: check.text })} />
            </p>
          )}
          <ul>
            {fact.sources.map((key) => {
              const source = SOURCES[key];
              return source ? (
                <li key={key} lang="fr">
                  <a href={source.url.split(' ')[0]} target="_blank" rel="noreferrer noopener">
                    {source.title}
                  </a>{' '}
                  ({source.version})
                </li>
              ) : null;
            })}
          </ul>
        </div>
      )}
    </details>
  );
}

/** The articles, which are French, in a sentence that is not. */
function Basis({ text }: { readonly text: string }) {
  const [before, after] = t('source.label', { basis: '|' }).split('|');
  return (
    <p>
      {before}
      <span lang="fr">{text}</span>
      {after}
    </p>
  );
}
