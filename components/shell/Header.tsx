import { OFFERED, LANGUAGES, language, t } from '@/lib/i18n';
import { ExampleMark } from '../example';
import { usePanel } from '../state';
import { ModeMark } from './ModeMark';
import { QuickClose } from './QuickClose';

/** Who this is, which dossier, where it is kept, in which language, and the way out. Always in sight. */
export function Header() {
  const panel = usePanel();
  const { keep } = panel;
  const dossier = panel.dossier.value;
  const mode = keep.mode.value;
  return (
    <header class="header">
      <Brand />
      {panel.isExample ? (
        <ExampleMark />
      ) : dossier && mode ? (
        <button
          type="button"
          class="dossier-button"
          data-testid="open-keep"
          data-mode={mode}
          aria-current={panel.screen.value === 'keep' ? 'page' : undefined}
          onClick={() => {
            panel.screen.value = 'keep';
          }}
        >
          <span class="dossier-name">
            <span class="unseen">{t('shell.dossier')} : </span>
            {dossier.nickname}
          </span>
          <span class="dossier-mode" data-testid="mode">
            <ModeMark mode={mode} />
            {t(`mode.${mode}`)}
          </span>
          <span class="unseen">. {t('shell.menu')}</span>
        </button>
      ) : (
        <span class="header-space" />
      )}
      <LanguageSwitch />
      <QuickClose />
    </header>
  );
}

/** The mark: two sheets, one set on the other. Ours, and nothing of the State's. */
function Brand() {
  return (
    <span class="brand">
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <rect class="brand-under" x="4" y="2" width="13" height="16" rx="2" />
        <rect class="brand-over" x="7" y="6" width="13" height="16" rx="2" />
        <path class="brand-tick" d="M10 14l2.4 2.4L17 11.6" />
      </svg>
      <span class="brand-name" lang="fr">
        {t('shell.name')}
      </span>
    </span>
  );
}

/** Another language, at any moment; each one under its own name. */
export function LanguageSwitch() {
  const { keep } = usePanel();
  return (
    <label class="language">
      <span class="unseen">{t('shell.language')}</span>
      <span class="language-code" aria-hidden="true">
        {language.value.slice(0, 2)}
      </span>
      <select
        value={language.value}
        data-testid="language"
        onChange={(event) => void keep.changeSettings({ language: event.currentTarget.value })}
      >
        {OFFERED.map((one) => (
          <option key={one} value={one} lang={one}>
            {LANGUAGES[one].name}
          </option>
        ))}
      </select>
    </label>
  );
}
