import { say } from '@/lib/i18n';
import { lawFact } from '@/lib/law';
import { Explained } from '../glossary';
import { SourceNote } from './SourceNote';

/** Sentences of law by fact id, each with its source. */
export function Sentences({ ids }: { readonly ids: readonly string[] }) {
  const known = ids.filter((id) => lawFact(id));
  if (known.length === 0) return null;
  return (
    <ul class="sentences">
      {known.map((id) => {
        const words = say(`law.${id}`, lawFact(id)?.text ?? '');
        return (
          <li key={id} data-fact={id}>
            <Explained words={words} />
            <SourceNote id={id} />
          </li>
        );
      })}
    </ul>
  );
}
