import { t } from '@/lib/i18n';
import type { PageUpload } from '@/lib/page';
import { Disclosure } from '../ui';

/** The files that the form of the page waits for, with their limits. */
export function Uploads({ uploads }: { readonly uploads: readonly PageUpload[] }) {
  if (uploads.length === 0) return null;
  return (
    <Disclosure summary={t('page.uploads')}>
      <ul class="plain">
        {uploads.map((upload, i) => (
          <li key={`${i}${upload.label}`}>
            <p lang="fr">{upload.label || upload.under}</p>
            <p class="note">
              {[
                upload.formats.length > 0 &&
                  t('page.upload.formats', { formats: upload.formats.join(', ') }),
                upload.maxBytes &&
                  t('page.upload.size', {
                    size: Math.round((upload.maxBytes / 1_000_000) * 10) / 10,
                  }),
                upload.required && t('page.upload.required'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
