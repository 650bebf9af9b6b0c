import { FACT_GROUPS, type FactDefinition } from '@/lib/facts';
import { DOCUMENT_IDS, ROUTE_IDS } from '@/lib/law';
import { DEPARTEMENTS } from '@/lib/situation';
import { answerSchema } from './schema-answer';

type Json = { readonly [key: string]: unknown };

/** One allowed value with its French title. */
export const allowedValue = (value: string, title: string, description = title): Json => ({
  const: value,
  title,
  description,
});

function factSchema(fact: FactDefinition): Json {
  const words = {
    title: fact.title,
    description: fact.sensitive ? `${fact.description} (Information sensible.)` : fact.description,
  };
  switch (fact.type) {
    case 'boolean':
      return { ...words, type: 'boolean' };
    case 'date':
      return {
        ...words,
        type: 'string',
        format: 'date',
        pattern: '^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$',
      };
    case 'integer':
      return { ...words, type: 'integer', minimum: fact.min, maximum: fact.max };
    case 'country':
      return { ...words, type: 'string', pattern: '^[A-Z]{2}$' };
    case 'departement':
      return {
        ...words,
        type: 'string',
        oneOf: Object.entries(DEPARTEMENTS).map(([code, name]) =>
          allowedValue(code, name, `${name} (${code})`),
        ),
      };
    case 'choice':
      return {
        ...words,
        type: 'string',
        oneOf: Object.entries(fact.values).map(([value, label]) => allowedValue(value, label)),
      };
  }
}

/** JSON Schema (2020-12) of a situation; the answer of `assess` is under `$defs/answer`. Titles and descriptions are French. */
export function schemaDocument(): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Situation d’une personne',
    description:
      'Ce que la personne dit de sa situation. Tout est facultatif : un fait absent est « pas encore connu », jamais « non ».',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(FACT_GROUPS).map(([group, { title, facts }]) => [
        group,
        {
          title,
          description: `Groupe de faits : ${title.toLowerCase()}.`,
          type: 'object',
          additionalProperties: false,
          properties: Object.fromEntries(
            Object.entries(facts).map(([name, fact]) => [name, factSchema(fact)]),
          ),
        },
      ]),
    ),
    $defs: { answer: answerSchema(ROUTE_IDS, DOCUMENT_IDS) },
  };
}
