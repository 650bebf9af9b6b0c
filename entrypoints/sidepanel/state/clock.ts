import { signal } from '@preact/signals';

/** The day on this computer, ISO. */
function dayNow(): string {
  const now = new Date();
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Today, the only clock of the panel; a panel left open over midnight moves on. */
export const today = signal(dayNow());

/** Looks at the clock again each time the panel is looked at, and every minute. */
export function followClock(): void {
  const look = () => {
    today.value = dayNow();
  };
  setInterval(look, 60_000);
  document.addEventListener('visibilitychange', look);
}
