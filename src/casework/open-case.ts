import type { Actor } from '#access';
import { witness } from '#audit';
import type { Transaction } from '#database';
import type { Procedure } from '#declarations';
import { done, type Result, refuse } from '#kernel';
import { caseOf } from './case.ts';
import type { CaseFile, CaseSubject } from './case-file.ts';
import { findCaseByKey, insertCase } from './case-store.ts';
import { type CaseworkNeeds, procedureOf } from './needs.ts';

export type OpenCase = {
  readonly actor: Actor;
  /** Made with the form, so that sending it twice opens one case. */
  readonly key: string;
  readonly procedure: string;
  readonly subject: CaseSubject;
  readonly programmes: readonly string[];
  /** Where it is worked on first: the village of the person, as a rule. */
  readonly area: string;
  readonly attacks?: number;
  /** The actor acts for another, by the authority that the application records. */
  readonly onBehalf: boolean;
};

export type OpenRefused = { readonly because: 'wrong-subject'; readonly about: CaseSubject['kind'] };

/** Opens a case on the newest edition of its procedure. The same key again gives the case that is there. */
export async function openCase(
  needs: CaseworkNeeds,
  command: OpenCase,
): Promise<Result<CaseFile, OpenRefused>> {
  const procedure = procedureOf(needs, { id: command.procedure });
  if (procedure.about !== command.subject.kind)
    return refuse({ because: 'wrong-subject', about: procedure.about });
  return await needs.database.transaction(
    async (tx) => done(await openCaseIn(tx, needs, { ...command, procedure })),
    { actor: command.actor },
  );
}

/** The same within a transaction that opens more than one; the procedure is of the right subject. */
export async function openCaseIn(
  tx: Transaction,
  needs: CaseworkNeeds,
  { procedure, ...command }: Omit<OpenCase, 'procedure'> & { readonly procedure: Procedure },
): Promise<CaseFile> {
  const { actor, key, subject, programmes, area, attacks, onBehalf } = command;
  const at = needs.clock();
  const actions = [{ kind: 'opened', area, at, by: actor.account }] as const;
  const made = {
    subject,
    programmes,
    ...(attacks !== undefined && { attacks }),
    openedBy: actor.account,
    onBehalf,
    actions,
    state: caseOf(procedure, actions),
  };
  const id = await insertCase(tx, needs, { ...made, key });
  if (id === undefined) return (await findCaseByKey(tx, needs, key))!;
  await witness(tx, {
    act: 'case.open',
    at,
    ...(subject.person !== undefined && { person: subject.person }),
    details: { case: id, procedure: procedure.id },
  });
  return { ...made, id };
}
