import type { Actor } from '#access';
import { witness } from '#audit';
import type { Transaction } from '#database';
import { done, type Result, refuse } from '#kernel';
import { type CaseFile, withAction } from './case-file.ts';
import { isActedOn, keepLastAction, lockCase } from './case-store.ts';
import { isOfficer } from './desk.ts';
import { type Acting, type Move, type MoveRefused, whyNotTake } from './may-take.ts';
import type { CaseworkNeeds } from './needs.ts';

export type TakeWay = {
  readonly actor: Actor;
  readonly caseId: number;
  readonly move: Move;
  /** Made with the form: pressed twice, it happens once. */
  readonly key: string;
};

export type TakeRefused = MoveRefused | { readonly because: 'no-such-case' };

/** Takes a way out of the present stage. The same key again changes nothing and gives the case as it stands. */
export async function takeWay(
  needs: CaseworkNeeds,
  { actor, caseId, move, key }: TakeWay,
): Promise<Result<CaseFile, TakeRefused>> {
  return await needs.database.transaction(
    async (tx): Promise<Result<CaseFile, TakeRefused>> => {
      const file = await lockCase(tx, needs, caseId);
      if (!file) return refuse({ because: 'no-such-case' });
      if (await isActedOn(tx, caseId, key)) return done(file);
      const barred = whyNotTake(file.state, move, actingOn(file, actor));
      if (barred) return refuse(barred);
      const at = needs.clock();
      const moved = withAction(file, { kind: 'way-taken', ...move, at, by: actor.account });
      await keepLastAction(tx, needs, { file: moved, key });
      await follow(tx, needs, moved);
      await witness(tx, {
        act: 'case.move',
        at,
        ...(file.subject.person !== undefined && { person: file.subject.person }),
        details: { case: caseId, stage: move.stage, way: move.way },
      });
      return done(moved);
    },
    { actor },
  );
}

/** What follows from an end, in this transaction: the effect of its procedure; a decision that was set aside is decided anew. */
export async function follow(tx: Transaction, needs: CaseworkNeeds, file: CaseFile): Promise<void> {
  if (!file.state.outcome) return;
  await needs.effects[file.state.procedure.id]?.(tx, file);
  if (file.attacks !== undefined && file.state.outcome === 'granted')
    await decideAnew(tx, needs, { attacked: file.attacks, appeal: file });
}

/** Back to the stage in which it was decided, by whoever may act there. */
async function decideAnew(
  tx: Transaction,
  needs: CaseworkNeeds,
  { attacked, appeal }: { readonly attacked: number; readonly appeal: CaseFile },
): Promise<void> {
  const file = await lockCase(tx, needs, attacked);
  const decision = file?.actions.findLast(({ kind }) => kind === 'way-taken');
  if (!file?.state.outcome || decision?.kind !== 'way-taken') return;
  const { at, by } = appeal.actions.at(-1)!;
  const reason = `appeal ${appeal.id}`;
  const reopened = withAction(file, { kind: 'reopened', stage: decision.stage, reason, at, by });
  await keepLastAction(tx, needs, { file: reopened });
}

/** A citizen acts on what she may see at all: her own and her wards'. An officer never on what is about herself. */
export function actingOn(file: CaseFile, { role, account, department, area, person }: Actor): Acting {
  const citizen = role === 'citizen' || role === 'guardian';
  return {
    account,
    area,
    own: citizen || (person !== undefined && person === file.subject.person),
    ...(isOfficer(role) && { officer: role }),
    ...(department && { department }),
  };
}
