import { useState } from 'preact/hooks';
import { formatDate, t } from '@/lib/i18n';
import type { Dossier, DossierStep } from '@/lib/situation';
import { Button, DateField, Notice } from '../ui';

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

const CHANNELS = ['anef', 'prefecture', 'demarche-numerique', 'post', 'other'] as const;
type Channel = (typeof CHANNELS)[number];
/** Steps that are taken through one of these ways. */
const WITH_CHANNEL: readonly string[] = ['filed', 'confirmation', 'request-for-documents'];
/** Steps that end with a proof on paper or screen. */
const PROVES: readonly string[] = ['confirmation', 'attestation', 'card-received'];

/** Filed, and nothing that proves it was noted yet: the day may have to be proved. */
export const lacksProof = (steps: readonly DossierStep[]): boolean => {
  const filed = steps.findLast((step) => step.kind === 'filed');
  return filed !== undefined && !steps.some((s) => PROVES.includes(s.kind) && s.on >= filed.on);
};

interface Props {
  readonly dossier: Dossier;
  readonly onChange: (steps: readonly DossierStep[]) => void;
}

/** The person's own log: filed on, attestation until… Deadlines follow from it. */
export function Steps({ dossier, onChange }: Props) {
  const [kind, setKind] = useState<(typeof KINDS)[number]>('filed');
  const [on, setOn] = useState<string | undefined>();
  const [until, setUntil] = useState<string | undefined>();
  const [channel, setChannel] = useState<Channel | ''>('');
  const add = (event: Event) => {
    event.preventDefault();
    if (!on) return;
    const step: DossierStep = {
      id: crypto.randomUUID(),
      kind,
      on,
      ...(until ? { until } : {}),
      ...(channel && WITH_CHANNEL.includes(kind) ? { channel } : {}),
    };
    onChange([...dossier.steps, step].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))));
    setOn(undefined);
    setUntil(undefined);
    setChannel('');
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
              {step.channel ? ` (${t(`dates.channel.${step.channel}`)})` : ''}
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
      {lacksProof(dossier.steps) && (
        <Notice testid="keep-proof">{t('dates.steps.keepProof')}</Notice>
      )}
      <form class="card" onSubmit={add} autocomplete="off">
        <label class="field">
          <span class="field-label">{t('dates.steps.kind')}</span>
          <select
            value={kind}
            data-testid="step-kind"
            onChange={(event) => setKind(event.currentTarget.value as typeof kind)}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`dates.step.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {WITH_CHANNEL.includes(kind) && (
          <label class="field">
            <span class="field-label">{t('dates.steps.channel')}</span>
            <select
              value={channel}
              data-testid="step-channel"
              onChange={(event) => setChannel(event.currentTarget.value as Channel | '')}
            >
              <option value="">{t('situation.unknown')}</option>
              {CHANNELS.map((one) => (
                <option key={one} value={one}>
                  {t(`dates.channel.${one}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        <DateField label={t('dates.steps.on')} value={on} onChange={setOn} testid="step-on" />
        <DateField
          label={t(kind === 'request-for-documents' ? 'dates.steps.due' : 'dates.steps.until')}
          value={until}
          onChange={setUntil}
          testid="step-until"
        />
        <Button kind="secondary" type="submit" testid="step-save">
          {t('dates.steps.save')}
        </Button>
      </form>
    </section>
  );
}
