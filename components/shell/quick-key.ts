/** Two presses of Escape within this time are « Fermer vite » (ms). */
export const DOUBLE_MS = 700;

/**
 * Watches for Escape pressed twice; answers the listener. Escape alone stays what it is in the browser (closes a list,
 * leaves a field). A key held down counts once. `now` in ms.
 */
export function doubleEscape(
  close: () => void,
): (key: string, repeat: boolean, now: number) => void {
  let before = Number.NEGATIVE_INFINITY;
  return (key, repeat, now) => {
    if (repeat) return;
    if (key !== 'Escape') {
      before = Number.NEGATIVE_INFINITY;
      return;
    }
    if (now - before <= DOUBLE_MS) {
      before = Number.NEGATIVE_INFINITY;
      close();
    } else {
      before = now;
    }
  };
}
