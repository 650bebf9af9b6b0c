import { formatDate, t } from '@/lib/i18n';
import type { DocumentId } from '@/lib/law';
import { documentName } from '../documents/DocumentLine';
import { usePanel } from '../state';
import { StatusBadge } from '../ui';
import { type AlignedLine, type LineState, stateOfLine } from './model';
import type { Wanted } from './wanted';

const TONE = {
  ready: 'good',
  'too-old': 'warn',
  asked: 'info',
  'to-get': 'open',
  maybe: 'weighed',
  'not-mine': 'info',
  extra: 'weighed',
  unknown: 'info',
} as const;

/** The word of a state: those of « Mes pièces » where they are the same. */
function stateWord(state: LineState): string {
  return state === 'extra' || state === 'not-mine' || state === 'unknown'
    ? t(`page.line.${state}`)
    : t(`documents.badge.${state}`);
}

/** Where a line, or a field, stands for this person: word, shape and colour. */
export function LineBadge({ state }: { readonly state: LineState }) {
  return <StatusBadge tone={TONE[state]}>{stateWord(state)}</StatusBadge>;
}

/** One line of the page's list: its own words, its state, and each document with its tick. */
export function Line({
  line,
  wanted,
  isOther,
}: {
  readonly line: AlignedLine;
  readonly wanted: Wanted;
  /** In a list for another case: what the person has to do about it is nobody's question. */
  readonly isOther: boolean;
}) {
  const state = stateOfLine(line, wanted);
  return (
    <li
      class="page-line"
      data-testid="page-line"
      data-state={state}
      data-documents={line.documents.join(' ')}
    >
      <p lang="fr" class="page-words">
        {line.text}
        {line.parts.length > 0 && ` ${line.parts.join(' · ')}`}
      </p>
      {(!isOther || state === 'ready') && <LineBadge state={state} />}
      <Ticks documents={line.documents} wanted={wanted} isOther={isOther} />
    </li>
  );
}

interface TicksProps {
  readonly documents: readonly DocumentId[];
  readonly wanted: Wanted;
  readonly isOther?: boolean;
}

/** The documents of a line, each ticked here as in « Mes pièces ». */
export function Ticks({ documents, wanted, isOther = false }: TicksProps) {
  const day = usePanel().dossier.value?.appointment;
  if (documents.length === 0) return null;
  return (
    <ul class="page-line-means">
      {documents.map((id) => (
        <li key={id}>
          <Tick id={id} />
          {wanted.stateOf(id) === 'too-old' && (
            <p class="too-old">
              {day
                ? t('page.line.too-old.day', { date: formatDate(day) })
                : t('page.line.too-old.now')}
            </p>
          )}
          {!isOther && wanted.stateOf(id) === 'extra' && !wanted.hasBasis(id) && (
            <p class="note">{t('page.line.extra.noBasis')}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Tick({ id }: { readonly id: DocumentId }) {
  const panel = usePanel();
  const { french, words } = documentName(id);
  return (
    <label class="page-tick">
      <input
        type="checkbox"
        data-testid="page-tick"
        data-document={id}
        checked={panel.dossier.value?.documents[id]?.state === 'ready'}
        onChange={(event) => {
          const state = event.currentTarget.checked ? 'ready' : 'to-get';
          void panel.update((d) => ({
            ...d,
            documents: { ...d.documents, [id]: { ...d.documents[id], state } },
          }));
        }}
      />
      <span>
        <span lang="fr">{french}</span>
        {words.lang !== 'fr' && (
          <span class="document-gloss" lang={words.lang}>
            {' '}
            {words.text}
          </span>
        )}
      </span>
    </label>
  );
}
