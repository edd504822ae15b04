import type { Actor } from '#access';
import type { Transaction } from '#database';
import { done, type Result, refuse } from '#kernel';
import { withAction } from '../case-file.ts';
import { keepLastAction } from '../case-store.ts';
import { procedureOf } from '../needs.ts';
import { openCaseIn } from '../open-case.ts';
import type { ApplicationNeeds } from './application-needs.ts';
import { findVillage, listInWork, lockApplicationsOf } from './application-store.ts';

export type AgreeToGrant = {
  readonly actor: Actor;
  readonly person: number;
  /** Ids of what the person agrees to; whether she is entitled was looked at by who asks. */
  readonly programmes: readonly string[];
  /** Of the form: sent twice, it is agreed once. */
  readonly key: string;
  /** How somebody else's consent was given, in the words of who was there; empty for oneself and one's ward. */
  readonly how: string;
};

export type AgreeRefused =
  | { readonly because: 'no-such-person' }
  | { readonly because: 'no-place' }
  | { readonly because: 'nothing-chosen' }
  | { readonly because: 'how-missing' }
  /** The city gives it on application alone. */
  | { readonly because: 'applied-for'; readonly programme: string };

/** 免申即享: with the person's consent a case begins for each programme, without a form and without papers. Gives their numbers. */
export async function agreeToGrant(
  needs: ApplicationNeeds,
  command: AgreeToGrant,
): Promise<Result<readonly number[], AgreeRefused>> {
  const { actor, person, programmes, how } = command;
  const byAnother = actor.role !== 'citizen' && actor.role !== 'guardian';
  if (programmes.length === 0) return refuse({ because: 'nothing-chosen' });
  if (byAnother && how.trim() === '') return refuse({ because: 'how-missing' });
  const strange = programmes.find((id) => !needs.city.onConsent?.programmes.includes(id));
  if (strange !== undefined) return refuse({ because: 'applied-for', programme: strange });
  return await needs.database.transaction(
    async (tx): Promise<Result<readonly number[], AgreeRefused>> => {
      const village = await findVillage(tx, person);
      if (village === undefined) return refuse({ because: 'no-such-person' });
      if (village === null) return refuse({ because: 'no-place' });
      await lockApplicationsOf(tx, person);
      const inWork = new Set(await listInWork(tx, person));
      const open = [...new Set(programmes)].filter((id) => !inWork.has(id));
      const cases: number[] = [];
      for (const programme of open)
        cases.push(await begin(tx, needs, { ...command, programme, area: village, byAnother }));
      return done(cases);
    },
    { actor },
  );
}

type Beginning = AgreeToGrant & {
  readonly programme: string;
  readonly area: string;
  readonly byAnother: boolean;
};

async function begin(tx: Transaction, needs: ApplicationNeeds, given: Beginning): Promise<number> {
  const { actor, person, key, how, programme, area, byAnother } = given;
  const opened = await openCaseIn(tx, needs, {
    ...{ actor, area, key: `${key}/${programme}` },
    procedure: procedureOf(needs, { id: needs.city.onConsent!.procedure }),
    subject: { kind: 'person', id: person, person },
    programmes: [programme],
    onBehalf: Number(actor.person) !== person,
  });
  if (!byAnother || opened.actions.length > 1) return opened.id;
  const words = how.trim().slice(0, 500);
  const file = withAction(opened, { kind: 'noted', words, at: needs.clock(), by: Number(actor.account) });
  await keepLastAction(tx, needs, { file });
  return opened.id;
}
