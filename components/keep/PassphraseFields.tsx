import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n';
import { MIN_PASSPHRASE_LENGTH } from '@/lib/storage';
import { Field, StatusBadge } from '../ui';
import { lengthOf, strengthOf } from './strength';

interface Props {
  /** What the passphrase is for: a screen may ask for more than one. */
  readonly what: string;
  /** Told the passphrase when it may be used (long enough, typed twice the same), else null. */
  readonly onChange: (passphrase: string | null) => void;
}

/** Two fields for a new passphrase, with advice while typing. */
export function PassphraseFields({ what, onChange }: Props) {
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const tell = (one: string, other: string) =>
    onChange(one === other && strengthOf(one) !== 'short' ? one : null);
  return (
    <fieldset class="passphrase" aria-label={what}>
      <Field
        label={t('first.pass.field', { min: MIN_PASSPHRASE_LENGTH })}
        help={t('first.pass.advice')}
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
        {first && <Advice passphrase={first} />}
      </p>
      <Field
        label={t('first.pass.again')}
        type="password"
        live
        value={again}
        testid="passphrase-again"
        error={again && !first.startsWith(again) ? t('first.pass.differs') : undefined}
        onChange={(value) => {
          setAgain(value);
          tell(first, value);
        }}
      />
      <p class="note">{t('first.pass.lost')}</p>
    </fieldset>
  );
}

function Advice({ passphrase }: { readonly passphrase: string }) {
  const strength = strengthOf(passphrase);
  if (strength === 'good') return <StatusBadge tone="good">{t('first.pass.good')}</StatusBadge>;
  if (strength === 'weak') return <StatusBadge tone="warn">{t('first.pass.weak')}</StatusBadge>;
  const count = MIN_PASSPHRASE_LENGTH - lengthOf(passphrase);
  return <StatusBadge tone="open">{t('first.pass.short', { count })}</StatusBadge>;
}
