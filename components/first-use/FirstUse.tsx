import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n';
import type { Mode } from '@/lib/storage';
import { PassphraseFields } from '../keep';
import { ToExample } from '../example';
import { LanguageSwitch } from '../shell/Header';
import { usePanel } from '../state';
import { Button, LinkButton } from '../ui';
import { Languages } from './Languages';
import { useStepFocus } from './useStepFocus';

type Step = 'welcome' | 'shared' | 'passphrase';

/** First use: what this is in three sentences, then where things are kept. Nothing is written before that choice. */
export function FirstUse() {
  const [step, setStep] = useState<Step>('welcome');
  const ref = useStepFocus(step);
  return (
    <div data-testid="first-use" class="first-use" ref={ref}>
      {step !== 'welcome' && (
        <div class="bare-top">
          <LanguageSwitch />
        </div>
      )}
      {step === 'welcome' && <Welcome onStart={() => setStep('shared')} />}
      {step === 'shared' && <Shared onPassphrase={() => setStep('passphrase')} />}
      {step === 'passphrase' && <Passphrase onBack={() => setStep('shared')} />}
    </div>
  );
}

function Welcome({ onStart }: { readonly onStart: () => void }) {
  return (
    <>
      <Languages />
      <h1 tabIndex={-1}>{t('first.title')}</h1>
      <ul class="first-sentences">
        <li>{t('first.what')}</li>
        <li>{t('first.private')}</li>
        <li>{t('first.notOfficial')}</li>
      </ul>
      <Button kind="primary" onClick={onStart} testid="first-use-start">
        {t('first.start')}
      </Button>
      <ToExample />
    </>
  );
}

const MODES: readonly Mode[] = ['session', 'computer', 'passphrase'];

function Shared({ onPassphrase }: { readonly onPassphrase: () => void }) {
  const { keep } = usePanel();
  return (
    <div data-testid="first-step" data-step="shared">
      <h1 tabIndex={-1}>{t('first.shared.title')}</h1>
      <p class="lead">{t('first.shared.help')}</p>
      <div class="big-choices">
        {MODES.map((mode) => (
          <button
            key={mode}
            type="button"
            class="big-choice"
            data-testid={`mode-${mode}`}
            onClick={() => (mode === 'passphrase' ? onPassphrase() : void keep.setup(mode))}
          >
            <span class="big-choice-label">{t(`first.${mode}`)}</span>
            <span class="choice-help">{t(`first.${mode}.help`)}</span>
          </button>
        ))}
      </div>
    </div>
  );
}

function Passphrase({ onBack }: { readonly onBack: () => void }) {
  const { keep } = usePanel();
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(false);
  const save = async (event: Event) => {
    event.preventDefault();
    if (passphrase === null) return;
    setWorking(true);
    await keep.setup('passphrase', passphrase);
    setWorking(false);
  };
  return (
    <form data-testid="first-step" data-step="passphrase" onSubmit={save} autocomplete="off">
      <h1 tabIndex={-1}>{t('first.pass.title')}</h1>
      <PassphraseFields what={t('first.pass.title')} onChange={setPassphrase} />
      <div class="row">
        <Button
          kind="primary"
          type="submit"
          disabled={passphrase === null || isWorking}
          testid="first-next"
        >
          {t(isWorking ? 'first.pass.working' : 'first.pass.save')}
        </Button>
        <LinkButton onClick={onBack}>{t('first.back')}</LinkButton>
      </div>
    </form>
  );
}
