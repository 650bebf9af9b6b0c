import { useId } from 'preact/hooks';
import { useTyping } from './useTyping';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly maxLength?: number;
  readonly type?: 'text' | 'password';
  readonly testid?: string;
  /** Told at each key press; otherwise after a pause. */
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
  const { text, type: typed, flush } = useTyping(value, onChange);
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
        value={live ? value : text}
        maxLength={maxLength}
        autocomplete={type === 'password' ? 'new-password' : 'off'}
        autocapitalize="off"
        spellcheck={false}
        data-testid={testid}
        aria-describedby={told || undefined}
        aria-invalid={error ? true : undefined}
        onInput={({ currentTarget }) => (live ? onChange : typed)(currentTarget.value)}
        onChange={flush}
      />
      {error && (
        <span class="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
