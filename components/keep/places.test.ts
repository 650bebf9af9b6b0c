import { expect, it } from 'vitest';
import { placeInWords, valueInWords } from './places';

const said = (path: string[], value: unknown) =>
  `${placeInWords(path).text} = ${valueInWords(path, value)}`;

it.each([
  [['nickname'], 'Rosa', 'Surnom de ce dossier = Rosa'],
  [['appointment'], '2027-04-14', 'Rendez-vous ou dépôt. = 14 avril 2027'],
  [['documents', 'passeport', 'note'], 'chez ma sœur', /^Passeport.* : .+ = chez ma sœur$/],
  [['documents', 'passeport', 'state'], 'ready', /^Passeport[^:]* = [^…]+$/],
  [['documents', 'passeport'], { state: 'ready', note: 'là' }, /, là$/],
  [['documents', 'passeport'], undefined, /= —$/],
  [['skipped', 'union.kind'], 'union.kind', /Je ne sais pas$/],
  [
    ['steps', 'x'],
    { id: 'x', kind: 'attestation', on: '2026-11-02', until: '2027-02-02' },
    /2 novembre 2026, Attestation.* → 2 février 2027$/,
  ],
])('%j is said in words', (path, value, words) => {
  const line = said(path, value).replaceAll(/\s/g, ' ');
  if (typeof words === 'string') expect(line).toBe(words);
  else expect(line).toMatch(words);
});
