/** handrail start: the whole house, from an empty folder to a page that can be read. */
import { Logger, run as runJobs } from 'graphile-worker';
import {
  benefitsCrontab,
  benefitsTasks,
  exportTasks,
  resumeRuns,
  simulator,
  withLawInForce,
} from '#benefits';
import { caseworkCrontab, caseworkTasks } from '#casework';
import { dayOf, done, monthOf, type Text } from '#kernel';
import { visitsToExport } from '#outreach';
import { listBatches, loadAreas, readAreas, registryTasks } from '#registry';
import { type AppNeeds, createApp, serve } from '#web';
import { buildDemonstration } from './build-demonstration.ts';
import { faultInSender } from './code-sender.ts';
import { demonstrationMark, type WorthALook } from './demonstration-mark.ts';
import { type House, openHouse } from './house.ts';
import { type Parts, parts } from './parts.ts';
import { exit, type Project } from './project.ts';
import { webNeeds } from './web-needs.ts';

export type StartOptions = { readonly port: number; readonly empty?: boolean };

/** Serves until it is told to stop; then ends jobs and the database in order. */
export async function start(
  project: Project,
  { port, empty = false }: StartOptions,
  stopped: Promise<void>,
): Promise<number> {
  const { write, complain, language } = project;
  const wrong = faultInSender(project);
  if (wrong) {
    complain(wrong[language]);
    return exit.misused;
  }
  const taken = parts(project);
  const opened = await taken.take('数据库 database', () =>
    openHouse(project, (line) => write(line[language])),
  );
  if (!opened.ok) {
    complain(opened.refusal[language]);
    return exit.refused;
  }
  const house = opened.value;
  try {
    return await live(house, { port, empty, taken, stopped });
  } finally {
    await house.database.close();
  }
}

type Life = {
  readonly port: number;
  readonly empty: boolean;
  readonly taken: Parts;
  readonly stopped: Promise<void>;
};

async function live(house: House, { port, empty, taken, stopped }: Life): Promise<number> {
  const { project, database, months } = house;
  await taken.take('未完成的测算 unfinished months', async () => resumeRuns(await withLawInForce(months)));
  await taken.take('行政区划 areas', () => bringAreas(house));
  const mark = demonstrationMark(project);
  if (empty && !mark.begun()) mark.decline();
  const worthALook = empty || mark.declined() ? [] : await Promise.race([filled(house, taken), stopped]);
  if (!worthALook) return exit.done;
  const jobs = await taken.take('任务队列 queue', () => startJobs(house));
  const addJob: AppNeeds['addJob'] = async (task, payload, key) =>
    void (await jobs.addJob(task, payload, { jobKey: key }));
  // What was approved just before the house stopped has perhaps not come to its months yet.
  await addJob('run-month', { amounts: true }, 'run-month-amounts');
  const trials = simulator(database);
  const app = createApp(webNeeds(house, { addJob, simulator: trials, demonstration: worthALook.length > 0 }));
  const serving = await serve(app, { port });
  greet(project, { origin: serving.origin, worthALook, taken });
  await stopped;
  await serving.close();
  await trials.close();
  await jobs.stop();
  return exit.done;
}

/** The areas that the packages know now; the same ones again change nothing. */
async function bringAreas({ project: { city }, database }: House): Promise<void> {
  await loadAreas(database, {
    areas: await readAreas({ code: city.code, name: city.name.zh }),
    from: '2021-01-01',
  });
}

/** The demonstration city where the register is empty; what was begun is finished. A real city's register is left alone. */
async function filled(house: House, taken: Parts): Promise<readonly WorthALook[]> {
  const mark = demonstrationMark(house.project);
  const standing = mark.read();
  if (standing) return standing;
  const { value: batches } = await house.database.work(async (tx) =>
    done(await listBatches(tx, { limit: 1 })),
  );
  if (batches.length > 0 && !mark.begun()) return [];
  mark.begin();
  const built = await buildDemonstration(house, monthOf(dayOf(house.project.clock())), taken);
  mark.finish(built);
  return built;
}

/** The queue in the database: what was asked for before a stop is done after it. */
const startJobs = ({ registry, database, months, policy, casework, project }: House) =>
  runJobs({
    pgPool: database.pool,
    taskList: {
      ...registryTasks(registry),
      ...caseworkTasks(casework),
      ...benefitsTasks(months),
      ...exportTasks({
        database,
        policy,
        clock: project.clock,
        lists: { visits: visitsToExport(policy, project.clock) },
      }),
    },
    crontab: `${caseworkCrontab}\n${benefitsCrontab}`,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 1000,
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') project.complain(message);
    }),
  });

const says = {
  citizen: { zh: '本人登录号', en: 'signs in by' },
  guardian: { zh: '监护人登录号', en: 'the guardian signs in by' },
  door: {
    zh: '用上面的号码作为本人或监护人登录，验证码显示在这里：',
    en: 'sign in as one of them by that number; the code is printed here:',
  },
} as const satisfies Record<string, Text>;

type Greeting = {
  readonly origin: string;
  readonly worthALook: readonly WorthALook[];
  readonly taken: Parts;
};

function greet({ write, language }: Project, { origin, worthALook, taken }: Greeting) {
  write('');
  write(`扶手 Handrail  ${origin}`);
  for (const { name, why, personId, signsIn } of worthALook) {
    write(`  ${name}  ${why[language]}  ${origin}/persons/${personId}`);
    if (signsIn) write(`    ${says[signsIn.as][language]} ${signsIn.number}`);
  }
  if (worthALook.length > 0) write(`  ${says.door[language]}  ${origin}/sign-in/citizen`);
  write(taken.lines().join(' · '));
  write(
    language === 'zh'
      ? '按 Ctrl-C 停止，数据留在数据目录中。'
      : 'Ctrl-C stops; what was entered stays in the data folder.',
  );
}
