import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { splitTerms, type TermId, termsIn } from '@/lib/glossary';
import { language, t, tagOf, type Words } from '@/lib/i18n';
import { InFrench } from '../ui';
import { TermNote, termName } from './TermNote';

interface Props {
  /** A sentence with the language it is really in, or a message of the interface. */
  readonly words: Words | string;
  readonly as?: 'p' | 'h1' | 'span' | 'dt';
  /** In questions: also the most frequent words. */
  readonly withCommon?: boolean;
  readonly class?: string;
  /** For a title that takes the focus. */
  readonly titleRef?: RefObject<HTMLHeadingElement | null>;
}

/**
 * A text in which each word of the administration is a button, at its first occurrence: one tap opens its meaning
 * under the text, the same tap or Escape closes it. Nothing covers the text, and the reading order stays.
 */
export function Explained({ words, as: Tag = 'p', withCommon, class: className, titleRef }: Props) {
  const { text, lang } = ofInterface(words);
  const [open, setOpen] = useState<TermId | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const id = useId();
  const pieces = splitTerms(text, { withCommon: withCommon === true });
  const isTitle = Tag === 'h1';
  const shown = open && pieces.some((piece) => piece.term === open) ? open : null;
  return (
    <>
      <Tag
        lang={lang}
        class={className}
        tabIndex={isTitle ? -1 : undefined}
        // Only a title has one; the tag is one of four, which no single type of ref fits.
        ref={titleRef as never}
      >
        {pieces.map((piece, at) =>
          piece.term ? (
            <TermButton
              key={piece.term}
              id={piece.term}
              text={piece.text}
              note={id}
              isOpen={shown === piece.term}
              onToggle={(button) => {
                opener.current = button;
                setOpen(shown === piece.term ? null : (piece.term as TermId));
              }}
            />
          ) : (
            <InFrench key={at} text={piece.text} lang={lang} />
          ),
        )}
      </Tag>
      {shown && (
        <TermNote
          id={shown}
          note={id}
          onClose={() => {
            setOpen(null);
            opener.current?.focus();
          }}
        />
      )}
    </>
  );
}

interface ButtonProps {
  readonly id: TermId;
  readonly text: string;
  readonly note: string;
  readonly isOpen: boolean;
  readonly onToggle: (button: HTMLElement) => void;
}

/**
 * A button that breaks over lines like the words around it: a real one is a block that jumps to the next line whole,
 * « l’ » staying alone on the line before.
 */
function TermButton({ id, text, note, isOpen, onToggle }: ButtonProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element never breaks over two lines
    <span
      role="button"
      tabIndex={0}
      class="term"
      lang="fr"
      data-testid="term"
      data-term={id}
      aria-expanded={isOpen}
      aria-controls={isOpen ? note : undefined}
      onClick={(event) => onToggle(event.currentTarget)}
      onKeyDown={(event) => {
        const isPress = event.key === 'Enter' || event.key === ' ';
        if (!isPress && !(event.key === 'Escape' && isOpen)) return;
        // A space would scroll the page.
        event.preventDefault();
        onToggle(event.currentTarget);
      }}
    >
      {text}
    </span>
  );
}

const ofInterface = (words: Words | string): Words =>
  typeof words === 'string' ? { text: words, lang: tagOf(language.value) } : words;

/** The words explained that stand where no button may stand: in the answers to choose from, in a label. */
export function WordsExplained({ texts }: { readonly texts: readonly string[] }) {
  const found = termsIn(texts);
  if (found.length === 0) return null;
  return (
    <div class="words-explained">
      <p class="note">{t('glossary.here')}</p>
      <ul class="plain">
        {found.map((id) => (
          <li key={id}>
            <OneWord id={id} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OneWord({ id }: { readonly id: TermId }) {
  const [isOpen, setOpen] = useState(false);
  const note = useId();
  const opener = useRef<HTMLElement | null>(null);
  return (
    <>
      <TermButton
        id={id}
        text={termName(id)}
        note={note}
        isOpen={isOpen}
        onToggle={(button) => {
          opener.current = button;
          setOpen(!isOpen);
        }}
      />
      {isOpen && (
        <TermNote
          id={id}
          note={note}
          onClose={() => {
            setOpen(false);
            opener.current?.focus();
          }}
        />
      )}
    </>
  );
}
