import { useState } from 'preact/hooks';
import { formatDate, t } from '@/lib/i18n';
import type { Dossier, DossierStep } from '@/lib/situation';
import { Button, DateField } from '../ui';

const KINDS = [
  'filed',
  'confirmation',
  'attestation',
  'appointment',
  'request-for-documents',
  'decision',
  'card-received',
  'other',
] as const;

interface Props {
  readonly dossier: Dossier;
  readonly onChange: (steps: readonly DossierStep[]) => void;
}

/** The person's own log: filed on, attestation until… Deadlines follow from it. */
export function Steps({ dossier, onChange }: Props) {
  const [kind, setKind] = useState<(typeof KINDS)[number]>('filed');
  const [on, setOn] = useState<string | undefined>();
  const [until, setUntil] = useState<string | undefined>();
  const add = (event: Event) => {
    event.preventDefault();
    if (!on) return;
    onChange(
      [...dossier.steps, { id: crypto.randomUUID(), kind, on, ...(until ? { until } : {}) }].sort(
        (a, b) => (a.on < b.on ? -1 : 1),
      ),
    );
    setOn(undefined);
    setUntil(undefined);
  };
  return (
    <section class="steps">
      <h2>{t('dates.steps')}</h2>
      <p>{t('dates.steps.intro')}</p>
      <ul class="plain">
        {dossier.steps.map((step) => (
          <li key={step.id} class="step" data-testid="step">
            <span>
              {formatDate(step.on)} — {t(`dates.step.${step.kind}`)}
              {step.until ? ` → ${formatDate(step.until)}` : ''}
            </span>
            <button
              type="button"
              class="link"
              aria-label={t('dates.steps.remove', { step: t(`dates.step.${step.kind}`) })}
              onClick={() => onChange(dossier.steps.filter((s) => s.id !== step.id))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <form class="card" onSubmit={add} autocomplete="off">
        <label class="field">
          <span class="field-label">{t('dates.steps.kind')}</span>
          <select
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as typeof kind)}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`dates.step.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <DateField label={t('dates.steps.on')} value={on} onChange={setOn} testid="step-on" />
        <DateField label={t('dates.steps.until')} value={until} onChange={setUntil} />
        <Button kind="secondary" type="submit" testid="step-save">
          {t('dates.steps.save')}
        </Button>
      </form>
    </section>
  );
}
