export { AnswersScreen } from './AnswersScreen';
export { TapKey } from './AnswerInput';
export { type Buttons, useAnswerKeys } from './useAnswerKeys';
export { SituationScreen } from './SituationScreen';
