import type { Text } from '#kernel';
import type { Language } from '../../language.ts';

/** What every page of the plan knows of its reader. */
export type PlanPlace = {
  readonly language: Language;
  /** The city, as the scope of every figure. */
  readonly scope: Text;
  readonly moment: string;
  /** Whether the reader may look at the lists of departments. */
  readonly opensRosters: boolean;
};
