import { type Term, TERMS, type TermId } from '@/lib/glossary';
import { t } from '@/lib/i18n';
import { SourceNote } from '../law/SourceNote';
import { InFrench } from '../ui';

const term = (id: TermId): Term => TERMS.find((one) => one.id === id) as Term;

/** The official French name of a word. */
export const termName = (id: TermId): string => term(id).name;

interface Props {
  readonly id: TermId;
  /** Id of the element, which the button names. */
  readonly note: string;
  readonly onClose: () => void;
}

/** What a word means: its official name, a plain explanation, and the sentence of law behind it when there is one. */
export function TermNote({ id, note, onClose }: Props) {
  const { name, fact } = term(id);
  return (
    <div class="term-note" id={note} role="note" data-testid="term-note" data-term={id}>
      <p>
        <dfn lang="fr">{name}</dfn>
      </p>
      <p>
        <InFrench text={t(`glossary.${id}`)} />
      </p>
      {fact && <SourceNote id={fact} />}
      <button
        type="button"
        class="term-close"
        aria-label={t('glossary.close')}
        onClick={onClose}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  );
}
