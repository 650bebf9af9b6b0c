import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isTyping } from '../help';

/** What a key does on a question; null: it is not ours. `key` and `code` are those of the keyboard event. */
export function answerKey(key: string, code: string): number | 'back' | null {
  if (key === 'Backspace') return 'back';
  // By place on the keyboard: on a French one the digits need Shift.
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return digit === undefined ? null : Number(digit);
}

/** Where the buttons are, by selector. */
export interface Buttons {
  readonly answer: string;
  readonly unknown: string;
  readonly back: string;
}

const OF_QUESTION: Buttons = {
  answer: '[data-testid="answer"]',
  unknown: '[data-testid="question-unknown"]',
  back: '[data-testid="question-previous"]',
};

/**
 * Answers a question from the keyboard: 1 to 9 choose, 0 is « je ne sais pas », Backspace goes back; where something is
 * typed, the first character goes into its field. Answers the ref of the element that holds the question.
 */
export function useAnswerKeys<T extends HTMLElement = HTMLElement>(
  isOn: boolean,
  buttons: Buttons = OF_QUESTION,
  place?: RefObject<T | null>,
) {
  const own = useRef<T>(null);
  const ref = place ?? own;
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      const place = ref.current;
      if (!place || isTyping(event) || document.querySelector('dialog[open]')) return;
      const field = place.querySelector<HTMLElement>('[data-testid="answer-input"]');
      if (field && (field.tagName === 'SELECT' ? /^\p{L}$/u : /^\d$/).test(event.key)) {
        // The browser then writes this very key into the field.
        field.focus();
        return;
      }
      const meant = answerKey(event.key, event.code);
      if (meant === null) return;
      const which = meant === 'back' ? 'back' : meant === 0 ? 'unknown' : 'answer';
      const button = place.querySelectorAll<HTMLElement>(buttons[which])[
        which === 'answer' ? Number(meant) - 1 : 0
      ];
      if (!button) return;
      event.preventDefault();
      button.click();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [isOn, buttons]);
  return ref;
}
