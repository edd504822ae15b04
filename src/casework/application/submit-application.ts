import type { Actor } from '#access';
import { witness } from '#audit';
import type { Transaction } from '#database';
import { dayOf, done, firstDay, monthOf, type Result, refuse } from '#kernel';
import { recordFact } from '#registry';
import { procedureOf } from '../needs.ts';
import { openCaseIn } from '../open-case.ts';
import {
  type Application,
  type Authority,
  authorityIn,
  type Draft,
  oldestDraft,
  type SaidFact,
} from './application.ts';
import type { ApplicationNeeds } from './application-needs.ts';
import {
  findApplication,
  findVillage,
  insertApplication,
  insertApplicationCase,
  listInWork,
  lockApplicationsOf,
} from './application-store.ts';
import { deleteDraft, lockDraft } from './draft-store.ts';

export type SubmitApplication = {
  readonly actor: Actor;
  readonly person: number;
  /** Of the draft: handed in twice, it is one application. */
  readonly key: string;
  /** The version of the draft that was checked. */
  readonly version: number;
  /** What follows from the answers of that version. */
  readonly said: readonly SaidFact[];
  /** Who says it, by name. */
  readonly saidBy: string;
};

export type SubmitRefused =
  | { readonly because: 'no-such-person' | 'no-place' | 'draft-gone' | 'draft-changed' }
  | { readonly because: 'nothing-chosen' | 'authority-missing' }
  /** Nobody applies for it, or there is no such programme. */
  | { readonly because: 'not-applied-for'; readonly programme: string }
  | { readonly because: 'in-work'; readonly programme: string };

/**
 * Hands the draft in: one case for each programme by its procedure, what was said into the register, and the draft is gone. All or none,
 * because it is one transaction. A decision, its amount and its appeal are about one programme; so is a case.
 */
export async function submitApplication(
  needs: ApplicationNeeds,
  command: SubmitApplication,
): Promise<Result<Application, SubmitRefused>> {
  const { actor, person, key, version } = command;
  return await needs.database.transaction(
    async (tx): Promise<Result<Application, SubmitRefused>> => {
      const village = await findVillage(tx, person);
      if (village === undefined) return refuse({ because: 'no-such-person' });
      await lockApplicationsOf(tx, person);
      const before = await findApplication(tx, needs, { key });
      if (before) return before.person === person ? done(before) : refuse({ because: 'draft-gone' });
      const of = { account: Number(actor.account), person, since: oldestDraft(needs.clock()) };
      const draft = await lockDraft(tx, needs, of);
      if (draft?.key !== key) return refuse({ because: 'draft-gone' });
      if (draft.version !== version) return refuse({ because: 'draft-changed' });
      if (village === null) return refuse({ because: 'no-place' });
      const authority = authorityIn(draft.content);
      if (!authority || !fits(authority, command)) return refuse({ because: 'authority-missing' });
      const barred = await whyNot(tx, needs, { draft, person });
      if (barred) return refuse(barred);
      return done(await handIn(tx, needs, { ...command, draft, authority, area: village }));
    },
    { actor },
  );
}

type Judged = Pick<SubmitApplication, 'person'> & { readonly draft: Draft };

async function whyNot(
  tx: Transaction,
  { city }: ApplicationNeeds,
  { draft: { content }, person }: Judged,
): Promise<SubmitRefused | undefined> {
  const { programmes } = content;
  if (programmes.length === 0) return { because: 'nothing-chosen' };
  const known = new Map(city.offers.map(({ programme }) => [programme.id, programme]));
  const unknown = programmes.find((id) => {
    const programme = known.get(id);
    return !programme || city.procedureFor(programme) === undefined;
  });
  if (unknown !== undefined) return { because: 'not-applied-for', programme: unknown };
  const inWork = await listInWork(tx, person);
  const again = programmes.find((id) => inWork.includes(id));
  return again === undefined ? undefined : { because: 'in-work', programme: again };
}

/** A citizen asks for herself, a guardian for a ward by that right alone; only who works for the office is there when the person asks. */
function fits({ kind }: Authority, { actor, person }: Pick<SubmitApplication, 'actor' | 'person'>): boolean {
  if (actor.role !== 'citizen' && actor.role !== 'guardian') return true;
  return kind === (Number(actor.person) === person ? 'self' : 'guardian');
}

type HandedIn = SubmitApplication & {
  readonly draft: Draft;
  readonly authority: Authority;
  readonly area: string;
};

async function handIn(tx: Transaction, needs: ApplicationNeeds, given: HandedIn): Promise<Application> {
  const { actor, person, key, draft, authority, said, area } = given;
  const { programmes, papers, phone } = draft.content;
  const made = {
    key,
    person,
    area,
    openedBy: Number(actor.account),
    openedAt: needs.clock(),
    authority,
    phone,
    papers,
    said,
  };
  const id = await insertApplication(tx, needs, made);
  const cases: number[] = [];
  for (const programme of new Set(programmes)) {
    const opened = await openCaseIn(tx, needs, {
      actor,
      key: `${key}/${programme}`,
      procedure: procedureOf(needs, { id: procedureIdOf(needs, programme) }),
      subject: { kind: 'person', id: person, person },
      programmes: [programme],
      area,
      onBehalf: authority.kind !== 'self',
    });
    await insertApplicationCase(tx, id, opened.id);
    cases.push(opened.id);
  }
  await recordSaid(tx, needs, { ...given, id });
  await deleteDraft(tx, { account: made.openedBy, person });
  const details = { application: id, authority: authority.kind, cases: cases.length };
  await witness(tx, { act: 'application.submit', at: made.openedAt, person, details });
  return { ...made, id, cases };
}

function procedureIdOf({ city }: ApplicationNeeds, programme: string): string {
  const { programme: found } = city.offers.find((one) => one.programme.id === programme)!;
  return city.procedureFor(found)!;
}

/** What was said holds from the month's first day. A value that no such fact can have is a fault of the form, and nothing is kept. */
async function recordSaid(
  tx: Transaction,
  { city, clock }: ApplicationNeeds,
  { said, saidBy, id }: HandedIn & { readonly id: number },
): Promise<void> {
  const at = clock();
  const from = firstDay(monthOf(dayOf(at)));
  for (const { name, subject, value } of said) {
    const noted = await recordFact(tx, city, {
      name,
      subject,
      value,
      from,
      saidBy: `${saidBy} · application ${id}`,
      at,
    });
    if (!noted.ok) throw new Error(`${name} of application ${id} was not noted: ${noted.refusal.because}.`);
  }
}
