/** Between pages and panel: what is said, checked at the door (see `reader.ts` for the two messages). */
export { type AskApi, askForReading } from './ask';
export { type BesideApi, tabBeside } from './beside';
export { readingIn } from './door';
export { type Beside, type FollowApi, followPage } from './follow';
export { type ListenApi, listenToReadings, type PageHeard, type Sender } from './listen';
export type { PageRead, ReadAgain } from './reader';
