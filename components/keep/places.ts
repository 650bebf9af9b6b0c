import { FACTS, type FactId, isFactId } from '@/lib/facts';
import { formatDate, language, say, t, tagOf, type Words } from '@/lib/i18n';
import { DOCUMENT_NOTES, type DocumentId } from '@/lib/law';
import type { DossierStep } from '@/lib/situation';

const ISO = /^\d{4}-\d\d-\d\d$/;

const ours = (text: string): Words => ({ text, lang: tagOf(language.value) });

/** What a place of a dossier is called, in words a person knows. */
export function placeInWords(path: readonly string[]): Words {
  const [area = '', name = '', detail = ''] = path;
  const fact = factAt(path);
  if (fact) return say(`fact.${fact}`, FACTS[fact].title);
  if (area === 'nickname') return ours(t('keep.rename'));
  if (area === 'archived') return ours(t('keep.archived'));
  if (area === 'appointment') return ours(t('dates.appointment'));
  if (area === 'steps') return ours(t('dates.steps'));
  if (area !== 'documents') return ours(path.join(' · '));
  const document = say(`document.${name}`, DOCUMENT_NOTES[name as DocumentId]?.title ?? name);
  if (detail !== 'note' && detail !== 'issuedOn') return document;
  return { ...document, text: `${document.text} : ${t(`documents.${detail}`)}` };
}

function factAt([area, name = '', detail = '']: readonly string[]): FactId | null {
  if (area === 'skipped') return isFactId(name) ? name : null;
  const id = `${name}.${detail}`;
  return area === 'situation' && isFactId(id) ? id : null;
}

/** A stored value in words a person reads. */
export function valueInWords(path: readonly string[], value: unknown): string {
  if (value === undefined || value === null || value === '') return '—';
  if (path[0] === 'skipped') return t('situation.unknown');
  if (typeof value === 'boolean') return t(value ? 'situation.yes' : 'situation.no');
  if (typeof value === 'string' && ISO.test(value)) return formatDate(value);
  if (path[0] === 'documents' && path[2] !== 'note') return markInWords(value);
  if (path[0] === 'steps') return stepInWords(value as DossierStep);
  const id = factAt(path);
  const fact = id ? FACTS[id] : null;
  const label = fact?.type === 'choice' ? fact.values[String(value)] : undefined;
  if (id && label) return say(`value.${id}.${value}`, label).text;
  return typeof value === 'object' ? '…' : String(value);
}

/** How far a document is, whole or its state alone. */
function markInWords(value: unknown): string {
  const mark = typeof value === 'string' ? { state: value } : (value as Record<string, unknown>);
  const state = mark.state;
  const words =
    state === 'ready' || state === 'asked' || state === 'to-get'
      ? t(`documents.state.${state}`)
      : '…';
  const more = [mark.issuedOn && formatDate(String(mark.issuedOn)), mark.note].filter(Boolean);
  return [words, ...more].join(', ');
}

function stepInWords(step: DossierStep): string {
  const until = step.until ? ` → ${formatDate(step.until)}` : '';
  return `${formatDate(step.on)}, ${t(`dates.step.${step.kind}`)}${until}`;
}
