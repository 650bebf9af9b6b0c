/** Languages of the interface, each under its own name. The last one is for checks only: French, right to left. */
export const LANGUAGES = {
  fr: { name: 'Français', direction: 'ltr' },
  en: { name: 'English', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
  es: { name: 'Español', direction: 'ltr' },
  pt: { name: 'Português', direction: 'ltr' },
  tr: { name: 'Türkçe', direction: 'ltr' },
  ru: { name: 'Русский', direction: 'ltr' },
  'zh-Hans': { name: '简体中文', direction: 'ltr' },
  'fr-x-rtl': { name: '⇄ Français', direction: 'rtl' },
} as const;

export type Language = keyof typeof LANGUAGES;

export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && Object.hasOwn(LANGUAGES, value);

/** Languages a person can choose. */
export const CHOICES: readonly Language[] = (Object.keys(LANGUAGES) as Language[]).filter(
  (l) => l !== 'fr-x-rtl',
);

/** The tag for `lang` attributes and for Intl: the check language is French. */
export const tagOf = (language: Language): string => (language === 'fr-x-rtl' ? 'fr' : language);
