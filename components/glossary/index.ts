export { Explained, WordsExplained } from './Explained';
export { TermNote, termName } from './TermNote';
