import type { SelfCheck } from '#declarations';
import type { Month } from '#kernel';
import type { Law } from '#policy';
import type { Language } from '../../language.ts';

/** What every turn works with: the questions, and the law of one month for persons and households. */
export type Checking = SelfCheck & {
  readonly law: Law;
  readonly month: Month;
  readonly language: Language;
};
