import type { ComponentChild } from 'preact';
import { Explained, TermNote, WordsExplained } from '@/components/glossary';
import { DocumentsPicture } from '@/components/documents/Picture';
import { DocumentLine } from '@/components/documents/DocumentLine';
import { entryShown, linesOf } from '@/components/documents/model';
import { TimelineDrawing } from '@/components/dates/TimelineDrawing';
import { ExampleMark } from '@/components/example';
import { CriterionLine } from '@/components/routes/CriterionLine';
import { RouteCard } from '@/components/routes/RouteCard';
import { Header } from '@/components/shell/Header';
import { Nav } from '@/components/shell/Nav';
import { Troubles } from '@/components/shell/Notices';
import { QuestionCard } from '@/components/situation/QuestionCard';
import { usePanel } from '@/components/state';
import * as ui from '@/components/ui';
import type { FactId } from '@/lib/facts';
import { t } from '@/lib/i18n';
import { DAY } from './panel';

interface State {
  readonly state: string;
  readonly view: () => ComponentChild;
}
interface Section {
  readonly name: string;
  readonly states: readonly State[];
}

const none = () => {};
const one = (state: string, view: () => ComponentChild): State => ({ state, view });
const section = (name: string, ...states: readonly State[]): Section => ({ name, states });
const TONES = ['good', 'open', 'weighed', 'closed', 'info', 'warn'] as const;

const pieces = [
  section(
    'Button',
    ...(['primary', 'secondary', 'danger', 'quiet'] as const).map((kind) =>
      one(kind, () => <ui.Button kind={kind}>{t('first.start')}</ui.Button>),
    ),
    one('disabled', () => (
      <ui.Button kind="primary" disabled>
        {t('situation.next')}
      </ui.Button>
    )),
    one('two lines', () => (
      <ui.Button kind="primary">
        <span class="next-label">{t('routes.nextQuestion')}</span>
        <span>{t('first.purpose.title')}</span>
      </ui.Button>
    )),
  ),
  section(
    'LinkButton, OutLink',
    one('link', () => <ui.LinkButton>{t('situation.previous')}</ui.LinkButton>),
    one('out', () => <ui.OutLink href="https://www.lacimade.org/">lacimade.org</ui.OutLink>),
  ),
  section(
    'StatusBadge',
    ...TONES.map((tone) =>
      one(tone, () => <ui.StatusBadge tone={tone}>{t('documents.badge.ready')}</ui.StatusBadge>),
    ),
  ),
  section(
    'Card',
    ...(['plain', 'good', 'info', 'warn'] as const).map((tone) =>
      one(tone, () => (
        <ui.Card tone={tone}>
          <p>{t('first.private')}</p>
        </ui.Card>
      )),
    ),
  ),
  section(
    'Notice',
    ...(['info', 'good', 'warn'] as const).map((tone) =>
      one(tone, () => (
        <ui.Notice tone={tone}>
          <p>{t('urgent.check')}</p>
        </ui.Notice>
      )),
    ),
  ),
  section(
    'Disclosure',
    one('closed', () => (
      <ui.Disclosure summary={t('situation.why')}>
        <p>{t('first.private')}</p>
      </ui.Disclosure>
    )),
    one('open', () => (
      <ui.Disclosure summary={t('situation.why')} open>
        <p>{t('first.private')}</p>
      </ui.Disclosure>
    )),
  ),
  section(
    'Field',
    one('empty', () => <ui.Field label={t('documents.note')} value="" onChange={none} />),
    one('help and error', () => (
      <ui.Field
        label={t('locked.field')}
        help={t('first.pass.advice')}
        error={t('first.pass.differs')}
        value="…"
        type="password"
        onChange={none}
      />
    )),
  ),
  section(
    'DateField',
    one('empty', () => (
      <ui.DateField label={t('documents.appointment')} value={undefined} onChange={none} />
    )),
    one('filled', () => (
      <ui.DateField
        label={t('documents.appointment')}
        help={t('documents.appointment.help')}
        value={DAY}
        onChange={none}
      />
    )),
  ),
  section(
    'Choices',
    one('one chosen', () => (
      <ui.Choices
        legend={t('documents.state', { document: 'Passeport' })}
        value="ready"
        onChange={none}
        choices={(['to-get', 'asked', 'ready'] as const).map((value) => ({
          value,
          label: t(`documents.state.${value}`),
        }))}
      />
    )),
  ),
  section(
    'Progress',
    ...[0, 4, 9].map((value) =>
      one(`${value} / 9`, () => (
        <ui.Progress
          value={value}
          max={9}
          label={t('documents.progress', { ready: value, total: 9 })}
        />
      )),
    ),
  ),
  section(
    'Empty, Loading',
    one('empty', () => <ui.Empty>{t('dates.empty')}</ui.Empty>),
    one('empty, with the step that fills it', () => (
      <ui.Empty action={t('situation.next.go')} onAction={none}>
        {t('documents.none')}
      </ui.Empty>
    )),
    one('loading', () => <ui.Loading />),
  ),
  section(
    'Explained',
    one('closed', () => <Explained words={t('first.decision.help')} />),
    one('note', () => <TermNote id="oqtf" note="note-oqtf" onClose={none} />),
    one('beside answers', () => <WordsExplained texts={['VLS-TS', 'récépissé']} />),
  ),
];

