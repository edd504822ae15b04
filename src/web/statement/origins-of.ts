/** What the register says of the sources of a month's facts, in the form that a statement asks for. Pure. */
import { type City, departments } from '#declarations';
import { type Day, dayOf, monthOf } from '#kernel';
import type { Policy } from '#policy';
import type { Coverage, PersonInMonth } from '#registry';
import type { Origin, Origins, Owner } from './origin.ts';

type Given = {
  /** Last day of the month. */
  readonly on: Day;
  readonly inMonth: PersonInMonth;
  readonly coverage: readonly Coverage[];
  readonly city: City;
  readonly policy: Policy;
};

/** Sources are told of the person's own facts and the household's, not of the other members' own. */
export const originsOf = (given: Given): Origins => ({
  find: (fact, member) =>
    member === 0 || given.policy.facts.get(fact)?.of === 'household' ? originOf(fact, given) : undefined,
  owner: (fact) => ownerOf(fact, given),
});

/** What the calendar itself holds since birth has no day of its own. */
function originOf(fact: string, { inMonth }: Given): Origin | undefined {
  const found = inMonth.sources[fact];
  if (!found) return undefined;
  const { source, since, knownSince } = found;
  return { source, since: since as Day | undefined, knownOn: knownSince && dayOf(knownSince) };
}

const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The department whose list gives the fact; for enrolments without one, who decides on the programme. */
function ownerOf(fact: string, { city, coverage, policy, on }: Given): Owner | undefined {
  const roster = city.rosters.find(({ gives, absent }) => fact in gives || absent?.[fact] !== undefined);
  if (roster) {
    const last = coverage.find((list) => list.roster === roster.id);
    return {
      name: departments[roster.owner],
      lastMonth: last && monthOf(last.period),
      silent: !last || daysBetween(last.period, on) > roster.silentAfterDays,
    };
  }
  const programme = policy.programmes.find(({ id }) => fact === `enrolled.${id}`);
  return programme && { name: programme.decidedBy, silent: false };
}
