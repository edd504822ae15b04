import type { Text } from '#kernel';
import type { Language } from './language.ts';

/** Texts one after the other, as the language sets them apart. */
export const listed = (texts: readonly Text[], language: Language): string =>
  texts.map((text) => text[language]).join(language === 'zh' ? '、' : ', ');
