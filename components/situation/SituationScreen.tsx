import { t } from '@/lib/i18n';
import { usePanel } from '../state';
import { routeName } from '../routes/names';
import { Button, Notice } from '../ui';
import { questionsLeft } from './left';
import { QuestionCard } from './QuestionCard';

/** « Ma situation »: the question chosen, or the one that settles most. */
export function SituationScreen() {
  const panel = usePanel();
  const assessment = panel.assessment.value;
  const dossier = panel.dossier.value;
  if (!assessment || !dossier) return null;
  const id = panel.asked.value ?? assessment.nextQuestion;
  const settled = assessment.routes.find((entry) => entry.outcome === 'conditions-met');
  if (id)
    return (
      <>
        <QuestionCard id={id} left={questionsLeft(assessment, dossier.skipped)} />
        {settled && (
          <Notice testid="may-stop">
            <p>{t('situation.mayStop', { route: routeName(settled.id).text })}</p>
            <Button
              onClick={() => {
                panel.screen.value = 'routes';
              }}
            >
              {t('situation.done.routes')}
            </Button>
          </Notice>
        )}
      </>
    );
  return (
    <section data-testid="questions-done">
      <h1 tabIndex={-1}>{t('situation.done.title')}</h1>
      <p class="lead">{t('situation.done.text')}</p>
      <div class="row">
        <Button
          kind="primary"
          onClick={() => {
            panel.screen.value = 'routes';
          }}
        >
          {t('situation.done.routes')}
        </Button>
        <Button
          testid="open-answers"
          onClick={() => {
            panel.screen.value = 'answers';
          }}
        >
          {t('situation.answers')}
        </Button>
      </div>
    </section>
  );
}
