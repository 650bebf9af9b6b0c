import type { RouteEntry } from '@/lib/assess';
import { formatDate, formatDuration, say, t } from '@/lib/i18n';
import { DOCUMENT_NOTES, fingerprint } from '@/lib/law';
import type { Dossier } from '@/lib/situation';
import { documentName } from '../documents/DocumentLine';
import { badgeOf, GROUPS, type Line, linesOf, progressOf } from '../documents/model';
import type { Block } from './blocks';
import type { Sources } from './sources';

function freshness({ freshness: f }: Line): string[] {
  if (f.state === 'fresh') return [t('documents.fresh', { date: formatDate(f.until) })];
  if (f.state === 'future') return [t('documents.future')];
  if (f.state === 'no-limit') return [];
  return [
    ...(f.state === 'too-old' ? [t('documents.tooOld', { date: formatDate(f.until) })] : []),
    ...(f.askFrom
      ? [
          t(f.state === 'too-old' ? 'documents.tooOld.askFrom' : 'documents.askFrom', {
            date: formatDate(f.askFrom),
          }),
        ]
      : []),
  ];
}

/** One document: box, name, how recent, where to get it. The person's private note stays out. */
function paper(line: Line, sources: Sources): Block {
  const { item } = line;
  const note = DOCUMENT_NOTES[item.document];
  const limits = [
    t(`documents.badge.${badgeOf(line)}`),
    t(`documents.copies.${item.copies}`),
    ...(item.maxAge ? [t('documents.maxAge', { duration: formatDuration(item.maxAge) })] : []),
    ...(item.covers ? [t('documents.covers', { duration: formatDuration(item.covers) })] : []),
  ];
  const others = item.alternatives.map((id) => documentName(id).words.text).join(', ');
  const ref = sources.refOf(item.facts);
  return {
    kind: 'document',
    id: item.document,
    text: documentName(item.document).words.text,
    ticked: line.state === 'ready',
    ...(ref ? { ref } : {}),
    notes: [
      limits.join(' · '),
      ...freshness(line),
      ...(item.needed === 'unknown' ? [t('documents.unknown')] : []),
      ...(item.detail ? [say(`detail.${fingerprint(item.detail)}`, item.detail).text] : []),
      ...(others ? [t('documents.alternatives', { list: others })] : []),
      ...(note?.translate && item.at === 'filing' ? [t('documents.translate')] : []),
      ...(note
        ? [t('documents.where', { where: say(`document.${item.document}.where`, note.where).text })]
        : []),
      ...(item.confidence === 'sure' ? [] : [t(`confidence.${item.confidence}`)]),
    ],
  };
}

/** The documents of the chosen route, grouped as in the panel, checked against the appointment. */
export function papers(
  entry: RouteEntry,
  dossier: Dossier,
  today: string,
  sources: Sources,
): Block[] {
  const lines = linesOf(entry, dossier, today);
  if (lines.length === 0) return [];
  const { ready, total } = progressOf(lines);
  const group = (heading: string, chosen: readonly Line[]): Block[] =>
    chosen.length === 0
      ? []
      : [{ kind: 'heading', text: heading }, ...chosen.map((line) => paper(line, sources))];
  const at = (moment: Line['item']['at']) => lines.filter((line) => line.item.at === moment);
  return [
    { kind: 'section', id: 'documents', text: t('documents.title') },
    {
      kind: 'text',
      text: dossier.appointment
        ? t('handout.appointment', { date: formatDate(dossier.appointment) })
        : t('handout.noAppointment'),
    },
    { kind: 'text', text: t('documents.progress', { ready, total }) },
    ...GROUPS.flatMap((id) =>
      group(
        t(`documents.group.${id}`),
        at('filing').filter((line) => line.group === id),
      ),
    ),
    ...group(t('documents.formality.title'), at('formality')),
    ...group(t('documents.handover.title'), at('handover')),
    { kind: 'text', text: t('documents.counterMayAsk') },
  ];
}
