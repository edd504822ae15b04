import type { Month } from '#kernel';
import type { Situation } from '../language/situation.ts';
import type { Term } from '../language/term.ts';
import { worldOf } from './evaluate.ts';
import type { Law } from './world.ts';

/** Whether a term holds for a subject in a month; undefined is unknown. */
export const holds = (
  law: Law,
  { node }: Term<boolean>,
  { situation, month }: { readonly situation: Situation; readonly month: Month },
): boolean | undefined => worldOf(law, situation, month).evaluate(node, 0) as boolean | undefined;
