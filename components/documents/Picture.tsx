import { t } from '@/lib/i18n';
import { badgeOf, type Line } from './model';

const ORDER = ['ready', 'asked', 'too-old', 'to-get', 'maybe'] as const;
type State = (typeof ORDER)[number];

/** What is drawn on a sheet: a tick, half a sheet, a sign of warning; nothing on one still to get. */
const SIGNS: Record<State, string | undefined> = {
  ready: 'M5 11.5l2.2 2.4L11.5 8.5',
  asked: undefined,
  'too-old': 'M8 6.5v5M8 14v.1',
  'to-get': undefined,
  maybe: 'M6.3 8.2a1.8 1.8 0 1 1 2.5 1.7c-.5.3-.8.7-.8 1.4M8 14v.1',
};

/** How many documents are in each state, in the order in which the sheets are laid. */
export function countStates(lines: readonly Line[]): readonly (readonly [State, number])[] {
  return ORDER.map(
    (state) => [state, lines.filter((l) => badgeOf(l) === state).length] as const,
  ).filter(([, count]) => count > 0);
}

/** The whole pile at a glance: one small sheet a document, drawn by its state; the counts beneath say the same in words. */
export function DocumentsPicture({ lines }: { readonly lines: readonly Line[] }) {
  const counts = countStates(lines);
  return (
    <div class="pile">
      <div class="pile-sheets" aria-hidden="true">
        {counts.flatMap(([state, count]) =>
          Array.from({ length: count }, (_, at) => <Sheet key={`${state}${at}`} state={state} />),
        )}
      </div>
      <ul class="pile-counts">
        {counts.map(([state, count]) => (
          <li key={state} class={`pile-${state}`}>
            <Sheet state={state} /> {t(`documents.badge.${state}`)} : {count}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sheet({ state }: { readonly state: State }) {
  return (
    <svg class={`sheet sheet-${state}`} viewBox="0 0 16 20" aria-hidden="true" focusable="false">
      <path class="sheet-paper" d="M2 1.5h8l4 4v13H2z" />
      {state === 'asked' && <path class="sheet-half" d="M2.7 10h10.6v7.8H2.7z" />}
      {SIGNS[state] && <path class="sheet-sign" d={SIGNS[state]} />}
    </svg>
  );
}
