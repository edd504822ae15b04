/** A process of its own that, once told, does what a start does after amounts were approved: takes up what was cut off, then recomputes what they change. */
import { once } from 'node:events';
import { lawInForce, recomputeChangedMonths, resumeRuns } from '#benefits';
import { openDatabase } from '#database';
import { careList, smallLaw } from './small-law.ts';

const [url = '', knownAt = ''] = process.argv.slice(2);
const database = await openDatabase({ folder: '', url, log: () => undefined });
const law = await lawInForce({ database, policy: smallLaw(), rosters: [careList] }).now();
const needs = { database, law, clock: () => new Date(knownAt) };
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const resumed = await resumeRuns(needs);
if (!resumed.ok) throw new Error(resumed.refusal.because);
const outcome = await recomputeChangedMonths(needs);
if (!outcome.ok) throw new Error(outcome.refusal.because);
await database.close();
process.stdin.destroy();
