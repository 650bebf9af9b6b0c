import { FACTS } from '@/lib/facts';
import { say, t } from '@/lib/i18n';
import { useState } from 'preact/hooks';
import { Explained } from '../glossary';
import { usePanel } from '../state';
import { Button, Card, LinkButton, OutLink } from '../ui';
import { ELSEWHERE, type IntakeStep, isElsewhere, siteName } from './steps';
import { TapKey, useAnswerKeys } from '../situation';
import { useStepFocus } from './useStepFocus';

const BUTTONS = { answer: '.big-choice', unknown: '.row .link', back: '.row .link' };

interface Props {
  readonly step: IntakeStep;
  /** Opens the screen of deadlines. */
  readonly onDecision: () => void;
}

/** What is asked before any other question of a new dossier. */
export function Intake({ step, onDecision }: Props) {
  const [elsewhere, setElsewhere] = useState<string | null>(null);
  const ref = useStepFocus(elsewhere ?? step);
  useAnswerKeys(usePanel().keep.settings.value.singleKeys, BUTTONS, ref);
  return (
    <div class="first-use" ref={ref}>
      {step === 'decision' && <Decision onYes={onDecision} />}
      {step === 'purpose' && !isElsewhere(elsewhere) && <Purpose onElsewhere={setElsewhere} />}
      {step === 'purpose' && isElsewhere(elsewhere) && (
        <Elsewhere purpose={elsewhere} onBack={() => setElsewhere(null)} />
      )}
    </div>
  );
}

function Decision({ onYes }: { readonly onYes: () => void }) {
  const panel = usePanel();
  return (
    <div data-testid="first-step" data-step="decision">
      <h1 tabIndex={-1}>{t('first.decision.title')}</h1>
      <Explained class="lead" words={t('first.decision.help')} />
      <div class="big-choices">
        <button type="button" class="big-choice" data-testid="decision-yes" onClick={onYes}>
          <span class="big-choice-label">{t('first.decision.yes')}</span>
          <TapKey>{1}</TapKey>
        </button>
        <button
          type="button"
          class="big-choice"
          data-testid="first-next"
          onClick={() => void panel.answer('decision.kind', 'aucune')}
        >
          <span class="big-choice-label">{t('first.decision.no')}</span>
          <TapKey>{2}</TapKey>
        </button>
      </div>
      <div class="row">
        <LinkButton onClick={() => void panel.skip('decision.kind')}>
          {t('first.decision.skip')}
        </LinkButton>
      </div>
    </div>
  );
}

function Purpose({ onElsewhere }: { readonly onElsewhere: (purpose: string) => void }) {
  const panel = usePanel();
  const fact = FACTS['person.purpose'];
  const values = fact.type === 'choice' ? Object.entries(fact.values) : [];
  return (
    <div data-testid="first-step" data-step="purpose">
      <h1 tabIndex={-1}>{t('first.purpose.title')}</h1>
      <p class="lead">{t('first.purpose.help')}</p>
      <div class="big-choices">
        {values.map(([value, french], at) => {
          const words = say(`value.person.purpose.${value}`, french);
          return (
            <button
              key={value}
              type="button"
              class="big-choice"
              data-testid="purpose"
              data-value={value}
              lang={words.lang}
              onClick={() =>
                isElsewhere(value) ? onElsewhere(value) : void panel.answer('person.purpose', value)
              }
            >
              <span class="big-choice-label">{words.text}</span>
              {at < 9 && <TapKey>{at + 1}</TapKey>}
            </button>
          );
        })}
      </div>
      <div class="row">
        <LinkButton onClick={() => void panel.skip('person.purpose')} testid="first-next">
          {t('first.purpose.skip')}
        </LinkButton>
      </div>
    </div>
  );
}

function Elsewhere({
  purpose,
  onBack,
}: {
  readonly purpose: keyof typeof ELSEWHERE;
  readonly onBack: () => void;
}) {
  const panel = usePanel();
  return (
    <div data-testid="first-step" data-step="elsewhere">
      <h1 tabIndex={-1}>{t('first.elsewhere.title')}</h1>
      <Card tone="info">
        <Explained words={t(`first.elsewhere.${purpose}`)} />
        <ul class="plain">
          {ELSEWHERE[purpose].map((address) => (
            <li key={address}>
              <OutLink href={address}>
                {t('first.elsewhere.open', { site: siteName(address) })}
              </OutLink>
            </li>
          ))}
        </ul>
      </Card>
      <p>{t('first.elsewhere.continue.help')}</p>
      <div class="row">
        <Button
          kind="primary"
          onClick={() => void panel.answer('person.purpose', purpose)}
          testid="first-next"
        >
          {t('first.elsewhere.continue')}
        </Button>
        <LinkButton onClick={onBack}>{t('first.back')}</LinkButton>
      </div>
    </div>
  );
}
