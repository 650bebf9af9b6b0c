import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n';
import { MIN_PASSPHRASE_LENGTH } from '@/lib/storage';
import { Field, StatusBadge, type Tone } from '../ui';
import { type Strength, strengthOf } from './strength';

const TONES: Record<Strength, Tone> = { short: 'closed', weak: 'warn', fair: 'info', strong: 'good' };

/** Two fields for a new passphrase; tells a passphrase that may be used, or null. */
export function PassphraseFields({ onChange }: { readonly onChange: (passphrase: string | null) => void }) {
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const tell = (one: string, other: string) =>
    onChange(one === other && strengthOf(one) !== 'short' ? one : null);
  const strength = first ? strengthOf(first) : null;
  return (
    <div class="passphrase">
      <Field
        label={t('keep.pass.label')}
        help={t('keep.pass.help', { min: MIN_PASSPHRASE_LENGTH })}
        type="password"
        live
        value={first}
        testid="passphrase"
        onChange={(value) => {
          setFirst(value);
          tell(value, again);
        }}
      />
      <p class="passphrase-strength" aria-live="polite">
        {strength && <StatusBadge tone={TONES[strength]}>{t(`keep.pass.strength.${strength}`)}</StatusBadge>}
      </p>
      <Field
        label={t('keep.pass.again')}
        type="password"
        live
        value={again}
        testid="passphrase-again"
        error={again.length >= first.length && again !== first ? t('keep.pass.differ') : undefined}
        onChange={(value) => {
          setAgain(value);
          tell(first, value);
        }}
      />
      <p class="note">{t('keep.pass.lost')}</p>
    </div>
  );
}
