/** A process of its own that, once told, takes up what was cut off, then closes months until it is done or killed. */
import { once } from 'node:events';
import { monthLaw, resumeRuns, runMonths } from '#benefits';
import { openDatabase } from '#database';
import { month } from '#kernel';
import { followMonth, signLaw } from '#outreach';
import { careList, smallCityOfCare, smallLaw } from './small-law.ts';

const [url = '', first = '', last = '', knownAt = ''] = process.argv.slice(2);
const database = await openDatabase({ folder: '', url, log: () => undefined });
const policy = smallLaw();
const needs = {
  database,
  law: monthLaw(policy, [careList]),
  clock: () => new Date(knownAt),
  afterClosing: followMonth({
    policy,
    signs: signLaw(policy, smallCityOfCare),
    city: smallCityOfCare,
  }),
};
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const resumed = await resumeRuns(needs);
if (!resumed.ok) throw new Error(resumed.refusal.because);
const outcome = await runMonths(needs, { first: month(first), last: month(last) });
if (!outcome.ok) throw new Error(outcome.refusal.because);
process.stdout.write('done\n');
await database.close();
process.stdin.destroy();
