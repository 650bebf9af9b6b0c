import { t } from '@/lib/i18n';
import type { RouteId } from '@/lib/law';
import type { PageReading } from '@/lib/page';
import { documentName } from '../documents/DocumentLine';
import { usePanel } from '../state';
import { Disclosure, Notice, StatusBadge } from '../ui';
import { isForOthers, routesNamed } from './concern';
import { type AlignedLine, type AlignedSection, alignPage, countLines } from './model';
import { Uploads } from './Uploads';

const TONE = {
  ready: 'good',
  asked: 'info',
  'to-get': 'open',
  extra: 'weighed',
  unknown: 'info',
} as const;

/** What the page asks for, line by line, beside the person's own list. The lists for this person come first. */
export function Asked({
  page,
  here,
}: {
  readonly page: PageReading;
  readonly here: readonly RouteId[];
}) {
  const panel = usePanel();
  const assessment = panel.assessment.value;
  const dossier = panel.dossier.value;
  if (!assessment || !dossier) return null;
  const sections = alignPage(page, assessment, dossier);
  const isMine = (section: AlignedSection) => {
    const named = routesNamed(section.path);
    if (named.length > 0) return named.some((id) => here.includes(id));
    return !isForOthers(section.path);
  };
  const mine = sections.filter(isMine);
  const others = sections.filter((section) => !isMine(section));
  const { count, ready } = countLines(mine);
  return (
    <section data-testid="page-asks">
      <h2>{t('page.asks')}</h2>
      {count > 0 && <p>{t('page.asks.count', { count, ready })}</p>}
      {mine.map((section, i) => (
        <Section key={`${i}${section.path.join()}`} section={section} open={mine.length === 1} />
      ))}
      {mine.some((section) => section.lines.some((line) => line.state === 'extra')) && (
        <Notice>
          <p>{t('page.line.extra.note')}</p>
        </Notice>
      )}
      {others.length > 0 && (
        <Disclosure summary={t('page.section.other', { count: others.length })}>
          {others.map((section, i) => (
            <Section key={`${i}${section.path.join()}`} section={section} open={false} />
          ))}
        </Disclosure>
      )}
      <Uploads uploads={page.uploads} />
    </section>
  );
}

function Section({ section, open }: { readonly section: AlignedSection; readonly open: boolean }) {
  const title = section.path.slice(-2).join(' › ');
  return (
    <Disclosure summary={<span lang="fr">{title || t('page.asks')}</span>} open={open}>
      <ul class="page-lines">
        {section.lines.map((line, i) => (
          <Line key={`${i}${line.text}`} line={line} />
        ))}
      </ul>
    </Disclosure>
  );
}

function Line({ line }: { readonly line: AlignedLine }) {
  return (
    <li
      class="page-line"
      data-testid="page-line"
      data-state={line.state}
      data-documents={line.documents.join(' ')}
    >
      <p lang="fr">« {line.text} »</p>
      <StatusBadge tone={TONE[line.state]}>{t(`page.line.${line.state}`)}</StatusBadge>
      {line.documents.length > 0 && (
        <p class="page-line-means">
          {line.documents.map((id) => (
            <span key={id} lang={documentName(id).words.lang}>
              {documentName(id).words.text}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
