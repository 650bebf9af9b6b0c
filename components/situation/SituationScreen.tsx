import { t } from '@/lib/i18n';
import { usePanel } from '../state';
import { Button } from '../ui';
import { questionsLeft } from './left';
import { QuestionCard } from './QuestionCard';

/** « Ma situation »: the question chosen, or the one that settles most. */
export function SituationScreen() {
  const panel = usePanel();
  const assessment = panel.assessment.value;
  const dossier = panel.dossier.value;
  if (!assessment || !dossier) return null;
  const id = panel.asked.value ?? assessment.nextQuestion;
  if (id) return <QuestionCard id={id} left={questionsLeft(assessment, dossier.skipped)} />;
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
