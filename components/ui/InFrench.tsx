import { language, tagOf } from '@/lib/i18n';

/** Latin words in a row: in these languages, they are French names kept as they are. */
const WORD = "[A-Za-zÀ-ÿŒœ](?:[’'.-]?[\\wÀ-ÿŒœ])*’?";
const LATIN = new RegExp(`(${WORD}(?:[ \\u00a0\\u202f]*${WORD})*)`, 'u');
/** Written in letters of their own: what is Latin in them can be told apart. */
const OWN_LETTERS = /^(ar|ru|zh)/;

interface Props {
  readonly text: string;
  /** The language of the sentence; that of the panel when it is not told. */
  readonly lang?: string;
}

/** A sentence in Arabic, Russian or Chinese whose French names are marked French, so that a reader says them right. */
export function InFrench({ text, lang = tagOf(language.value) }: Props) {
  if (!OWN_LETTERS.test(lang)) return <>{text}</>;
  return (
    <>
      {text.split(LATIN).map((piece, at) =>
        at % 2 === 1 ? (
          <span key={at} lang="fr">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  );
}
