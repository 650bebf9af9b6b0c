import { t } from '@/lib/i18n';
import type { PageUpload } from '@/lib/page';
import { Notice, StatusBadge } from '../ui';
import { LineBadge, Ticks } from './Line';
import { Legend } from './Asked';
import { Facts } from './Facts';
import { type AlignedUpload, stateOfLine } from './model';
import type { Wanted } from './wanted';

interface Props {
  readonly uploads: readonly AlignedUpload[];
  readonly wanted: Wanted;
}

/** The fields for files of an online form, as lines: what each waits for and whether it is filled, before it is sent. */
export function Uploads({ uploads, wanted }: Props) {
  if (uploads.length === 0) return null;
  const empty = uploads.filter(({ upload }) => upload.required && !upload.filled).length;
  const tooOld = uploads.filter((field) => stateOfLine(field, wanted) === 'too-old').length;
  return (
    <section data-testid="page-uploads">
      <h2>{t('page.uploads')}</h2>
      {empty + tooOld > 0 ? (
        <Notice tone="warn" testid="before-sending">
          {empty > 0 && <p>{t('page.uploads.empty', { count: empty })}</p>}
          {tooOld > 0 && <p>{t('page.uploads.tooOld', { count: tooOld })}</p>}
        </Notice>
      ) : (
        <p>{t('page.uploads.check')}</p>
      )}
      <ul class="page-lines page-fields">
        {uploads.map((field, i) => (
          <Field key={`${i}${field.text}`} field={field} wanted={wanted} />
        ))}
      </ul>
      <Legend lines={uploads} wanted={wanted} />
    </section>
  );
}

/** Once a file is there, that it was still to be found says nothing more. */
const SETTLED = new Set(['to-get', 'asked', 'maybe', 'unknown']);

function Field({ field, wanted }: { readonly field: AlignedUpload; readonly wanted: Wanted }) {
  const { upload, documents, text } = field;
  const state = stateOfLine(field, wanted);
  return (
    <li
      class="page-line"
      data-testid="page-upload"
      data-state={state}
      data-documents={documents.join(' ')}
      data-filled={upload.filled ? 'yes' : 'no'}
    >
      <p lang="fr" class="page-words">
        {text}
      </p>
      <p class="page-badges">
        {!(upload.filled && SETTLED.has(state)) && <LineBadge state={state} />}
        <StatusBadge tone={upload.filled ? 'good' : upload.required ? 'warn' : 'info'}>
          {t(upload.filled ? 'page.upload.filled' : 'page.upload.empty')}
        </StatusBadge>
      </p>
      <Facts facts={limits(upload)} class="note" />
      <Ticks documents={documents} wanted={wanted} />
    </li>
  );
}

/** What the field accepts, in few words. */
function limits(upload: PageUpload): string[] {
  const { required, formats, maxBytes } = upload;
  return [
    ...(required === null ? [] : [t(`page.upload.${required ? 'required' : 'optional'}`)]),
    ...(formats.length > 0
      ? [t('page.upload.formats', { formats: formats.slice(0, 8).join(', ') })]
      : []),
    ...(maxBytes ? [t('page.upload.size', { size: megabytes(maxBytes) })] : []),
  ];
}

/** « 10 Mo » is written for 10 × 1024² by some and 10⁶ by others: the whole number that the page says. */
const megabytes = (bytes: number): number => {
  const binary = bytes / 1024 ** 2;
  return Math.round((Number.isInteger(binary) ? binary : bytes / 1e6) * 10) / 10;
};
