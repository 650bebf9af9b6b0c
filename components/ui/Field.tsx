import type { TargetedEvent } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly maxLength?: number;
  readonly type?: 'text' | 'password';
  readonly testid?: string;
  /** Called at each key press; `onChange` waits for the end of typing. */
  readonly live?: boolean;
}

/** One line of text. The browser keeps nothing of it: no autocomplete, no spelling check. */
export function Field({
  label,
  value,
  onChange,
  help,
  error,
  maxLength,
  type = 'text',
  testid,
  live,
}: Props) {
  const id = useId();
  const told = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  const tell = (event: TargetedEvent<HTMLInputElement>) => onChange(event.currentTarget.value);
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {help && (
        <span class="field-help" id={`${id}-help`}>
          {help}
        </span>
      )}
      <input
        id={id}
        type={type as 'text'}
        value={value}
        maxLength={maxLength}
        autocomplete={type === 'password' ? 'new-password' : 'off'}
        autocapitalize="off"
        spellcheck={false}
        data-testid={testid}
        aria-describedby={told || undefined}
        aria-invalid={error ? true : undefined}
        onInput={live ? tell : undefined}
        onChange={live ? undefined : tell}
      />
      {error && (
        <span class="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
