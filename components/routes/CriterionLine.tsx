import { FACTS } from '@/lib/facts';
import { formatDate, say, t } from '@/lib/i18n';
import { lawFact } from '@/lib/law';
import type { CriterionResult } from '@/lib/reasoning';
import { Explained } from '../glossary';
import { SourceNote } from '../law/SourceNote';
import { statusWord } from '../law/status-word';
import { About } from '../ui';

const SHAPE = { met: '✓', unmet: '✕', unknown: '?' } as const;

interface Props {
  readonly criterion: CriterionResult;
  readonly full?: boolean;
  /** Opens the question that would decide, or changes the answer that decided. */
  readonly onAnswer?: (fact: string) => void;
}

/** One criterion: shape and word, the sentence of law, what it waits for, its source in one tap. */
export function CriterionLine({ criterion, full = false, onAnswer }: Props) {
  const fact = lawFact(criterion.id);
  const words = say(`law.${criterion.id}`, fact?.text ?? criterion.id);
  const target = criterion.missing[0] ?? criterion.because[0];
  return (
    <li
      class={`criterion criterion-${criterion.status}`}
      data-testid="criterion"
      data-criterion={criterion.id}
      data-status={criterion.status}
    >
      <span class="criterion-mark" aria-hidden="true">
        {SHAPE[criterion.status]}
      </span>
      <div class="criterion-body">
        <Explained words={words} />
        <p class="criterion-word">
          {t(statusWord(criterion))}
          {criterion.flips
            ? ` — ${t('criterion.flips', { date: formatDate(criterion.flips) })}`
            : ''}
        </p>
        {full && (
          <div class="criterion-more">
            {onAnswer && target && (
              <button type="button" class="link" onClick={() => onAnswer(target)}>
                {t(criterion.missing.length > 0 ? 'criterion.answer' : 'criterion.change')}
                <About words={say(`fact.${target}`, FACTS[target].title)} />
              </button>
            )}
            <SourceNote id={criterion.id} />
          </div>
        )}
      </div>
    </li>
  );
}
