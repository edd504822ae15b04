/** What a case in a list is about, in words: its procedure, its stage, what was applied for. Pure. */
import { type InboxLine, procedureOf } from '#casework';
import type { Text } from '#kernel';
import type { WebNeeds } from '../../needs.ts';
import { programmeTitle } from '../../programme-title.ts';

export type LineWords = { readonly title: Text; readonly stage: Text; readonly programmes: readonly Text[] };

export function lineWords(
  { casework, policy }: Pick<WebNeeds, 'casework' | 'policy'>,
  { procedure: id, edition, stage, programmes }: InboxLine,
): LineWords {
  const procedure = procedureOf(casework, { id, edition });
  return {
    title: procedure.title,
    stage: procedure.stages[stage]!.title,
    programmes: programmes.map((programme) => programmeTitle(policy, programme)),
  };
}
