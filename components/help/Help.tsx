import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/lib/i18n';
import { usePanel } from '../state';
import { ToExample } from '../example';
import { Button, Disclosure, LinkButton } from '../ui';
import { Words } from './Words';
import { isTyping } from './keys';

const isOpen = signal(false);

/** Opens the help; in the footer of every screen. */
export function HelpLink() {
  return (
    <LinkButton
      testid="help-open"
      onClick={() => {
        isOpen.value = true;
      }}
    >
      {t('keys.open')}
    </LinkButton>
  );
}

/** The help, over any screen: keys, view for two, the words explained, the example. « ? » opens and closes it. */
export function Help() {
  const { keep } = usePanel();
  const { singleKeys } = keep.settings.value;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '?' || !singleKeys || isTyping(event)) return;
      event.preventDefault();
      isOpen.value = !isOpen.value;
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [singleKeys]);
  // What is hidden or left is not found open again.
  useEffect(() => close, []);
  return isOpen.value ? <Sheet /> : null;
}

const close = () => {
  isOpen.value = false;
};

function Sheet() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    // The browser keeps the focus inside, and closes with Escape.
    dialog.current?.showModal();
    return () => (opener instanceof HTMLElement ? opener.focus() : undefined);
  }, []);
  return (
    <dialog
      ref={dialog}
      class="help"
      aria-labelledby="help-title"
      data-testid="help"
      onClose={close}
    >
      <h2 id="help-title">{t('keys.title')}</h2>
      <Preferences />
      <h3>{t('keys.keyboard')}</h3>
      <KeyList />
      <Disclosure summary={t('glossary.title')} testid="help-words">
        <Words />
      </Disclosure>
      <ToExample onOpen={close} />
      <Button onClick={close} testid="help-close">
        {t('keys.close')}
      </Button>
    </dialog>
  );
}

const KEYS = [
  ['Alt + 1 … 5', 'keys.places'],
  ['Alt + 0', 'shell.menu'],
  ['1 … 9', 'keys.answer'],
  ['0', 'situation.unknown'],
  ['Backspace', 'situation.previous'],
  ['?', 'keys.sheet'],
] as const;

function KeyList() {
  return (
    <dl class="keys">
      {KEYS.map(([key, message]) => (
        <div key={key}>
          <dt>
            <kbd dir="ltr">{key}</kbd>
          </dt>
          <dd>{t(message)}</dd>
        </div>
      ))}
      <div>
        <dt>
          <kbd>{t('keys.esc')}</kbd>
        </dt>
        <dd>{t('keys.hide')}</dd>
      </div>
    </dl>
  );
}

function Preferences() {
  const { keep } = usePanel();
  const { singleKeys, forTwo } = keep.settings.value;
  return (
    <div class="preferences">
      <label class="preference">
        <input
          type="checkbox"
          data-testid="for-two"
          checked={forTwo}
          onChange={(event) => void keep.changeSettings({ forTwo: event.currentTarget.checked })}
        />
        <span class="choice-text">
          {t('two.title')}
          <span class="choice-help">{t('two.help')}</span>
        </span>
      </label>
      <label class="preference">
        <input
          type="checkbox"
          data-testid="single-keys"
          checked={singleKeys}
          onChange={(event) =>
            void keep.changeSettings({ singleKeys: event.currentTarget.checked })
          }
        />
        <span class="choice-text">
          {t('keys.single')}
          <span class="choice-help">{t('keys.single.help')}</span>
        </span>
      </label>
    </div>
  );
}
