import { FACTS, type FactId, isFactId } from '@/lib/facts';
import { formatDate, say, t } from '@/lib/i18n';
import type { Difference } from '@/lib/storage';

const ISO = /^\d{4}-\d\d-\d\d$/;

/** A stored value in words a person reads. */
export function valueInWords(id: FactId | null, value: unknown): string {
  if (value === undefined || value === null) return '—';
  if (typeof value === 'boolean') return t(value ? 'situation.yes' : 'situation.no');
  if (typeof value === 'string' && ISO.test(value)) return formatDate(value);
  const fact = id ? FACTS[id] : null;
  const label = fact?.type === 'choice' ? fact.values[String(value)] : undefined;
  if (id && label) return say(`value.${id}.${value}`, label).text;
  return typeof value === 'object' ? '…' : String(value);
}

/** Where two versions of a dossier differ, side by side: here, in the file. */
export function Differences({ list }: { readonly list: readonly Difference[] }) {
  return (
    <dl class="differences">
      {list.slice(0, 30).map(({ path, mine, theirs }) => {
        const name = path.slice(1, 3).join('.');
        const id = path[0] === 'situation' && isFactId(name) ? name : null;
        const title = id
          ? say(`fact.${id}`, FACTS[id].title)
          : { text: path.join(' · '), lang: 'fr' };
        return (
          <div key={path.join('.')}>
            <dt lang={title.lang}>{title.text}</dt>
            <dd dir="auto">{valueInWords(id, mine)}</dd>
            <dd dir="auto">→ {valueInWords(id, theirs)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
