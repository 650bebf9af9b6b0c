import { useState } from 'preact/hooks';
import { FACTS, type FactId, type FactValue } from '@/lib/facts';
import { frenchSpaces, inFrench, language, say, t, tagOf } from '@/lib/i18n';
import { DEPARTEMENTS } from '@/lib/situation';
import { usePanel } from '../state';
import { Button, DateField } from '../ui';
import { countries } from './countries';

interface Props {
  readonly id: FactId;
  readonly value: FactValue | undefined;
  /** The question, which names the fields for readers. */
  readonly question: string;
  readonly onAnswer: (value: FactValue) => void;
}

/** The way to answer that fits the fact: one tap for a choice, fields and « Valider » for the rest. */
export function AnswerInput({ id, value, question, onAnswer }: Props) {
  const fact = FACTS[id];
  switch (fact.type) {
    case 'boolean':
      return (
        <Taps
          question={question}
          choices={[
            { value: 'true', text: t('situation.yes'), french: inFrench('situation.yes') },
            { value: 'false', text: t('situation.no'), french: inFrench('situation.no') },
          ]}
          value={value === undefined ? undefined : String(value)}
          onTap={(text) => onAnswer(text === 'true')}
        />
      );
    case 'choice':
      return (
        <Taps
          question={question}
          choices={Object.entries(fact.values).map(([one, french]) => ({
            value: one,
            french: frenchSpaces(french),
            ...say(`value.${id}.${one}`, french),
          }))}
          value={value as string | undefined}
          onTap={onAnswer}
        />
      );
    case 'date':
      return (
        <Typed
          question={question}
          value={value as string | undefined}
          kind="date"
          onAnswer={onAnswer}
        />
      );
    case 'integer':
      return (
        <Typed
          question={question}
          value={value === undefined ? undefined : String(value)}
          kind="number"
          min={fact.min}
          max={fact.max}
          onAnswer={(text) => onAnswer(Number(text))}
        />
      );
    case 'country':
      return (
        <Listed
          question={question}
          value={value as string | undefined}
          options={countries(tagOf(language.value)).map((c) => ({ value: c.code, text: c.name }))}
          onAnswer={onAnswer}
        />
      );
    case 'departement':
      return (
        <Listed
          question={question}
          value={value as string | undefined}
          options={Object.entries(DEPARTEMENTS)
            .map(([code, name]) => ({ value: code, text: `${code} · ${name}` }))
            .sort((a, b) => (a.value < b.value ? -1 : 1))}
          onAnswer={onAnswer}
        />
      );
  }
}

/** The key that gives this answer; hidden from readers, who hear it from the button itself. */
export function TapKey({ children }: { readonly children: number }) {
  return (
    <span class="tap-key" aria-hidden="true">
      {children}
    </span>
  );
}

interface Tap {
  readonly value: string;
  readonly text: string;
  readonly lang?: string;
  /** The same in French, shown beneath for two people at one screen. */
  readonly french: string;
}

function Taps({
  question,
  choices,
  value,
  onTap,
}: {
  readonly question: string;
  readonly choices: readonly Tap[];
  readonly value: string | undefined;
  readonly onTap: (value: string) => void;
}) {
  const isForTwo = usePanel().keep.settings.value.forTwo;
  return (
    <fieldset aria-label={question} class="taps">
      {choices.map((choice, at) => (
        <button
          key={choice.value}
          type="button"
          class="tap"
          data-testid="answer"
          data-value={choice.value}
          aria-pressed={choice.value === value}
          lang={choice.lang}
          aria-keyshortcuts={at < 9 ? String(at + 1) : undefined}
          onClick={() => onTap(choice.value)}
        >
          <span class="tap-mark" aria-hidden="true" />
          <span class="tap-text">
            {choice.text}
            {isForTwo && choice.french !== choice.text && (
              <span class="in-french" lang="fr">
                {choice.french}
              </span>
            )}
          </span>
          {at < 9 && <TapKey>{at + 1}</TapKey>}
        </button>
      ))}
    </fieldset>
  );
}

interface TypedProps {
  readonly question: string;
  readonly value: string | undefined;
  readonly kind: 'date' | 'number';
  readonly min?: number;
  readonly max?: number;
  readonly onAnswer: (text: string) => void;
}

function Typed({ question, value, kind, min = 0, max = 0, onAnswer }: TypedProps) {
  const [text, setText] = useState(value);
  const isGood =
    text !== undefined &&
    (kind === 'date' || (/^\d{1,4}$/.test(text) && Number(text) >= min && Number(text) <= max));
  return (
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (isGood) onAnswer(text);
      }}
    >
      {kind === 'date' ? (
        <DateField
          label={question}
          labelHidden
          value={text}
          onChange={setText}
          inputTestid="answer-input"
        />
      ) : (
        <label class="field">
          <span class="field-label">{t('situation.number', { min, max })}</span>
          <input
            inputMode="numeric"
            class="short-input"
            autocomplete="off"
            value={text ?? ''}
            data-testid="answer-input"
            aria-label={question}
            onInput={(event) => setText(event.currentTarget.value.trim())}
          />
        </label>
      )}
      <Button kind="primary" type="submit" disabled={!isGood} testid="question-next">
        {t('situation.next')}
      </Button>
    </form>
  );
}

interface ListedProps {
  readonly question: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onAnswer: (value: string) => void;
}

function Listed({ question, value, options, onAnswer }: ListedProps) {
  const [chosen, setChosen] = useState(value ?? '');
  return (
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) onAnswer(chosen);
      }}
    >
      <select
        aria-label={question}
        value={chosen}
        autocomplete="off"
        data-testid="answer-input"
        onChange={(event) => setChosen(event.currentTarget.value)}
        onKeyDown={(event) => {
          // As in any other field; the space bar opens the list.
          if (event.key !== 'Enter' || !chosen) return;
          event.preventDefault();
          onAnswer(chosen);
        }}
      >
        <option value="">{t('situation.select')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <Button kind="primary" type="submit" disabled={!chosen} testid="question-next">
        {t('situation.next')}
      </Button>
    </form>
  );
}
