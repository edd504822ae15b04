/** What an officer may do with a case beside its ways, and which colleagues may take it. */
import { listColleagues, namesOfAccounts } from '#access';
import { actingOn, type CaseFile, isOfficer, whyNotTend } from '#casework';
import type { Visit } from '../../visit.ts';

export type TendView = {
  readonly suspended: boolean;
  readonly colleagues: readonly { readonly account: number; readonly name: string }[];
  /** To whom it was given. */
  readonly holder: string | undefined;
};

/** Undefined for who may not. */
export async function readTending({ actor, needs }: Visit, file: CaseFile): Promise<TendView | undefined> {
  const acting = actingOn(file, actor);
  if (whyNotTend(file.state, { kind: 'noted', words: '-' }, { acting })) return undefined;
  const { role, department } = actor;
  const { area, delegatedTo, suspended } = file.state;
  const desk = { role, area, ...(department && { department }) };
  const atDesk = await listColleagues(needs.database, desk);
  const able = atDesk.filter((one) => {
    const { account, area: place, person } = one;
    const colleague = {
      ...{ account, area: place, own: person !== undefined && person === file.subject.person },
      ...(isOfficer(role) && { officer: role }),
      ...(department && { department }),
    };
    return !whyNotTend(
      { ...file.state, suspended: false },
      { kind: 'delegated', to: account },
      { acting, colleague },
    );
  });
  const holders =
    delegatedTo === undefined ? undefined : await namesOfAccounts(needs.database, [delegatedTo]);
  return { suspended, colleagues: able, holder: holders?.get(delegatedTo!) };
}
