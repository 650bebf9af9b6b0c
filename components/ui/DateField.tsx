import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '@/lib/i18n';
import { type DateParts, partsOf, readParts } from './date-parts';

interface Props {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly help?: string;
  /** ISO date. */
  readonly value: string | undefined;
  /** Called with a whole date, or with undefined when all is erased; never with half a date. */
  readonly onChange: (value: string | undefined) => void;
  readonly testid?: string;
  /** On each of the three fields. */
  readonly inputTestid?: string;
}

const FIELDS = [
  { part: 'day', size: 2 },
  { part: 'month', size: 2 },
  { part: 'year', size: 4 },
] as const;

/** A date in three plain fields, in the order of French papers: no calendar to fight with, nothing kept by the browser. */
export function DateField({
  label,
  labelHidden,
  help,
  value,
  onChange,
  testid,
  inputTestid,
}: Props) {
  const id = useId();
  const [parts, setParts] = useState<DateParts>(partsOf(value));
  const read = readParts(parts);
  const own = typeof read === 'object' ? read.iso : undefined;
  useEffect(() => {
    // The value came from elsewhere (another dossier, another window), not from these fields.
    if (value !== own && (value !== undefined || own !== undefined)) setParts(partsOf(value));
  }, [value]);
  const type = (part: keyof DateParts, text: string) => {
    const next = { ...parts, [part]: text };
    setParts(next);
    const after = readParts(next);
    if (typeof after === 'object' && after.iso !== value) onChange(after.iso);
    else if (after === 'empty' && value !== undefined) onChange(undefined);
  };
  return (
    <fieldset class="date-field" data-testid={testid}>
      <legend class={labelHidden ? 'unseen' : 'field-label'}>{label}</legend>
      {help && (
        <p class="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <div class="date-parts" dir="ltr">
        {FIELDS.map(({ part, size }) => (
          <label key={part} class={`date-part date-part-${part}`}>
            <span>{t(`ui.date.${part}`)}</span>
            <input
              inputMode="numeric"
              maxLength={size}
              value={parts[part]}
              autocomplete="off"
              spellcheck={false}
              data-testid={inputTestid}
              data-part={part}
              aria-describedby={
                [help && `${id}-help`, read === 'wrong' && `${id}-error`]
                  .filter(Boolean)
                  .join(' ') || undefined
              }
              aria-invalid={read === 'wrong' ? true : undefined}
              onInput={(event) => type(part, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
      {read === 'wrong' && (
        <p class="field-error" id={`${id}-error`} role="alert">
          {t('ui.date.wrong')}
        </p>
      )}
    </fieldset>
  );
}
