import { t } from '@/lib/i18n';
import { type DossierDocument, factValue } from '@/lib/situation';
import { groundName, routeName } from '../routes/names';
import { groupRoutes, keyOf } from '../routes/model';
import { usePanel } from '../state';
import { Button, DateField, Disclosure, Empty, Progress } from '../ui';
import { DocumentLine } from './DocumentLine';
import { DocumentsPicture } from './Picture';
import { entryShown, GROUPS, type Line, linesOf, progressOf } from './model';

/** « Mes pièces »: the documents of one route, ticked, dated, checked against the appointment. */
export function DocumentsScreen() {
  const panel = usePanel();
  const assessment = panel.assessment.value;
  const dossier = panel.dossier.value;
  const entry =
    assessment &&
    entryShown(
      assessment,
      panel.chosenEntry.value,
      dossier ? factValue(dossier.situation, 'person.purpose') : undefined,
    );
  if (!assessment || !dossier || !entry) {
    return (
      <>
        <h1 tabIndex={-1}>{t('documents.title')}</h1>
        <Empty
          action={t('situation.next.go')}
          onAction={() => {
            panel.screen.value = 'situation';
          }}
        >
          {t('documents.none')}
        </Empty>
      </>
    );
  }
  const lines = linesOf(entry, dossier, panel.today.value);
  const { ready, total } = progressOf(lines);
  const change = (id: string) => (mark: DossierDocument) =>
    panel.update((d) => ({ ...d, documents: { ...d.documents, [id]: mark } }));
  const list = (chosen: readonly Line[]) => (
    <ul class="documents">
      {chosen.map((line) => (
        <DocumentLine
          key={`${line.item.document}${line.item.at}`}
          line={line}
          onChange={change(line.item.document)}
        />
      ))}
    </ul>
  );
  const name = [routeName(entry.id).text, groundName(entry)?.text, t(`stage.${entry.stage}`)]
    .filter(Boolean)
    .join(' — ');
  const atFiling = lines.filter((line) => line.item.at === 'filing');
  const atHandover = lines.filter((line) => line.item.at === 'handover');
  const formalities = lines.filter((line) => line.item.at === 'formality');
  const { open, soon, closed } = groupRoutes(
    assessment,
    factValue(dossier.situation, 'person.purpose'),
  );
  const choices = [...open, ...soon, ...closed]
    .flatMap((group) => [group.best, ...group.others])
    .filter((e) => keyOf(e) !== keyOf(entry));
  return (
    <>
      <h1 tabIndex={-1}>{t('documents.title')}</h1>
      <p class="lead">{t('documents.for', { route: name })}</p>
      <div data-testid="documents-progress">
        <Progress value={ready} max={total} label={t('documents.progress', { ready, total })} />
        <DocumentsPicture lines={atFiling} />
      </div>
      <div class="card appointment">
        <DateField
          label={t('documents.appointment')}
          help={t('documents.appointment.help')}
          value={dossier.appointment ?? undefined}
          onChange={(value) => panel.update((d) => ({ ...d, appointment: value ?? null }))}
          testid="appointment"
        />
      </div>
      {GROUPS.map((group) => {
        const inGroup = atFiling.filter((line) => line.group === group);
        return inGroup.length === 0 ? null : (
          <section key={group} class="document-group">
            <h2>{t(`documents.group.${group}`)}</h2>
            {list(inGroup)}
          </section>
        );
      })}
      {formalities.length > 0 && (
        <section class="document-group">
          <h2>{t('documents.formality.title')}</h2>
          {list(formalities)}
        </section>
      )}
      {atHandover.length > 0 && (
        <section class="document-group">
          <h2>{t('documents.handover.title')}</h2>
          {list(atHandover)}
        </section>
      )}
      <p class="note">{t('documents.counterMayAsk')}</p>
      {!panel.isExample && (
        <Button kind="secondary" onClick={() => void panel.openHandout()} testid="handout-open">
          {t('handout.open')}
        </Button>
      )}
      {choices.length > 0 && (
        <Disclosure summary={t('documents.choose')}>
          <ul class="plain">
            {choices.map((other) => (
              <li key={keyOf(other)}>
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    panel.chosenEntry.value = keyOf(other);
                  }}
                >
                  {[routeName(other.id).text, groundName(other)?.text, t(`stage.${other.stage}`)]
                    .filter(Boolean)
                    .join(' — ')}
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
