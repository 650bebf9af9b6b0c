import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n';
import { routeName } from '../routes/names';
import { LinkButton, Notice } from '../ui';
import { Later } from './Later';
import { Line } from './Line';
import type { Part } from './mine';
import { type AlignedLine, type AlignedSection, countLines, stateOfLine } from './model';
import type { Wanted } from './wanted';

/** A list of the page with whom it is for. */
export interface Judged {
  readonly section: AlignedSection;
  readonly part: Part;
}

/** Lists that follow each other under one heading are one list, cut by a remark. */
interface Group {
  readonly title: string;
  readonly part: Part;
  readonly sections: readonly AlignedSection[];
}

interface Props {
  /** Title of the page: said above, not again over each list. */
  readonly title: string;
  readonly lists: readonly Judged[];
  /** It is already said that the page treats none of the person's routes. */
  readonly isSaid: boolean;
  readonly wanted: Wanted;
}

/** What the page asks for, line by line, beside the person's own list. Lists for others are folded, with the reason. */
export function Asked({ title, lists, wanted, isSaid }: Props) {
  const groups = grouped(lists, title);
  const mine = groups.filter(({ part }) => part.mine);
  const others = groups.filter(({ part }) => !part.mine);
  const lines = mine.flatMap(({ sections }) => sections).flatMap((section) => section.lines);
  const { count, ready } = countLines(lines, wanted);
  return (
    <section data-testid="page-asks">
      <h2>{t('page.asks')}</h2>
      {count > 0 && <p>{t('page.asks.count', { count, ready })}</p>}
      {mine.length === 0 && !isSaid && <p>{t('page.asks.notMine')}</p>}
      <Many
        all={mine}
        most={20}
        show={({ sections, title: name }, i) =>
          name ? (
            <Later
              key={`${i}${name}`}
              summary={<span lang="fr">{name}</span>}
              open={i === 0 || mine.length <= 3}
              testid="page-mine"
              content={() => <Lists sections={sections} wanted={wanted} />}
            />
          ) : (
            <div key={i} class="page-fields" data-testid="page-mine">
              <Lists sections={sections} wanted={wanted} />
            </div>
          )
        }
      />
      <Legend lines={lines} wanted={wanted} />
      {others.length > 0 && (
        <Later
          summary={t('page.section.other', { count: others.length })}
          testid="page-others"
          content={() => (
            <Many
              all={others}
              most={20}
              show={({ sections, part, title: name }, i) => (
                <div
                  key={`${i}${name}`}
                  data-testid="page-other"
                  data-why={part.mine ? undefined : part.why}
                >
                  {!part.mine && <p class="note">{whyNot(part)}</p>}
                  <Later
                    summary={<span lang="fr">{name || t('page.asks')}</span>}
                    content={() => <Lists sections={sections} wanted={wanted} isOther />}
                  />
                </div>
              )}
            />
          )}
        />
      )}
    </section>
  );
}

function grouped(lists: readonly Judged[], pageTitle: string): Group[] {
  const groups: Group[] = [];
  for (const { section, part } of lists) {
    const title = section.path
      .filter((heading) => heading !== pageTitle)
      .slice(-2)
      .join(' › ');
    const last = groups.at(-1);
    if (last && last.title === title && JSON.stringify(last.part) === JSON.stringify(part))
      groups[groups.length - 1] = { ...last, sections: [...last.sections, section] };
    else groups.push({ title, part, sections: [section] });
  }
  return groups;
}

function whyNot(part: Exclude<Part, { mine: true }>): string {
  if (part.why !== 'route') return t(`page.section.why.${part.why}`);
  return t('page.section.why.route', { route: routeName(part.route).text });
}

/** « Pièces à fournir : » says no more than the title of the whole. */
const PLAIN_LEADER = /^(les )?(pi[eè]ces|documents|justificatifs)[^,;]{0,40}:?$/i;

function Lists({
  sections,
  wanted,
  isOther = false,
}: {
  readonly sections: readonly AlignedSection[];
  readonly wanted: Wanted;
  readonly isOther?: boolean;
}) {
  return (
    <>
      {sections.map(({ leader, lines }, at) => (
        <div key={`${at}${leader}`}>
          {leader && leader !== sections[at - 1]?.leader && !PLAIN_LEADER.test(leader) && (
            <p class="note" lang="fr">
              {leader}
            </p>
          )}
          <ul class="page-lines">
            <Many
              all={lines}
              most={60}
              show={(line, i) => (
                <Line key={`${i}${line.text}`} line={line} wanted={wanted} isOther={isOther} />
              )}
            />
          </ul>
        </div>
      ))}
    </>
  );
}

/** What the rarer words mean, said once, and never « leave it out ». */
export function Legend({
  lines,
  wanted,
}: {
  readonly lines: readonly AlignedLine[];
  readonly wanted: Wanted;
}) {
  const states = new Set(lines.map((line) => stateOfLine(line, wanted)));
  const told = (['extra', 'not-mine', 'unknown'] as const).filter((state) => states.has(state));
  if (told.length === 0) return null;
  return (
    <Notice>
      {told.map((state) => (
        <p key={state}>{t(`page.line.${state}.note`)}</p>
      ))}
    </Notice>
  );
}

/** The first of many; the others one tap away. */
function Many<T>({
  all,
  most,
  show,
}: {
  readonly all: readonly T[];
  readonly most: number;
  readonly show: (one: T, index: number) => preact.ComponentChild;
}) {
  const [shown, setShown] = useState(most);
  const left = all.length - shown;
  return (
    <>
      {all.slice(0, shown).map(show)}
      {left > 0 && (
        <LinkButton onClick={() => setShown(shown + most * 5)}>
          {t('page.more', { count: left })}
        </LinkButton>
      )}
    </>
  );
}
