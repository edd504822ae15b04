import type { Actor } from '#access';
import { witness } from '#audit';
import type { Transaction } from '#database';
import { isEnding } from '#declarations';
import { type Day, done, type Result, refuse } from '#kernel';
import { caseOf } from './case.ts';
import { type CaseFile, withAction } from './case-file.ts';
import { findCase, findCaseByKey, findOpenAppeal, insertCase, keepLastAction } from './case-store.ts';
import { type Deadline, deadlineAfter, isLate } from './deadline.ts';
import { type CaseworkNeeds, procedureOf } from './needs.ts';

export type AppealDecision = {
  readonly actor: Actor;
  /** The case whose decision is attacked. */
  readonly caseId: number;
  /** Why, in the words of who appeals. */
  readonly words: string;
  /** Made with the form, so that sending it twice is one appeal. */
  readonly key: string;
};

export type AppealRefused =
  | { readonly because: 'no-such-case' }
  | { readonly because: 'nothing-to-appeal' }
  | { readonly because: 'words-missing' }
  | { readonly because: 'too-late'; readonly last: Day }
  | { readonly because: 'appealed-already'; readonly appeal: number };

/** Until when the decision of a case can be attacked, and by which procedure; undefined where there is nothing to attack. */
export function appealOf(
  { state }: CaseFile,
  { calendar }: Pick<CaseworkNeeds, 'calendar'>,
): { readonly procedure: string; readonly until: Deadline } | undefined {
  const ending = state.procedure.stages[state.stage];
  if (!ending || !isEnding(ending) || !ending.appeal) return undefined;
  const { procedure, within } = ending.appeal;
  return { procedure, until: deadlineAfter({ from: state.since, within, pauses: [] }, calendar) };
}

/** Opens the appeal as a case that names the decision; one at a time, and in time. The same key again gives the appeal that is there. */
export async function appealDecision(
  needs: CaseworkNeeds,
  { actor, caseId, words, key }: AppealDecision,
): Promise<Result<CaseFile, AppealRefused>> {
  return await needs.database.transaction(
    async (tx): Promise<Result<CaseFile, AppealRefused>> => {
      const attacked = await findCase(tx, needs, caseId);
      if (!attacked) return refuse({ because: 'no-such-case' });
      const there = await findCaseByKey(tx, needs, key);
      if (there) return done(there);
      const open = await findOpenAppeal(tx, caseId);
      if (open !== undefined) return refuse({ because: 'appealed-already', appeal: open });
      const barred = whyNotAppeal(attacked, needs, words);
      if (barred) return refuse(barred);
      const at = needs.clock();
      const made = appealCase(attacked, needs, { at, by: actor.account });
      const id = await insertCase(tx, needs, { ...made, key });
      if (id === undefined) return await whoWasFirst(tx, needs, { key, caseId });
      const file = withAction({ ...made, id }, { kind: 'noted', words, at, by: actor.account });
      await keepLastAction(tx, needs, { file });
      const { person } = attacked.subject;
      const about = person !== undefined && { person };
      await witness(tx, { act: 'case.appeal', at, ...about, details: { case: id, attacks: caseId } });
      return done(file);
    },
    { actor },
  );
}

/** Another form was quicker: the same one, whose appeal is given, or a second one, which is refused. */
async function whoWasFirst(
  tx: Transaction,
  needs: CaseworkNeeds,
  { key, caseId }: Pick<AppealDecision, 'key' | 'caseId'>,
): Promise<Result<CaseFile, AppealRefused>> {
  const same = await findCaseByKey(tx, needs, key);
  if (same) return done(same);
  return refuse({ because: 'appealed-already', appeal: (await findOpenAppeal(tx, caseId))! });
}

function whyNotAppeal(attacked: CaseFile, needs: CaseworkNeeds, words: string): AppealRefused | undefined {
  const appeal = appealOf(attacked, needs);
  if (!appeal) return { because: 'nothing-to-appeal' };
  if (isLate(appeal.until, needs.clock())) return { because: 'too-late', last: appeal.until.on };
  return words.trim() === '' ? { because: 'words-missing' } : undefined;
}

function appealCase(
  attacked: CaseFile,
  needs: CaseworkNeeds,
  { at, by }: { readonly at: Date; readonly by: number },
): Omit<CaseFile, 'id'> {
  const procedure = procedureOf(needs, { id: appealOf(attacked, needs)!.procedure });
  const actions = [{ kind: 'opened', area: attacked.state.area, at, by }] as const;
  return {
    subject: attacked.subject,
    programmes: attacked.programmes,
    attacks: attacked.id,
    openedBy: by,
    onBehalf: false,
    actions,
    state: caseOf(procedure, actions),
  };
}
