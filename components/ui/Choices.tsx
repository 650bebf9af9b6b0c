import { useId } from 'preact/hooks';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
  readonly lang?: string;
}

interface Props {
  readonly legend: string;
  /** The legend is already a heading on the screen: kept for readers only. */
  readonly legendHidden?: boolean;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly testid?: string;
}

/** One answer among several: radio buttons in a fieldset, the whole line is the target. */
export function Choices({ legend, legendHidden, choices, value, onChange, testid }: Props) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend class={legendHidden ? 'unseen' : 'field-label'}>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            data-testid={testid}
            data-value={choice.value}
            onChange={() => onChange(choice.value)}
          />
          <span class="choice-text" lang={choice.lang}>
            {choice.label}
            {choice.help && <span class="choice-help">{choice.help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
