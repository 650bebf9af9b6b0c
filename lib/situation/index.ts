export { DEPARTEMENTS } from './departements';
export * from './dossier';
export * from './schema';
export { PURPOSE_ROUTES } from './purposes';
export { BETTER_AFTER, PREREQUISITES } from './prerequisites';
export { type Question, QUESTIONS, questionOf } from './questions';
export { impliedFacts, NOT_APPLICABLE } from './implied';
