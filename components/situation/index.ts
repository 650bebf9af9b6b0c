export { AnswersScreen } from './AnswersScreen';
export { SituationScreen } from './SituationScreen';
