/** handrail start: the whole house, from an empty folder to a page that can be read. */
import { run as runJobs } from 'graphile-worker';
import { addMonths, type Day, done, type Month, monthOf } from '#kernel';
import { resumeRuns } from '#benefits';
import { listBatches, registryTasks } from '#registry';
import { createApp, serve } from '#web';
import { buildDemonstration } from './build-demonstration.ts';
import { type House, openHouse } from './house.ts';
import { type Parts, parts } from './parts.ts';
import { exit, type Project } from './project.ts';
import { webNeeds } from './web-needs.ts';

export type StartOptions = { readonly port: number; readonly empty?: boolean };

/** Serves until it is told to stop; then ends jobs and the database in order. */
export async function start(project: Project, { port, empty }: StartOptions, stopped: Promise<unknown>): Promise<number> {
  const { write, complain, language } = project;
  const taken = parts(project);
  const opened = await taken.take('数据库 database', () => openHouse(project, (line) => write(line[language])));
  if (!opened.ok) {
    complain(opened.refusal[language]);
    return exit.refused;
  }
  const house = opened.value;
  try {
    return await live(house, { port, empty: empty ?? false, taken, stopped });
  } finally {
    await house.database.close();
  }
}

type Life = { readonly port: number; readonly empty: boolean; readonly taken: Parts; readonly stopped: Promise<unknown> };

async function live(house: House, { port, empty, taken, stopped }: Life): Promise<number> {
  const { project, database } = house;
  await taken.take('未完成的任务 unfinished work', () => resumeRuns({ database, law: house.law, clock: project.clock }));
  const worthALook = empty ? [] : await filled(house, taken, stopped);
  if (!worthALook) return exit.done;
  const jobs = await runJobs({ pgPool: database.pool, taskList: tasks(house), concurrency: 2, noHandleSignals: true, pollInterval: 500 });
  const serving = await serve(createApp(webNeeds(house, jobs.addJob)), { port });
  greet(project, { origin: serving.origin, worthALook, taken });
  await stopped;
  await serving.close();
  await jobs.stop();
  return exit.done;
}

/** The demonstration city where the register is empty; what was begun is finished. Undefined when it was told to stop before. */
async function filled(house: House, taken: Parts, stopped: Promise<unknown>): Promise<WorthALook | undefined> {
  const { project, database } = house;
  const mark = markOf(project);
  const known = mark.read();
  if (known) return known;
  const { value: batches } = await database.work(async (tx) => done(await listBatches(tx, { limit: 1 })));
  if (batches.length > 0 && !mark.begun()) return [];
  mark.begin();
  const built = await Promise.race([buildDemonstration(house, newestMonth(project), taken), stopped.then(() => undefined)]);
  if (built) mark.finish(built);
  return built;
}

const newestMonth = ({ clock }: Project): Month => monthOf(clock().toISOString().slice(0, 10) as Day);

const tasks = (house: House) => ({ ...registryTasks(house.registry), ...benefitsTasks(benefitsNeeds(house)) });

function greet({ write, language }: Project, { origin, worthALook, taken }: { origin: string; worthALook: WorthALook; taken: Parts }) {
  write('');
  write(`扶手 Handrail  ${origin}`);
  for (const { name, why, personId } of worthALook) write(`  ${name}  ${why[language]}${personId ? `  ${origin}/persons/${personId}` : ''}`);
  write(taken.lines().join(' · '));
  write(language === 'zh' ? '按 Ctrl-C 停止。数据保留在数据目录中。' : 'Ctrl-C stops. What was entered stays in the data folder.');
}
