/** Takes one batch in a process of its own, telling how far it is, so that it can be killed in the middle. */
import { keepKeys, secretsFrom } from '#access';
import { openDatabase } from '#database';
import { takeBatch } from '#registry';
import { vocabularyOfLaw } from '../../law/facts.ts';
import { rosters } from '../../law/rosters.ts';

const [url = '', folder = '', batchId = ''] = process.argv.slice(2);
const database = await openDatabase({ folder: '', url, log: () => undefined });
const secrets = secretsFrom(await keepKeys(folder));
const city = { code: '230600', facts: vocabularyOfLaw.facts, rosters };
const taken = await takeBatch(
  { database, secrets, clock: () => new Date('2026-11-23T08:00:00Z'), city },
  {
    batchId: Number(batchId),
    chunkRows: 25,
    onProgress: (progress) => process.stdout.write(`${progress}\n`),
  },
);
process.stdout.write(taken.ok ? 'taken\n' : `${JSON.stringify(taken.refusal)}\n`);
await database.close();
