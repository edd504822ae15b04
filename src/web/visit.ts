/** One request of somebody who is signed in: who, for what, how they read, and the way to the database. */
import type { Context } from 'hono';
import { type Actor, actFor, type Session, standingOf } from '#access';
import type { Transaction } from '#database';
import type { Purpose } from '#declarations';
import { done, type Text } from '#kernel';
import type { AreaBook } from './area-book.ts';
import type { Link } from './components/index.ts';
import type { Reading } from './language.ts';
import type { WebNeeds } from './needs.ts';

export type Web = { Variables: Reading & { faultNumber: string } };

export type Visit = Reading & {
  readonly c: Context<Web>;
  readonly needs: WebNeeds;
  readonly session: Session;
  /** Ends with the cookie; the database keeps only its hash. */
  readonly token: string;
  readonly actor: Actor;
  readonly menu: readonly Link[];
  readonly areas: () => Promise<AreaBook>;
  /** This address with its query. */
  readonly path: string;
  say(text: Text): string;
  /** Runs under the actor's row security; commits when it returns. */
  inTransaction<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value>;
};

type Given = Pick<Visit, 'c' | 'needs' | 'session' | 'token' | 'menu' | 'areas'>;

/** A purpose that the role has lost since it was named counts as none. */
export function visitOf(given: Given): Visit {
  const { c, session } = given;
  const standing = standingOf(session.account);
  const named = actFor(standing, session.purpose);
  const usual = named.ok ? named : actFor(standing);
  if (!usual.ok) throw new Error('An account has no usual purpose to act for.');
  const actor = usual.value;
  const { language, theme } = c.var;
  return actingAs({ ...given, language, theme, path: pathOf(c), say: (text) => text[language] }, actor);
}

/** The same request, worked on as this actor. */
const actingAs = (visit: Omit<Visit, 'actor' | 'inTransaction'>, actor: Actor): Visit => ({
  ...visit,
  actor,
  inTransaction: async (work) => {
    const outcome = await visit.needs.database.transaction(async (tx) => done(await work(tx)), { actor });
    return outcome.value;
  },
});

/**
 * The same request for a purpose that the page itself is for, whatever was named for a person's file before; a role that has no such
 * purpose looks on for its usual one.
 */
export function actingFor(visit: Visit, purpose: Purpose): Visit {
  const acting = actFor(standingOf(visit.session.account), purpose);
  return acting.ok ? actingAs(visit, acting.value) : visit;
}

export const pathOf = (c: Context): string => c.req.path + new URL(c.req.url).search;
