// Made by scripts/i18n/interface.mjs; do not edit.
/** Ids of the messages of the interface. */
export type MessageId = 'duration.D' | 'duration.M' | 'duration.W' | 'duration.Y';
