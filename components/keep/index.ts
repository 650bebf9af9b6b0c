/** Dossiers, where they are kept, settings. */
export { KeepScreen } from './KeepScreen';
export { PassphraseFields } from './PassphraseFields';
