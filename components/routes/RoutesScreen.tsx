import type { FactId } from '@/lib/facts';
import { formatDate, say, t } from '@/lib/i18n';
import { factValue, questionOf } from '@/lib/situation';
import { usePanel } from '../state';
import { About, Button, Disclosure } from '../ui';
import { groupRoutes, type RouteGroup, tier } from './model';
import { routeName } from './names';
import { RouteCard } from './RouteCard';

/** Shown at once; the rest is one tap away so that the screen stays readable. */
const SHOWN = 4;

/** « Mes voies »: what the situation opens today, why, and the next question. */
export function RoutesScreen() {
  const panel = usePanel();
  const assessment = panel.assessment.value;
  if (!assessment) return null;
  const { open, soon, closed, outside } = groupRoutes(
    assessment,
    panel.dossier.value ? factValue(panel.dossier.value.situation, 'person.purpose') : undefined,
  );
  // Rights already settled, then what time alone will open, then all the rest.
  const settled = open.filter((group) => tier(group.best, 0) === 0);
  const others = open.filter((group) => !settled.includes(group));
  // Only what comes first is told in full; the rest stays short enough to be compared.
  const hasMain = settled.length + soon.length > 0;
  const today = panel.today.value;
  const answer = (fact: string) => panel.ask(fact as FactId);
  const documents = (key: string) => {
    panel.chosenEntry.value = key;
    panel.screen.value = 'documents';
  };
  const card = (group: RouteGroup, isMain = false) => (
    <div class="route-group" key={group.id}>
      <RouteCard
        entry={group.best}
        today={today}
        isCompact={!isMain}
        onAnswer={answer}
        onDocuments={documents}
      />
      {group.others.length > 0 && (
        <Disclosure
          summary={
            <>
              {t('routes.otherCases', { count: group.others.length })}
              <About words={routeName(group.id)} />
            </>
          }
        >
          {group.others.map((entry) => (
            <RouteCard
              key={`${entry.ground}${entry.stage}${entry.card.kind}`}
              entry={entry}
              today={today}
              isCase
              isCompact
              onAnswer={answer}
              onDocuments={documents}
            />
          ))}
        </Disclosure>
      )}
    </div>
  );
  const next = assessment.nextQuestion;
  const question = next ? say(`question.${next}`, questionOf(next).question) : null;
  return (
    <>
      <h1 tabIndex={-1}>{t('routes.title')}</h1>
      <p class="lead">{t('routes.intro', { date: formatDate(today) })}</p>
      {next && question ? (
        <Button kind="primary" onClick={() => panel.ask(next)} testid="next-question">
          <span class="next-label">{t('routes.nextQuestion')}</span>
          <span lang={question.lang}>{question.text}</span>
        </Button>
      ) : (
        <p data-testid="questions-done">{t('routes.noQuestion')}</p>
      )}
      {settled.length > 0 && <h2>{t('routes.open')}</h2>}
      {settled.map((group) => card(group, true))}
      {soon.length > 0 && <h2>{t('routes.soon')}</h2>}
      {soon.map((group) => card(group, true))}
      {others.length > 0 && <h2>{t(settled.length > 0 ? 'routes.others' : 'routes.open')}</h2>}
      {others.slice(0, SHOWN).map((group, at) => card(group, at === 0 && !hasMain))}
      {others.length > SHOWN && (
        <Disclosure summary={t('routes.more', { count: others.length - SHOWN })}>
          {others.slice(SHOWN).map((group) => card(group))}
        </Disclosure>
      )}
      {closed.length > 0 && (
        <Disclosure summary={t('routes.closed', { count: closed.length })}>
          {closed.map((group) => card(group))}
        </Disclosure>
      )}
      {outside.length > 0 && (
        <Disclosure summary={t('routes.outside', { count: outside.length })}>
          {outside.map((group) => card(group))}
        </Disclosure>
      )}
    </>
  );
}
