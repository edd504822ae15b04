/** Opens the house for a command: the database with its keys proved, and what deeds of each subject need. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepKeys, proveKeys, readKeys, type Secrets, secretsFrom } from '#access';
import { caseworkOf, type LastingMonthNeeds, lawInForce, type MonthNeeds } from '#benefits';
import { type CaseworkNeeds, chineseCalendar } from '#casework';
import { CannotOpen, type Database, type Log, openDatabase } from '#database';
import type { City } from '#declarations';
import { done, type Result, refuse, type Text } from '#kernel';
import { type Plan, readPlan } from '#monitoring';
import { followMonth, type SignLaw, signLaw } from '#outreach';
import type { Policy } from '#policy';
import { prepareFacts, type RegistryNeeds } from '#registry';
import type { Project } from './project.ts';

export type House = {
  readonly project: Project;
  readonly database: Database;
  readonly policy: Policy;
  readonly signs: SignLaw;
  readonly secrets: Secrets;
  readonly casework: CaseworkNeeds;
  /** The law among them with the amounts that were approved since it was written. */
  readonly months: LastingMonthNeeds;
  readonly plan: Plan;
  readonly registry: RegistryNeeds & { readonly city: City };
};

/** Refuses with one sentence when somebody else holds the folder, or the keys are not the ones that sealed its rows. */
export async function openHouse(project: Project, log: Log): Promise<Result<House, Text>> {
  const policy = project.policy();
  const { dataFolder, databaseUrl, keysFile, clock, planFolder } = project;
  const plan = readPlan(planFolder);
  if (!plan.ok) return plan;
  mkdirSync(dataFolder, { recursive: true });
  try {
    const database = await openDatabase({ folder: join(dataFolder, 'postgresql'), log, url: databaseUrl });
    const secrets = secretsFrom(keysFile ? await readKeys(keysFile) : await keepKeys(dataFolder));
    const proved = await proveKeys(database, secrets);
    if (!proved.ok) {
      await database.close();
      return refuse(proved.refusal.text);
    }
    // Every programme brings facts of its own: enrolled, last received.
    const city = { ...project.city, facts: [...policy.facts.values()] };
    await database.work(async (tx) => done(await prepareFacts(tx, city)));
    const [registry, signs] = [{ database, secrets, clock, city }, signLaw(policy, city)];
    return done({
      project,
      database,
      policy,
      signs,
      secrets,
      casework: caseworkOf({ database, clock, city }),
      months: monthsOf({ database, clock, policy, signs, city }),
      plan: plan.value,
      registry,
    });
  } catch (error) {
    if (error instanceof CannotOpen) return refuse(error.text);
    throw error;
  }
}

type OfMonths = Pick<House, 'database' | 'policy' | 'signs'> & {
  readonly clock: () => Date;
  readonly city: City;
};
const monthsOf = ({ database, clock, policy, signs, city }: OfMonths): LastingMonthNeeds => ({
  database,
  law: lawInForce({ database, policy, rosters: city.rosters }),
  clock,
  paid: paidBy(city),
  ...reviewsOf(city),
  afterClosing: followMonth({ policy, signs, city }),
});

const reviewsOf = ({ reviews, procedures }: City): Pick<MonthNeeds, 'reviews'> =>
  reviews ? { reviews: { procedures, calendar: chineseCalendar, rule: reviews } } : {};

/** Ids of the programmes that the city pays in money. */
const paidBy = ({ treasury }: City) => new Set(treasury.funding.map(({ programme }) => programme));
