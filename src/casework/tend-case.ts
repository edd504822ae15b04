import { type Actor, type Colleague, findColleague } from '#access';
import { witness } from '#audit';
import { done, type Result, refuse } from '#kernel';
import { type CaseFile, withAction } from './case-file.ts';
import { isActedOn, keepLastAction, lockCase } from './case-store.ts';
import { isOfficer } from './desk.ts';
import type { Acting } from './may-take.ts';
import { type Tending, type TendRefused, whyNotTend } from './may-tend.ts';
import type { CaseworkNeeds } from './needs.ts';
import { actingOn } from './take-way.ts';

export type TendCase = {
  readonly actor: Actor;
  readonly caseId: number;
  readonly tending: Tending;
  /** Made with the form: pressed twice, it happens once. */
  readonly key: string;
};

type Refused = TendRefused | { readonly because: 'no-such-case' };

/** Gives a case to a colleague at the same desk, stops its clock, lets it run again, or notes something; each stands in its log. */
export async function tendCase(
  needs: CaseworkNeeds,
  { actor, caseId, tending, key }: TendCase,
): Promise<Result<CaseFile, Refused>> {
  const colleague =
    tending.kind === 'delegated' ? await findColleague(needs.database, tending.to) : undefined;
  return await needs.database.transaction(
    async (tx): Promise<Result<CaseFile, Refused>> => {
      const file = await lockCase(tx, needs, caseId);
      if (!file) return refuse({ because: 'no-such-case' });
      if (await isActedOn(tx, caseId, key)) return done(file);
      const acting = actingOn(file, actor);
      const barred = whyNotTend(file.state, tending, { acting, colleague: asActing(file, colleague) });
      if (barred) return refuse(barred);
      const at = needs.clock();
      const tended = withAction(file, { ...shortened(tending), at, by: actor.account });
      await keepLastAction(tx, needs, { file: tended, key });
      const { person } = file.subject;
      const about = person !== undefined && { person };
      await witness(tx, { act: 'case.tend', at, ...about, details: { case: caseId, deed: tending.kind } });
      return done(tended);
    },
    { actor },
  );
}

const asActing = ({ subject }: CaseFile, colleague: Colleague | undefined): Acting | undefined =>
  colleague && {
    account: colleague.account,
    area: colleague.area,
    own: colleague.person !== undefined && colleague.person === subject.person,
    ...(isOfficer(colleague.role) && { officer: colleague.role }),
    ...(colleague.department && { department: colleague.department }),
  };

function shortened(tending: Tending): Tending {
  if (tending.kind === 'delegated') return tending;
  return tending.kind === 'noted'
    ? { ...tending, words: tending.words.trim().slice(0, 500) }
    : { ...tending, reason: tending.reason.trim().slice(0, 500) };
}
