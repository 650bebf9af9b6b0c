import { render } from 'preact';
import { t } from '@/lib/i18n';
import './style.css';

const root = document.getElementById('app') as HTMLElement;

/** The first thing on the screen, while everything else is being loaded. */
render(
  <main class="main" data-testid="panel" data-screen="loading" aria-busy="true">
    <p class="loading">{t('shell.loading')}</p>
  </main>,
  root,
);

const failed = () => render(<p role="alert">{t('trouble.storage-unreachable')}</p>, root);

// Asked for at once, not one after the other as each is first needed; who needs one awaits it there.
for (const ahead of [import('@/lib/assess'), import('@/components/page')]) ahead.catch(() => {});
Promise.all([import('./App'), import('./state').then(({ openPanel }) => openPanel())])
  .then(([{ App }, panel]) => render(<App panel={panel} />, root))
  .catch(failed);
