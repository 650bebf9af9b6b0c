import type { RouteEntry } from '@/lib/assess';
import { formatDate, t } from '@/lib/i18n';
import type { Nature } from '@/lib/law';
import { Sentences } from '../law/Sentences';
import { About, Button, Disclosure, Notice, StatusBadge } from '../ui';
import { CriterionLine } from './CriterionLine';
import { Money } from './Money';
import { decisive, keyOf } from './model';
import {
  cardName,
  caseName,
  groundName,
  outcomeMeaning,
  outcomeWord,
  routeName,
  routeSummary,
  TONE,
} from './names';
import { Where } from './Where';

const NATURES: readonly Nature[] = ['condition', 'bar', 'formality', 'factor'];

interface Props {
  readonly entry: RouteEntry;
  readonly today: string;
  /** Without the route's name and with the case as title: one more case of a route already shown. */
  readonly isCase?: boolean;
  /** One among many that are not settled: what decides is shown, all the rest is one tap away. */
  readonly isCompact?: boolean;
  readonly onAnswer: (fact: string) => void;
  readonly onDocuments: (key: string) => void;
}

/** One route for this person: status in words, what decides, then everything one tap away. */
export function RouteCard({
  entry,
  today,
  isCase = false,
  isCompact = false,
  onAnswer,
  onDocuments,
}: Props) {
  const name = routeName(entry.id);
  const ground = groundName(entry);
  const isLive = ['conditions-met', 'case-by-case', 'incomplete', 'conditions-not-met'].includes(
    entry.outcome,
  );
  const isRisky = entry.basis === 'discretionary' && isLive;
  return (
    <article
      class={`card route route-${entry.outcome}`}
      data-testid="route"
      data-route={entry.id}
      data-ground={entry.ground ?? ''}
      data-outcome={entry.outcome}
    >
      <StatusBadge tone={TONE[entry.outcome]}>{outcomeWord(entry)}</StatusBadge>
      {!isCase && (
        <h3>
          <span lang={name.lang}>{name.text}</span>
        </h3>
      )}
      {ground && (
        <p class={isCase ? 'route-case' : 'route-ground'} lang={ground.lang}>
          {ground.text}
        </p>
      )}
      {isLive && (
        <p class="route-aim">
          {t(`stage.${entry.stage}`)} · {entry.fallback ? `${t('card.fallback')} : ` : ''}
          {cardName(entry)}
        </p>
      )}
      <p>{outcomeMeaning(entry)}</p>
      {isRisky && <Notice tone="warn">{t('routes.warnFirst')}</Notice>}
      {isLive && (
        <ul class="criteria" data-testid="route-why">
          {decisive(entry).map((criterion) => (
            <CriterionLine key={criterion.id} criterion={criterion} />
          ))}
        </ul>
      )}
      {entry.flips && (
        <p class="route-flips">
          {t(
            entry.outcome === 'conditions-met' || entry.outcome === 'case-by-case'
              ? 'routes.until'
              : 'routes.flips',
            { date: formatDate(entry.flips) },
          )}
        </p>
      )}
      {entry.leadsTo && <Notice tone="info">{t(`leadsTo.${entry.leadsTo}`)}</Notice>}
      {isLive &&
        (isCompact ? (
          <div class="route-more">
            <Disclosure
              summary={
                <>
                  {t('routes.detail')}
                  <About words={caseName(entry)} />
                </>
              }
              testid="route-detail"
              isHeavy
            >
              <Sections entry={entry} today={today} onAnswer={onAnswer} onDocuments={onDocuments} />
            </Disclosure>
          </div>
        ) : (
          <Sections entry={entry} today={today} onAnswer={onAnswer} onDocuments={onDocuments} />
        ))}
      {!isLive && !isCase && (
        <p lang={routeSummary(entry.id).lang}>{routeSummary(entry.id).text}</p>
      )}
    </article>
  );
}

/** Everything about a route, part by part, and its documents. */
function Sections({
  entry,
  today,
  onAnswer,
  onDocuments,
}: Pick<Props, 'entry' | 'today' | 'onAnswer' | 'onDocuments'>) {
  return (
    <div class="route-more">
      {entry.notices.warnings.length > 0 && (
        <Disclosure summary={t('section.warnings')} isHeavy>
          <Sentences ids={entry.notices.warnings} />
        </Disclosure>
      )}
      <Disclosure summary={t('section.why')} testid="route-open" isHeavy>
        <AllCriteria entry={entry} onAnswer={onAnswer} />
      </Disclosure>
      <Disclosure summary={t('section.fees')} isHeavy>
        <Money entry={entry} />
      </Disclosure>
      <Disclosure summary={t('section.filing')} isHeavy>
        <Where entry={entry} today={today} />
      </Disclosure>
      <Disclosure summary={t('section.card')} isHeavy>
        <Sentences ids={[...new Set([...entry.notices.card, ...entry.notices.next])]} />
      </Disclosure>
      <Disclosure summary={t('section.refusal')} isHeavy>
        <Sentences ids={entry.notices.remedies} />
      </Disclosure>
      <Button kind="secondary" onClick={() => onDocuments(keyOf(entry))} testid="route-documents">
        {t('routes.documents')}
        <About words={caseName(entry)} />
      </Button>
    </div>
  );
}

function AllCriteria({ entry, onAnswer }: Pick<Props, 'entry' | 'onAnswer'>) {
  return (
    <>
      {NATURES.map((nature) => {
        const list = entry.criteria.filter((c) => c.nature === nature);
        if (list.length === 0) return null;
        return (
          <section key={nature}>
            <h4>{t(`nature.${nature as 'condition' | 'bar' | 'formality' | 'factor'}`)}</h4>
            <ul class="criteria">
              {list.map((criterion, i) => (
                <CriterionLine
                  key={`${criterion.id}${i}`}
                  criterion={criterion}
                  full
                  onAnswer={onAnswer}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
