import { silenceDay } from '@/lib/checklist';
import { FACTS, type FactId } from '@/lib/facts';
import { formatDate, say, t } from '@/lib/i18n';
import { factValue } from '@/lib/situation';
import { Sentences } from '../law/Sentences';
import { usePanel } from '../state';
import { Button, Card, Choices, DateField, Disclosure, Notice } from '../ui';
import { type Delay, daysLeft, delaysFor, type Read } from './days';
import { Help } from './Help';

/** The rules told word for word, short ones first. */
const RULES = ['AES-REC-9', 'AES-REC-8', 'AES-REC-10', 'REF-12'];

/** A decision was received: until when it can be contested, and who can help, before any other question. */
export function UrgentScreen() {
  const panel = usePanel();
  const dossier = panel.dossier.value;
  if (!dossier) return null;
  const read = (id: FactId) => factValue(dossier.situation, id);
  const kind = read('decision.kind') as string | undefined;
  const received = read('decision.notifiedOn') as string | undefined;
  const filed = read('decision.filedOn') as string | undefined;
  const isSilence = kind === 'silence';
  return (
    <div data-testid="urgent">
      <h1 tabIndex={-1}>{t('urgent.title')}</h1>
      <Notice tone="warn">
        <p>{t('urgent.first')}</p>
      </Notice>
      <div class="card">
        <FactChoices id="decision.kind" label={t('urgent.kind')} without="aucune" />
        {isSilence ? (
          <DateField
            label={FACTS['decision.filedOn'].title}
            value={filed}
            onChange={(value) => void panel.answer('decision.filedOn', value)}
          />
        ) : (
          <DateField
            label={t('urgent.received')}
            help={t('urgent.received.help')}
            value={received}
            onChange={(value) => void panel.answer('decision.notifiedOn', value)}
            testid="received"
          />
        )}
        {(kind === 'oqtf' || kind === 'refus-avec-oqtf') && (
          <FactChoices id="decision.constraint" label={t('urgent.constraint')} />
        )}
      </div>
      <div aria-live="polite">
        {isSilence ? <Silence filed={filed} /> : <Delays read={read} today={panel.today.value} />}
      </div>
      <p>
        <strong>{t('urgent.check')}</strong>
      </p>
      <Help />
      <Disclosure summary={t('urgent.rules')}>
        <Sentences ids={RULES} />
      </Disclosure>
      <Button
        kind="primary"
        testid="first-next"
        onClick={() => {
          if (kind === undefined) void panel.skip('decision.kind');
          panel.screen.value = 'page';
        }}
      >
        {t('urgent.continue')}
      </Button>
    </div>
  );
}

function Delays({ read, today }: { readonly read: Read; readonly today: string }) {
  const delays = delaysFor(read);
  if (delays.length === 0) return <p class="note">{t('urgent.deadline.none')}</p>;
  return (
    <Card tone="warn" testid="deadline">
      <p class="deadline-label">{t('urgent.deadline')}</p>
      {delays.map((delay) => (
        <One key={delay.constraint} delay={delay} today={today} isAlone={delays.length === 1} />
      ))}
      {delays.some(({ deadline }) => daysLeft(today, deadline.until) < 0) && (
        <p>{t('urgent.deadline.past')}</p>
      )}
    </Card>
  );
}

function One({
  delay,
  today,
  isAlone,
}: {
  readonly delay: Delay;
  readonly today: string;
  readonly isAlone: boolean;
}) {
  const { constraint, deadline } = delay;
  const left = daysLeft(today, deadline.until);
  const words = constraint ? valueWords(constraint) : null;
  return (
    <div data-testid="deadline-day" data-constraint={constraint ?? ''} data-on={deadline.until}>
      {!isAlone && words && <p lang={words.lang}>{words.text} :</p>}
      <p class="deadline-day">
        <time dateTime={deadline.until}>
          {left < 0 ? <s>{formatDate(deadline.until)}</s> : formatDate(deadline.until)}
        </time>
      </p>
      {left >= 0 && <p>{t('urgent.deadline.left', { count: left })}</p>}
      {deadline.hours !== null && left >= 0 && (
        <p>
          <strong>{t('urgent.deadline.hours', { hours: deadline.hours })}</strong>
        </p>
      )}
    </div>
  );
}

/** The words of a place: free, under house arrest, in prison, in detention. */
function valueWords(constraint: string) {
  const fact = FACTS['decision.constraint'];
  return say(
    `value.decision.constraint.${constraint}`,
    fact.type === 'choice' ? (fact.values[constraint] ?? constraint) : constraint,
  );
}

function Silence({ filed }: { readonly filed: string | undefined }) {
  const silence = silenceDay(filed);
  return (
    <Card tone="warn">
      <p>{t('urgent.silence')}</p>
      {silence && (
        <>
          <p class="deadline-day">
            <time dateTime={silence.on}>{formatDate(silence.on)}</time>
          </p>
          <Sentences ids={silence.facts} />
        </>
      )}
    </Card>
  );
}

function FactChoices({
  id,
  label,
  without,
}: {
  readonly id: FactId;
  readonly label: string;
  readonly without?: string;
}) {
  const panel = usePanel();
  const fact = FACTS[id];
  const dossier = panel.dossier.value;
  if (fact.type !== 'choice' || !dossier) return null;
  const choices = Object.entries(fact.values)
    .filter(([value]) => value !== without)
    .map(([value, french]) => {
      const words = say(`value.${id}.${value}`, french);
      return { value, label: words.text, lang: words.lang };
    });
  return (
    <Choices
      legend={label}
      choices={choices}
      value={factValue(dossier.situation, id) as string | undefined}
      onChange={(value) => void panel.answer(id, value)}
      testid="answer"
    />
  );
}
