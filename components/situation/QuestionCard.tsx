import { useLayoutEffect, useRef } from 'preact/hooks';
import { FACTS, type FactId, type FactValue } from '@/lib/facts';
import { frenchSpaces, say, t } from '@/lib/i18n';
import { factValue, questionOf } from '@/lib/situation';
import { Explained, WordsExplained } from '../glossary';
import { usePanel } from '../state';
import { Disclosure, LinkButton } from '../ui';
import { AnswerInput, TapKey } from './AnswerInput';
import { before, meet } from './history';
import { useAnswerKeys } from './useAnswerKeys';

/** One question: what is asked, why, the answer, and always « je ne sais pas ». */
export function QuestionCard({ id, left }: { readonly id: FactId; readonly left: number }) {
  const panel = usePanel();
  const dossier = panel.dossier.value;
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef<FactId | null>(null);
  useLayoutEffect(() => {
    // Each new question takes the focus, so that it is read out once; the first one does with the screen.
    if (shown.current !== null && shown.current !== id) title.current?.focus();
    shown.current = id;
  }, [id]);
  const { singleKeys, forTwo: isForTwo } = panel.keep.settings.value;
  const section = useAnswerKeys(singleKeys);
  if (!dossier) return null;
  const { question, why, help } = questionOf(id);
  const words = say(`question.${id}`, question);
  const reason = say(`why.${id}`, why);
  const hint = help ? say(`help.${id}`, help) : null;
  const isSensitive = FACTS[id].sensitive === true;
  const previous = before(dossier.id, id);
  const go = () => {
    meet(dossier.id, id);
    panel.asked.value = null;
  };
  const answer = (value: FactValue) => {
    go();
    void panel.answer(id, value);
  };
  return (
    <section
      ref={section}
      data-testid="question"
      data-fact={id}
      class={isForTwo ? 'question for-two' : 'question'}
    >
      <p class="question-left">
        {left <= MANY ? t('situation.left', { count: left }) : t('situation.stop')}
      </p>
      <Explained as="h1" words={words} withCommon titleRef={title} />
      {isForTwo && words.lang !== 'fr' && (
        <p class="question-french" lang="fr">
          {frenchSpaces(question)}
        </p>
      )}
      {hint && <Explained words={hint} />}
      {isSensitive && <p class="note">{t('situation.sensitive')}</p>}
      <AnswerInput
        key={`${dossier.id} ${id}`}
        id={id}
        value={factValue(dossier.situation, id)}
        question={words.text}
        onAnswer={answer}
      />
      <button
        type="button"
        class="tap tap-unknown"
        data-testid="question-unknown"
        aria-keyshortcuts="0"
        onClick={() => {
          go();
          void panel.skip(id);
        }}
      >
        <span class="tap-text">{t(isSensitive ? 'situation.decline' : 'situation.unknown')}</span>
        <TapKey>{0}</TapKey>
      </button>
      <Disclosure summary={t('situation.why')} open>
        <Explained words={reason} />
        <WordsExplained texts={choicesOf(id)} />
      </Disclosure>
      <div class="row">
        {previous && (
          <LinkButton
            testid="question-previous"
            onClick={() => {
              panel.asked.value = previous;
            }}
          >
            {t('situation.previous')}
          </LinkButton>
        )}
        <LinkButton
          testid="open-answers"
          onClick={() => {
            panel.screen.value = 'answers';
          }}
        >
          {t('situation.answers')}
        </LinkButton>
      </div>
    </section>
  );
}

/** The answers to choose from, in the words shown. */
function choicesOf(id: FactId): string[] {
  const fact = FACTS[id];
  if (fact.type !== 'choice') return [];
  return Object.entries(fact.values).map(
    ([value, french]) => say(`value.${id}.${value}`, french).text,
  );
}

/** Above this many, the number frightens more than it helps. */
const MANY = 15;
