import type { Actor } from '#access';
import { witness } from '#audit';
import type { PaperKind } from '#files';
import { done } from '#kernel';
import { findCase } from '../case-store.ts';
import type { CaseworkNeeds } from '../needs.ts';
import { findContent } from './paper-store.ts';

export type PaperRead = { readonly name: string; readonly kind: PaperKind; readonly content: Buffer };

type ReadingNeeds = CaseworkNeeds & { readonly secrets: { openBytes(sealed: Uint8Array): Buffer } };

/** Undefined when there is none, or none that the actor may see. Who looked stands in the trail. */
export async function readPaper(
  needs: ReadingNeeds,
  { actor, caseId, id }: { readonly actor: Actor; readonly caseId: number; readonly id: number },
): Promise<PaperRead | undefined> {
  const { value } = await needs.database.transaction(
    async (tx) => {
      const file = await findCase(tx, needs, caseId);
      const found = file && (await findContent(tx, { caseId, id }));
      if (!found) return done(undefined);
      const { person } = file.subject;
      const about = person !== undefined && { person };
      await witness(tx, {
        act: 'read.paper',
        at: needs.clock(),
        ...about,
        details: { case: caseId, paper: id },
      });
      return done(found);
    },
    { actor },
  );
  return value && { name: value.name, kind: value.kind, content: needs.secrets.openBytes(value.sealed) };
}
