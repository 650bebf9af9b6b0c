import { useMemo } from 'preact/hooks';
import { formatDate, say, t } from '@/lib/i18n';
import type { RouteId } from '@/lib/law';
import type { PageReading } from '@/lib/page';
import { type Dossier, factValue, questionOf } from '@/lib/situation';
import { groupRoutes, inOrder } from '../routes/model';
import { outcomeWord, routeName } from '../routes/names';
import { usePanel } from '../state';
import { Button, Card } from '../ui';
import { Asked } from './Asked';
import { AfterSending, Booking } from './Booking';
import { Changes } from './Changes';
import { Identity } from './Identity';
import { partOf, routesNamed } from './mine';
import { alignSections, alignUploads } from './model';
import { NoPage } from './NoPage';
import { Report } from './Report';
import { Uploads } from './Uploads';
import { wantedOn } from './wanted';

/** « Cette page »: what it is, whether it is official, what in it concerns this person; then the situation in brief. */
export function PageScreen() {
  const panel = usePanel();
  const page = panel.page.value;
  return (
    <>
      <h1 tabIndex={-1} class="unseen">
        {t('page.title')}
      </h1>
      {page ? <KnownPage page={page} /> : <NoPage />}
      <Changes />
      <Brief />
    </>
  );
}

function KnownPage({ page }: { readonly page: PageReading }) {
  const panel = usePanel();
  const assessment = panel.assessment.value;
  const dossier = panel.dossier.value;
  const today = panel.today.value;
  const chosen = panel.chosenEntry.value;
  // The words of the page are compared once; the person's own answers and ticks, as they change.
  const sections = useMemo(() => alignSections(page.sections), [page]);
  const uploads = useMemo(() => (page.lookalike ? [] : alignUploads(page.uploads)), [page]);
  const wanted = useMemo(
    () =>
      assessment &&
      dossier &&
      wantedOn(page, routesNamed(sections, page), { assessment, dossier, today, chosen }),
    [page, sections, assessment, dossier, today, chosen],
  );
  if (!wanted || !dossier) return <Identity page={page} />;
  const hasAnswers = isEnough(dossier);
  const lists = sections.map((section) => ({
    section,
    part: partOf(section, page, wanted, hasAnswers),
  }));
  const concerns = hasAnswers && page.routes.length > 0 && !page.lookalike;
  const isSilent =
    sections.length + uploads.length === 0 && !['booking', 'download'].includes(page.page);
  return (
    <>
      <Identity page={page} />
      {concerns && (
        <section data-testid="page-concerns">
          <h2>{t('page.concerns')}</h2>
          {wanted.here.length > 0 ? (
            <ul class="plain">
              {wanted.here.map((id) => (
                <li key={id} data-route={id}>
                  <span lang={routeName(id).lang}>{routeName(id).text}</span>
                  <RouteState id={id} />
                </li>
              ))}
            </ul>
          ) : (
            <p>{t('page.concerns.none')}</p>
          )}
        </section>
      )}
      <Booking page={page} />
      <Uploads uploads={uploads} wanted={wanted} />
      <AfterSending page={page} />
      {lists.length > 0 && (
        <Asked
          title={page.title}
          lists={lists}
          wanted={wanted}
          isSaid={concerns && wanted.here.length === 0}
        />
      )}
      {isSilent && page.residencePermit !== false && !page.lookalike && (
        <p class="note">{t('page.asks.none')}</p>
      )}
      <Report page={page} />
    </>
  );
}

/** Where the person stands on a route of the page: the word of « Mes voies », and the day when it changes. */
function RouteState({ id }: { readonly id: RouteId }) {
  const { assessment } = usePanel();
  const { open, soon } = assessment.value ? groupRoutes(assessment.value) : { open: [], soon: [] };
  const best = [...soon, ...open].find((group) => group.id === id)?.best;
  if (!best) return null;
  const isSoon = best.outcome === 'conditions-not-met' && best.flips !== null;
  return (
    <span class="note route-state">
      {outcomeWord(best)}
      {isSoon && ` — ${t('criterion.flips', { date: formatDate(best.flips ?? '') })}`}
    </span>
  );
}

/** The situation in a few lines, and the next step always in reach. */
function Brief() {
  const panel = usePanel();
  const assessment = panel.assessment.value;
  const dossier = panel.dossier.value;
  if (!assessment || !dossier) return null;
  const next = assessment.nextQuestion;
  const question = next ? say(`question.${next}`, questionOf(next).question) : null;
  const hasAnswers = isEnough(dossier);
  const seen = inOrder(groupRoutes(assessment, factValue(dossier.situation, 'person.purpose')));
  return (
    <section class="brief" data-testid="brief">
      <h2>{t('page.summary')}</h2>
      {hasAnswers ? (
        <Card>
          <p>
            <strong>{t('page.summary.routes', { count: seen.length })}</strong>
          </p>
          <ul class="plain">
            {seen.slice(0, 2).map((group) => (
              <li key={group.id} lang={routeName(group.id).lang}>
                {routeName(group.id).text}
              </li>
            ))}
          </ul>
          <Button
            onClick={() => {
              panel.screen.value = 'routes';
            }}
          >
            {t('page.summary.all')}
          </Button>
        </Card>
      ) : (
        <p>{t('page.summary.start')}</p>
      )}
      {next && question && (
        <Button kind="primary" onClick={() => panel.ask(next)} testid="next-question">
          <span class="next-label">{t('page.next')}</span>
          <span lang={question.lang}>{question.text}</span>
        </Button>
      )}
    </section>
  );
}

/** Before so many answers, every route is still possible: a list of them would say nothing. */
const ENOUGH = 4;

const isEnough = ({ situation }: Pick<Dossier, 'situation'>): boolean =>
  Object.values(situation).reduce((sum, group) => sum + Object.keys(group ?? {}).length, 0) >=
  ENOUGH;
