/** The bank as a process of its own: an order put into `in` is answered by files in `out`, until SIGTERM. */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { answerOrder, tame, wild } from './bank.ts';
import { random } from './random.ts';

const [folder = '', seed = '1', habits = 'wild'] = process.argv.slice(2);
const [inbox, outbox] = [join(folder, 'in'), join(folder, 'out')];
for (const made of [inbox, outbox]) mkdirSync(made, { recursive: true });
const numbers = random(Number(seed));
let running = true;
process.on('SIGTERM', () => {
  running = false;
});
process.stdout.write('open\n');

while (running) {
  for (const name of readdirSync(inbox).filter((one) => /\.(xml|csv|txt)$/.test(one))) {
    const { replies, ending } = answerOrder(
      readFileSync(join(inbox, name)),
      numbers,
      habits === 'tame' ? tame : wild,
    );
    for (const [at, reply] of replies.entries()) {
      // Whole or not at all: a reader never finds half a reply.
      const path = join(outbox, `${name.replace(/\.\w+$/, '')}-${at + 1}.${ending}`);
      writeFileSync(`${path}.part`, reply);
      renameSync(`${path}.part`, path);
    }
    renameSync(join(inbox, name), join(inbox, `${name}.done`));
  }
  await wait(50);
}