const QUESTIONS: readonly FactId[] = [
  'entry.mode',
  'union.livingTogether',
  'union.since',
  'person.nationality',
  'protection.order',
];

const parts = [
  section(
    'Header, Nav',
    one('dossier open', () => (
      <div class="top">
        <Header />
        <Nav />
      </div>
    )),
    one('example', () => (
      <div class="top">
        <ExampleMark />
      </div>
    )),
  ),
  section(
    'Troubles',
    one('with a way to try again', () => <Troubles />),
  ),
  section(
    'QuestionCard',
    ...QUESTIONS.map((id) => one(id, () => <QuestionCard id={id} left={3} />)),
  ),
  section(
    'RouteCard',
    one('in full', () => <Routes at="met" />),
    one('short', () => <Routes at="short" />),
  ),
  section(
    'CriterionLine',
    one('each status', () => <Criteria />),
  ),
  section(
    'Documents',
    one('pile', () => <Documents pile />),
    one('lines', () => <Documents />),
  ),
  section(
    'TimelineDrawing',
    one('near and far, one urgent', () => <Timeline />),
  ),
];

function Routes({ at }: { readonly at: 'met' | 'short' }) {
  const routes = usePanel().assessment.value?.routes ?? [];
  const found = routes.filter((r) =>
    at === 'met' ? r.outcome === 'conditions-met' : r.outcome !== 'conditions-met',
  );
  const kinds = [...new Map(found.map((entry) => [entry.outcome, entry])).values()];
  return (
    <>
      {kinds.map((entry) => (
        <RouteCard
          key={entry.outcome}
          entry={entry}
          today={DAY}
          isCompact={at === 'short'}
          onAnswer={none}
          onDocuments={none}
        />
      ))}
    </>
  );
}

function Criteria() {
  const all = (usePanel().assessment.value?.routes ?? []).flatMap((r) => r.criteria);
  const kinds = [...new Map(all.map((c) => [`${c.nature} ${c.status}`, c])).values()];
  return (
    <ul class="criteria">
      {kinds.map((criterion) => (
        <CriterionLine key={criterion.id} criterion={criterion} full />
      ))}
    </ul>
  );
}

function Documents({ pile }: { readonly pile?: boolean }) {
  const panel = usePanel();
  const { assessment, dossier } = panel;
  if (!assessment.value || !dossier.value) return null;
  const entry = entryShown(assessment.value, null);
  const lines = entry ? linesOf(entry, dossier.value, DAY) : [];
  if (pile) return <DocumentsPicture lines={lines} />;
  return (
    <ul class="documents">
      {lines.slice(0, 6).map((line) => (
        <DocumentLine key={line.item.document} line={line} onChange={none} />
      ))}
    </ul>
  );
}

const EVENTS = [
  { on: '2026-12-10', kind: 'appeal-ends', facts: [] },
  { on: '2026-12-20', kind: 'appointment', facts: [] },
  { on: '2027-04-14', kind: 'route-changes', facts: [] },
  { on: '2029-02-14', kind: 'route-changes', facts: [] },
] as const;

const Timeline = () => <TimelineDrawing events={EVENTS} today={DAY} />;

/** Each component in each of its states. */
export const SECTIONS: readonly Section[] = [...pieces, ...parts];
