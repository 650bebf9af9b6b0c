import { useEffect } from 'preact/hooks';
import { Caption, example } from '@/components/example';
import { FirstUse, Intake, intakeStep } from '@/components/first-use';
import { Help } from '@/components/help';
import { Header, LanguageSwitch } from '@/components/shell/Header';
import { Locked, Unreadable } from '@/components/shell/Locked';
import { Nav } from '@/components/shell/Nav';
import { Footer, OldLaw, Troubles } from '@/components/shell/Notices';
import { Blank } from '@/components/shell/QuickClose';
import { Versions } from '@/components/shell/Versions';
import { Panel, type PanelState, usePanel } from '@/components/state';
import { Button, Loading, Notice } from '@/components/ui';
import { direction, language, t, tagOf } from '@/lib/i18n';
import { isOutdated, useScreen } from './screens';
import { useKeptFocus } from './useKeptFocus';
import { useTitleFocus } from './useTitleFocus';

/** The whole panel, over its state. */
export function App({ panel }: { readonly panel: PanelState }) {
  const { textSize, singleKeys } = panel.keep.settings.value;
  useKeptFocus();
  const lang = tagOf(language.value);
  const dir = direction();
  useEffect(() => {
    const root = document.documentElement;
    root.lang = lang;
    root.dir = dir;
    root.dataset.text = textSize;
    root.dataset.keys = singleKeys ? 'on' : 'off';
  }, [lang, dir, textSize, singleKeys]);
  return (
    <Panel.Provider value={panel}>
      <Place />
    </Panel.Provider>
  );
}

/** Which of the places: nothing at all, before the dossier, or in it. */
function Place() {
  const { keep, dossier, screen } = usePanel();
  if (keep.hidden.value) return <Blank />;
  if (example.value)
    return (
      <Panel.Provider value={example.value}>
        <Inside />
      </Panel.Provider>
    );
  const state = keep.state.value;
  const one = dossier.value;
  if (state === 'new') return <Before name="first-use" content={<FirstUse />} />;
  if (state === 'locked') return <Before name="locked" content={<Locked />} />;
  if (state === 'unreadable') return <Before name="unreadable" content={<Unreadable />} />;
  if (state === null || !one) return <Before name="loading" content={<Loading />} />;
  if (screen.value !== 'urgent' && screen.value !== 'keep') {
    const step = intakeStep(one);
    if (step) {
      const onDecision = () => {
        screen.value = 'urgent';
      };
      return (
        <Before
          name={step}
          content={<Intake key={one.id} step={step} onDecision={onDecision} />}
          withHeader
        />
      );
    }
  }
  return <Inside />;
}

interface BeforeProps {
  readonly name: string;
  readonly content: preact.ComponentChildren;
  readonly withHeader?: boolean;
}

/** A screen without the places of the panel. */
function Before({ name, content, withHeader }: BeforeProps) {
  useTitleFocus(`before ${name}`, name !== 'loading');
  return (
    <div class="panel" data-testid="panel" data-screen={name}>
      {withHeader ? (
        <div class="top">
          <Header />
        </div>
      ) : (
        name !== 'first-use' && (
          <header class="bare-top">
            <LanguageSwitch />
          </header>
        )
      )}
      <main class="main" id="content">
        <Troubles />
        {content}
      </main>
      <Footer />
      <Help />
    </div>
  );
}

/** The panel proper. */
function Inside() {
  const panel = usePanel();
  const screen = panel.screen.value;
  const isReady = panel.assessment.value !== null;
  const View = useScreen(screen);
  const content = isOutdated.value ? <Outdated /> : View && isReady ? <View /> : null;
  useTitleFocus(`${screen} ${panel.dossier.value?.id}`, content !== null);
  return (
    <div class="panel" data-testid="panel" data-screen={screen}>
      <a class="skip-link" href="#content">
        {t('shell.skip')}
      </a>
      <div class="top">
        <Header />
        {screen !== 'urgent' && <Nav />}
      </div>
      <main class="main" id="content" tabIndex={-1} aria-busy={content === null}>
        <Troubles />
        <Versions />
        <OldLaw />
        {panel.isExample && <Caption />}
        {content ?? <Loading />}
      </main>
      <Footer />
      <Help />
    </div>
  );
}

/** The extension was updated under an open panel: what was answered is kept, the panel opens again. */
function Outdated() {
  return (
    <Notice testid="outdated">
      <p>{t('shell.outdated')}</p>
      <Button onClick={() => location.reload()}>{t('shell.outdated.reload')}</Button>
    </Notice>
  );
}
