import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_NOTES, LAW_FACTS, lawFact } from '@/lib/law';
import { splitTerms, TERMS, type Term, termsIn } from '.';

const marked = (text: string, withCommon = false) =>
  splitTerms(text, { withCommon })
    .map((p) => (p.term ? `[${p.text}|${p.term}]` : p.text))
    .join('');

describe('words explained where they stand', () => {
  it.each([
    [
      'Un récépissé, puis un autre récépissé.',
      'Un [récépissé|recepisse], puis un autre récépissé.',
    ],
    ['Un VLS-TS ou un VLS.', 'Un [VLS-TS|vls-ts] ou un [VLS|vls].'],
    ['VLS-TS', '[VLS-TS|vls-ts]'],
    ['VLS\u2011TS', '[VLS\u2011TS|vls-ts]'],
    ['Le circuit d’une phase', 'Le circuit d’une phase'],
    ["Aide sociale à l'enfance", "[Aide sociale à l'enfance|ase]"],
    ['«récépissé» (وصل)', '«[récépissé|recepisse]» (وصل)'],
    ['La préfecture décide.', 'La préfecture décide.'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it('marks the most frequent words in questions only', () => {
    expect(marked('La préfecture décide.', true)).toBe('La [préfecture|prefecture] décide.');
  });

  it('keeps every text as it is once put together', () => {
    for (const { text } of Object.values(LAW_FACTS))
      expect(
        splitTerms(text)
          .map((p) => p.text)
          .join(''),
      ).toBe(text);
  });

  it('lists each word once over several texts', () => {
    expect(termsIn(['OQTF et IRTF', 'une OQTF'])).toEqual(['oqtf', 'irtf']);
  });
});

describe('the list', () => {
  it.each(TERMS as readonly Term[])(
    '$id has an explanation, and a sentence of law that exists',
    (term) => {
      const messages = readFileSync('lib/i18n/locales/interface/fr/glossary.po', 'utf8');
      expect(messages).toContain(`msgid "glossary.${term.id}"`);
      if (term.fact) expect(lawFact(term.fact), term.fact).toBeDefined();
    },
  );

  it('has no word that occurs nowhere in the law', () => {
    const texts = [
      ...Object.values(LAW_FACTS).map((fact) => fact.text),
      ...Object.values(DOCUMENT_NOTES).flatMap(({ what, where }) => [what, where]),
    ];
    const unused = TERMS.filter(
      ({ id }) => !texts.some((t) => termsIn([t], { withCommon: true }).includes(id)),
    );
    expect(unused.map((term) => term.id)).toEqual([]);
  });
});
