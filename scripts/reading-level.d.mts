export interface ReadSentence {
  id: string;
  sentence: string;
  words: number;
  score: number;
}
export function asRead(message: string): string;
export function sentencesOf(text: string): string[];
export function wordsOf(sentence: string): string[];
export function syllables(word: string): number;
export function score(sentences: string[]): number;
export function readInterface(): ReadSentence[];
