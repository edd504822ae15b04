/** Takes a file of a roster of Daqing into a register and proves that what it tells stands there. */
import assert from 'node:assert/strict';
import type { Roster } from '#declarations';
import { type TakenList, takenLists } from './take-lists.ts';

export type RosterExercise = {
  /** Gives what came of the roster's file, taken through the import into PostgreSQL. */
  take(): Promise<TakenList>;
};

export function rosterExercise(roster: Roster) {
  let taken: TakenList | undefined;
  const take: RosterExercise['take'] = async () => {
    taken = (await takenLists()).get(roster.id);
    assert.ok(taken, `Daqing has no list ${roster.id}.`);
    return taken;
  };
  /** Exercised: every row was good and every fact that the roster gives stands in the register by this file. */
  const prove = () => {
    assert.ok(taken, `No file of ${roster.id} was taken.`);
    assert.deepEqual(taken.faults, []);
    assert.ok((taken.rows['good'] ?? 0) > 0, `No row of ${roster.id} was good.`);
    assert.deepEqual([...taken.facts].sort(), Object.keys(roster.gives).sort());
  };
  return { exercise: { take }, prove };
}
