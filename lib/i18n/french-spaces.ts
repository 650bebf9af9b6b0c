/**
 * Numbers and signs that stay whole: without it « 116 006 » is read « 006 116 » in a right-to-left line, and « VLS-TS »
 * is cut in two at its hyphen.
 */
export const wholeNumbers = (text: string): string =>
  text.replace(/(?<!\d)(\d{1,3}) (?=\d{3}(?!\d))/g, '$1\u00a0').replaceAll('VLS-TS', 'VLS\u2011TS');

/**
 * French text with the spaces that never end a line: before « : », « ; », « ! », « ? », « » », « € » and « % », after « « »,
 * and inside numbers (10 000). The sources are typed with plain spaces.
 */
export const frenchSpaces = (text: string): string =>
  wholeNumbers(text.replace(/ (?=[:;!?»€%])/g, '\u00a0').replace(/« /g, '«\u00a0'));
