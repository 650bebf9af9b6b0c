import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How long a pause in typing must be before what is typed is told (ms). */
const PAUSE_MS = 500;

/**
 * The text of a field that tells what is typed after each pause, when the field is left and when it goes away, so that
 * closing the panel in the middle loses nothing. A value that comes from elsewhere shows once nothing is waiting here.
 */
export function useTyping(value: string, onChange: (value: string) => void) {
  const [text, setText] = useState(value);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const told = useRef(onChange);
  told.current = onChange;
  const flush = () => {
    const one = waiting.current;
    if (!one) return;
    clearTimeout(one.timer);
    waiting.current = null;
    told.current(one.text);
  };
  useEffect(() => {
    if (!waiting.current) setText(value);
  }, [value]);
  useLayoutEffect(() => flush, []);
  const type = (next: string) => {
    setText(next);
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { text: next, timer: setTimeout(flush, PAUSE_MS) };
  };
  return { text, type, flush };
}
