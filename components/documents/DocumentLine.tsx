import type { DocumentId } from '@/lib/law';
import { DOCUMENT_NOTES, fingerprint } from '@/lib/law';
import { formatDate, formatDuration, say, t, type Words } from '@/lib/i18n';
import { DOCUMENT_STATES, type DossierDocument } from '@/lib/situation';
import { Explained, WordsExplained } from '../glossary';
import { Sentences } from '../law/Sentences';
import { usePanel } from '../state';
import { DateField, Disclosure, Field, StatusBadge } from '../ui';
import { badgeOf, type Line } from './model';

const TONE = {
  ready: 'good',
  asked: 'info',
  'to-get': 'open',
  'too-old': 'warn',
  maybe: 'weighed',
} as const;

/** The person's words for a document; the French name the counter knows is shown with it. */
export const documentName = (
  id: DocumentId,
): { readonly french: string; readonly words: Words } => {
  const french = DOCUMENT_NOTES[id]?.title ?? id;
  return { french, words: say(`document.${id}`, french) };
};

interface Props {
  readonly line: Line;
  readonly onChange: (mark: DossierDocument) => void;
}

/** One document: tick, name in French and in the person's language, how recent, why, where to get it. */
export function DocumentLine({ line, onChange }: Props) {
  const { item } = line;
  const note = DOCUMENT_NOTES[item.document];
  const { french, words } = documentName(item.document);
  const mark: DossierDocument = {
    state: line.state,
    ...(line.issuedOn ? { issuedOn: line.issuedOn } : {}),
    ...(line.note ? { note: line.note } : {}),
  };
  const badge = badgeOf(line);
  const limits = [
    t(`documents.copies.${item.copies}`),
    ...(item.maxAge ? [t('documents.maxAge', { duration: formatDuration(item.maxAge) })] : []),
    ...(item.covers ? [t('documents.covers', { duration: formatDuration(item.covers) })] : []),
  ];
  return (
    <li
      class="document"
      data-testid="document"
      data-document={item.document}
      data-needed={item.needed}
    >
      <label class="document-head">
        <input
          type="checkbox"
          data-testid="document-tick"
          checked={line.state === 'ready'}
          onChange={(event) =>
            onChange({ ...mark, state: event.currentTarget.checked ? 'ready' : 'to-get' })
          }
        />
        <span class="document-name">
          <span lang="fr">{french}</span>
          {words.lang !== 'fr' && (
            <span class="document-gloss" lang={words.lang}>
              {words.text}
            </span>
          )}
        </span>
      </label>
      <StatusBadge tone={TONE[badge]}>{t(`documents.badge.${badge}`)}</StatusBadge>
      <p class="document-limits">{limits.join(' · ')}</p>
      {item.needed === 'unknown' && <p>{t('documents.unknown')}</p>}
      {item.detail && <Detail detail={item.detail} />}
      <FreshnessNote line={line} />
      <Disclosure summary={t('documents.why')} testid="document-open">
        {note && <Explained words={say(`document.${item.document}.what`, note.what)} />}
        <WordsExplained texts={[french]} />
        {item.alternatives.length > 0 && (
          <p>
            {t('documents.alternatives', {
              list: item.alternatives.map((id) => documentName(id).words.text).join(', '),
            })}
          </p>
        )}
        {note?.translate && item.at === 'filing' && <Explained words={t('documents.translate')} />}
        {note && (
          <Explained
            words={t('documents.where', {
              where: say(`document.${item.document}.where`, note.where).text,
            })}
          />
        )}
        <fieldset class="document-fields" aria-label={words.text}>
          <label class="field">
            <span class="field-label">{t('documents.state', { document: words.text })}</span>
            <select
              value={line.state}
              onChange={(event) =>
                onChange({ ...mark, state: event.currentTarget.value as DossierDocument['state'] })
              }
            >
              {DOCUMENT_STATES.map((state) => (
                <option key={state} value={state}>
                  {t(`documents.state.${state}`)}
                </option>
              ))}
            </select>
          </label>
          {item.maxAge && (
            <DateField
              label={t('documents.issuedOn')}
              value={line.issuedOn}
              onChange={(value) => {
                const { issuedOn: _old, ...rest } = mark;
                onChange(value ? { ...rest, issuedOn: value } : rest);
              }}
            />
          )}
          <Field
            label={t('documents.note')}
            value={line.note}
            maxLength={400}
            onChange={(value) => onChange({ ...mark, note: value })}
          />
        </fieldset>
        <Sentences ids={item.facts} />
      </Disclosure>
    </li>
  );
}

function Detail({ detail }: { readonly detail: string }) {
  const words = say(`detail.${fingerprint(detail)}`, detail);
  return <Explained class="document-detail" words={words} />;
}

function FreshnessNote({ line }: { readonly line: Line }) {
  const today = usePanel().today.value;
  const { freshness } = line;
  // A day to ask from that is past says only that one can ask now.
  const isNow = (askFrom: string) => askFrom <= today;
  switch (freshness.state) {
    case 'fresh':
      return <p class="fresh">{t('documents.fresh', { date: formatDate(freshness.until) })}</p>;
    case 'future':
      return <p class="too-old">{t('documents.future')}</p>;
    case 'undated':
      if (!freshness.askFrom) return null;
      return isNow(freshness.askFrom) ? (
        <p>{t('documents.askNow')}</p>
      ) : (
        <p>{t('documents.askFrom', { date: formatDate(freshness.askFrom) })}</p>
      );
    case 'too-old':
      return (
        <p class="too-old">
          {t('documents.tooOld', { date: formatDate(freshness.until) })}{' '}
          {freshness.askFrom &&
            (isNow(freshness.askFrom)
              ? t('documents.tooOld.now')
              : t('documents.tooOld.askFrom', { date: formatDate(freshness.askFrom) }))}
        </p>
      );
    default:
      return null;
  }
}
