import { say, t } from '@/lib/i18n';
import { lawFact, SOURCES } from '@/lib/law';
import type { Block } from './blocks';

const ADDRESS = /^https?:/;

/** Numbers the sources in the order in which the page cites them. */
export class Sources {
  readonly #numbers = new Map<string, number>();

  /** A sentence of law as a line of the page, or nothing when the id is not one of ours. */
  sentence(id: string, kind: Block['kind'] = 'item', lead = ''): Block[] {
    const fact = lawFact(id);
    if (!fact) return [];
    const words = say(`law.${id}`, fact.text);
    const check = fact.check ? say(`check.${fact.id}`, fact.check).text : null;
    const doubt =
      fact.confidence === 'sure'
        ? []
        : [
            check
              ? `${t(`confidence.${fact.confidence}`)}. ${t('confidence.check', { where: check })}`
              : t(`confidence.${fact.confidence}`),
          ];
    const ref = this.refOf([id]);
    return [{ kind, id, text: lead + words.text, notes: doubt, ...(ref ? { ref } : {}) }];
  }

  /** « L423-1 [1, 2] » for facts of law: their articles and the numbers of their sources. */
  refOf(ids: readonly string[]): string {
    const facts = ids.flatMap((id) => lawFact(id) ?? []);
    const bases = [...new Set(facts.map((fact) => fact.basis).filter(Boolean))];
    const numbers = [...new Set(facts.flatMap((fact) => fact.sources))]
      .filter((key) => SOURCES[key])
      .map((key) => this.#numberOf(key));
    return [bases.join(' ; '), numbers.length > 0 ? `[${numbers.join(', ')}]` : '']
      .filter(Boolean)
      .join(' ');
  }

  #numberOf(key: string): number {
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** Every source cited so far, with its address in full. */
  list(): Block[] {
    return [...this.#numbers].flatMap(([key, number]): Block[] => {
      const source = SOURCES[key];
      const url = source?.url.split(' ').find((part) => ADDRESS.test(part));
      return source
        ? [
            {
              kind: 'source',
              id: key,
              text: `[${number}] ${source.title} (${source.version})`,
              ...(url ? { url } : {}),
            },
          ]
        : [];
    });
  }
}
