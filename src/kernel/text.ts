export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same words in Chinese and in English; both are always there. */
export type Text = { readonly zh: string; readonly en: string };
