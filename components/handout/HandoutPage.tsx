import { useState } from 'preact/hooks';
import { language, t, tagOf } from '@/lib/i18n';
import { InFrench } from '../ui';
import type { Pair, PairedBlock } from './blocks';

/** What stands on the page besides the blocks, in both languages. */
export interface Frame {
  readonly title: Pair;
  readonly printed: Pair;
  readonly notice: Pair;
  readonly law: Pair;
  readonly outlives: Pair;
  readonly file: Pair;
}

interface Props {
  readonly frame: Frame;
  readonly blocks: readonly PairedBlock[];
  /** Language and direction of the second text. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly onPrint: () => void;
}

/** The hand-out: everything unfolded, French with the person's language beside it. */
export function HandoutPage({ frame, blocks, lang, dir, onPrint }: Props) {
  const [isNamed, setNamed] = useState(false);
  const both = (pair: Pair) => <Both pair={pair} lang={lang} dir={dir} />;
  return (
    <>
      <div class="controls" lang={lang} dir={dir}>
        <p>{t('handout.outlives')}</p>
        <label>
          <input
            type="checkbox"
            checked={isNamed}
            data-testid="handout-name"
            onChange={(event) => setNamed(event.currentTarget.checked)}
          />{' '}
          {t('handout.name')}
        </label>
        <button type="button" data-testid="handout-print" onClick={onPrint}>
          {t('handout.print')}
        </button>
      </div>
      <main class="sheet" lang="fr" data-testid="handout">
        <h1>{both(frame.title)}</h1>
        {isNamed && <p class="strong">{both(frame.file)}</p>}
        <p class="notice">{both(frame.notice)}</p>
        <p class="note">{both(frame.printed)}</p>
        <p class="note">{both(frame.law)}</p>
        {grouped(blocks).map((group, at) => {
          const [first] = group;
          if (first && LISTED.has(first.kind))
            return (
              <ul key={at} class={`list list-${first.kind}`}>
                {group.map((block, i) => (
                  <li key={i} data-kind={block.kind} data-id={block.id} data-ticked={block.ticked}>
                    {block.kind === 'document' && <Box ticked={block.ticked === true} />}
                    <div>
                      <Line block={block} both={both} />
                    </div>
                  </li>
                ))}
              </ul>
            );
          return group.map((block) => {
            const Tag = TAGS[block.kind as keyof typeof TAGS] ?? 'p';
            return (
              <Tag key={at} class={block.kind} data-kind={block.kind} data-id={block.id}>
                {both(block.text)}
              </Tag>
            );
          });
        })}
        <p class="notice end">{both(frame.notice)}</p>
        <p class="note">{both(frame.outlives)}</p>
      </main>
    </>
  );
}

const TAGS = { section: 'h2', heading: 'h3' } as const;
const LISTED: ReadonlySet<string> = new Set(['item', 'document', 'source']);

/** Lines of one list together, everything else alone. */
function grouped(blocks: readonly PairedBlock[]): PairedBlock[][] {
  const groups: PairedBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last?.[0]?.kind === block.kind && LISTED.has(block.kind)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** A box to tick with a pen, or ticked already. Drawn with a border: browsers print no backgrounds. */
const Box = ({ ticked }: { readonly ticked: boolean }) => (
  <span
    class="box"
    role="img"
    lang={tagOf(language.value)}
    aria-label={t(`documents.state.${ticked ? 'ready' : 'to-get'}`)}
  >
    {ticked ? '✓' : ''}
  </span>
);

function Line({
  block,
  both,
}: {
  readonly block: PairedBlock;
  readonly both: (pair: Pair) => preact.JSX.Element;
}) {
  return (
    <>
      {block.text.french && <div class="line">{both(block.text)}</div>}
      {block.notes.map((note, i) => (
        <div key={i} class="small">
          {both(note)}
        </div>
      ))}
      {block.ref && <div class="ref">{block.ref}</div>}
      {block.url && <div class="ref">{block.url}</div>}
    </>
  );
}

/** The French text, and beside it the other one when there is one. */
function Both({ pair, lang, dir }: { readonly pair: Pair; lang: string; dir: 'ltr' | 'rtl' }) {
  if (pair.own === null) return <span lang="fr">{pair.french}</span>;
  return (
    <span class="both">
      <span lang="fr" dir="ltr">
        {pair.french}
      </span>
      <span lang={lang} dir={dir} class="own">
        <InFrench text={pair.own} lang={lang} />
      </span>
    </span>
  );
}
