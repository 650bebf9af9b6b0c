import { DEPARTEMENTS, type Dossier, factValue } from '@/lib/situation';
import { FACT_GROUPS, FACTS, type FactId, type FactValue } from '@/lib/facts';
import { formatDate, say, t, tagOf, language, type Words } from '@/lib/i18n';

/** One line of the list of answers; `value` null: « je ne sais pas ». */
export interface AnswerLine {
  readonly id: FactId;
  readonly value: FactValue | null;
}

export interface AnswerGroup {
  readonly group: string;
  readonly lines: readonly AnswerLine[];
}

/** What the person stated or declined, by group, in the order of the groups. */
export function answersOf({
  situation,
  skipped,
}: Pick<Dossier, 'situation' | 'skipped'>): AnswerGroup[] {
  return Object.entries(FACT_GROUPS).flatMap(([group, { facts }]) => {
    const lines = Object.keys(facts).flatMap((name): AnswerLine[] => {
      const id = `${group}.${name}` as FactId;
      const value = factValue(situation, id);
      if (value !== undefined) return [{ id, value }];
      return skipped.includes(id) ? [{ id, value: null }] : [];
    });
    return lines.length > 0 ? [{ group, lines }] : [];
  });
}

/** The name of a country in the language shown; « XX » is a stateless person. */
export function countryName(code: string): string {
  if (code === 'XX') return t('situation.stateless');
  try {
    return new Intl.DisplayNames([tagOf(language.value)], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** A value as a person says it. */
export function valueWords(id: FactId, value: FactValue): Words {
  const fact = FACTS[id];
  const own = (text: string): Words => ({ text, lang: tagOf(language.value) });
  switch (fact.type) {
    case 'boolean':
      return own(t(value === true ? 'situation.yes' : 'situation.no'));
    case 'date':
      return own(formatDate(String(value)));
    case 'choice':
      return say(`value.${id}.${value}`, fact.values[String(value)] ?? String(value));
    case 'country':
      return own(countryName(String(value)));
    case 'departement':
      return { text: `${value} · ${DEPARTEMENTS[String(value)] ?? ''}`, lang: 'fr' };
    case 'integer':
      return own(String(value));
  }
}
