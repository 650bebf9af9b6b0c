import { FACT_GROUPS, FACTS } from '@/lib/facts';
import { say, t } from '@/lib/i18n';
import { usePanel } from '../state';
import { Button, Disclosure, Empty, LinkButton } from '../ui';
import { type AnswerLine, answersOf, valueWords } from './answers';

/** Every answer, by group; each can be changed or erased at any time. */
export function AnswersScreen() {
  const panel = usePanel();
  const dossier = panel.dossier.value;
  if (!dossier) return null;
  const groups = answersOf(dossier);
  const declined = groups.flatMap(({ lines }) => lines.filter((line) => line.value === null));
  return (
    <>
      <h1 tabIndex={-1}>{t('situation.answers')}</h1>
      {groups.length === 0 && <Empty>{t('situation.answers.empty')}</Empty>}
      {groups.map(({ group, lines: all }) => {
        const lines = all.filter((line) => line.value !== null);
        if (lines.length === 0) return null;
        const title = say(`group.${group}`, FACT_GROUPS[group as keyof typeof FACT_GROUPS].title);
        return (
          <section key={group}>
            <h2 lang={title.lang}>{title.text}</h2>
            <dl class="answers">
              {lines.map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </dl>
          </section>
        );
      })}
      {declined.length > 0 && (
        <Disclosure summary={t('situation.answers.declined', { count: declined.length })}>
          <dl class="answers">
            {declined.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </dl>
        </Disclosure>
      )}
      <Button
        kind="primary"
        onClick={() => {
          panel.asked.value = null;
          panel.screen.value = 'situation';
        }}
      >
        {t('situation.answers.back')}
      </Button>
    </>
  );
}

function Line({ line: { id, value } }: { readonly line: AnswerLine }) {
  const panel = usePanel();
  const name = say(`fact.${id}`, FACTS[id].title);
  const words =
    value === null
      ? { text: t('situation.answers.skipped'), lang: undefined }
      : valueWords(id, value);
  return (
    <div class="answer-line" data-testid="answer-line" data-fact={id}>
      <dt lang={name.lang}>{name.text}</dt>
      <dd>
        <span lang={words.lang}>{words.text}</span>
        <span class="row">
          <LinkButton
            testid="answer-change"
            label={t('situation.answers.change', { fact: name.text })}
            onClick={() => panel.ask(id)}
          >
            {t('keep.change')}
          </LinkButton>
          <LinkButton
            testid="answer-erase"
            label={t('situation.answers.erase', { fact: name.text })}
            onClick={() => void erase()}
          >
            {t('situation.erase')}
          </LinkButton>
        </span>
      </dd>
    </div>
  );
  /** Withdraws the answer: the question may be asked again. */
  function erase() {
    return panel.answer(id, undefined);
  }
}
