/** Tests that name a commitment of the plan and exercise a noun that keeps it. What they declare makes exercised.csv. */
import assert from 'node:assert/strict';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Roster } from '#declarations';
import { type Exercise, exercisedCsv, exercisedFile } from '#monitoring';
import type { Case, Cases, Programme, Situation } from '#policy';
import { daqing } from '../../cities/daqing/city.ts';
import { type ProgrammeExercise, policy, programmeExercise, signs } from './exercise-programme.ts';
import { rosterExercise } from './exercise-roster.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const list = `${root}/cities/daqing/plans/2021-2025/${exercisedFile}`;
const declared: Exercise[] = [];

type Body = (exercise: ProgrammeExercise) => void | Promise<void>;

export type Keeping = {
  /** Each noun, by its id, is exercised in the plainest way: a programme or a sign for the subjects of its cases, a roster by a file. */
  keeps(commitment: string, ...nouns: readonly string[]): void;
  /** A programme is exercised by what the commitment asks for in particular. */
  keepsThis(commitment: string, noun: string, body: Body): void;
};

/** A group of tests; `file` is where they stand: "tests/commitments/protection.ts". */
export function commitments(file: string, title: string, group: (keeping: Keeping) => void): void {
  const test = `${file}: ${title}`;
  const keepsThis = (commitment: string, noun: string, body: Body | undefined) =>
    it(`${commitment} · ${noun}`, async () => {
      const kind = await exercise(commitment, noun, body);
      declared.push({ commitment, kind, noun, test });
    });
  const keeps: Keeping['keeps'] = (commitment, ...nouns) => {
    for (const noun of nouns) keepsThis(commitment, noun, undefined);
  };
  describe(title, () => group({ keeps, keepsThis }));
}

/** What a test named by a commitment does; throws when the noun does not keep it or was not really exercised. */
export async function exercise(
  commitment: string,
  id: string,
  body: Body | undefined,
): Promise<Exercise['kind']> {
  const programme = daqing.offers.find((offer) => offer.programme.id === id)?.programme;
  const sign = daqing.warningSigns.find((offer) => offer.programme.id === id)?.programme;
  const roster = daqing.rosters.find((one) => one.id === id);
  const noun: Programme | Roster | undefined = programme ?? sign ?? roster;
  assert.ok(noun, `Daqing has neither a programme nor a warning sign nor a list called ${id}.`);
  assert.ok(noun.keeps.includes(commitment), `${id} does not say that it keeps ${commitment}.`);
  const rule = programme ?? sign;
  if (rule) {
    const { exercise, prove } = programmeExercise(rule, sign ? signs : policy);
    await (body ?? (await subjectsOf(id)))(exercise);
    prove();
    return sign ? 'warning' : 'programme';
  }
  const { exercise, prove } = rosterExercise(roster!);
  await exercise.take();
  prove();
  return 'roster';
}

/** Every subject of the programme's cases, as Daqing's law sees them: in the city at large and in each county. */
async function subjectsOf(id: string): Promise<Body> {
  const rows = await casesOf(id);
  return ({ find }) => {
    for (const { situation, month } of rows) {
      find(situation, month);
      for (const { code } of daqing.counties) find({ ...situation, county: code }, month);
    }
  };
}

/** The cases of a programme; of whatever a case does not say, its people are on no list. */
export async function casesOf(id: string): Promise<readonly Case[]> {
  const [file] = globSync(`law/**/${id}.cases.ts`, { cwd: root });
  assert.ok(file, `${id} has no cases.`);
  const { rows }: Cases = (await import(pathToFileURL(`${root}/${file}`).href)).default;
  return rows.map((row) => ({ ...row, situation: onNoOtherList(row.situation) }));
}

/** The situation of one case, by its name. */
export async function situationOf(id: string, name: string): Promise<Situation> {
  const found = (await casesOf(id)).find((one) => one.name === name);
  assert.ok(found, `${id} has no case “${name}”.`);
  return found.situation;
}

const absent = Object.fromEntries(daqing.rosters.flatMap((roster) => Object.entries(roster.absent ?? {})));
const onNoOtherList = ({ facts, household, ...rest }: Situation): Situation => ({
  ...rest,
  facts: { ...absent, ...facts },
  ...(household && { household: household.map((one) => ({ ...one, facts: { ...absent, ...one.facts } })) }),
});

/** The last test: the list kept with the plan is what the tests before it have declared; HANDRAIL_RECORD=1 writes it anew. */
export function theListIsTrue(): void {
  it(`${exercisedFile} is what these tests exercised`, () => {
    const now = exercisedCsv(declared);
    if (process.env['HANDRAIL_RECORD'] === '1') writeFileSync(list, now);
    assert.equal(
      readFileSync(list, 'utf8'),
      now,
      'Run HANDRAIL_RECORD=1 npm test -- tests/commitments to write the list anew.',
    );
  });
}
