/** The command line: names, options and help. Each command is a file beside this one. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isMonth, type Language, type Month } from '#kernel';
import { LawRefused, type Subject } from '#policy';
import { account } from './account.ts';
import { bench } from './bench.ts';
import { check } from './check.ts';
import { determine } from './determine.ts';
import { importFile } from './import-file.ts';
import { showLaw } from './law.ts';
import { month } from './month.ts';
import { showPlan } from './plan.ts';
import { exit, type Project } from './project.ts';
import { start } from './start.ts';

/** Runs one command and gives its exit code: 0 done, 1 refused with a sentence, 2 called wrongly. */
export async function program(
  project: Project,
  stopped: Promise<void>,
  words: readonly string[],
): Promise<number> {
  let code: number = exit.done;
  const ends: Ends = async (outcome) => {
    code = await outcome;
  };
  const handrail = commands(project, stopped, ends);
  try {
    await handrail.parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.misused;
    if (!(error instanceof LawRefused)) throw error;
    for (const sentence of error.sentences) project.complain(sentence[project.language]);
    return exit.refused;
  }
  return code;
}

type Ends = (outcome: number | Promise<number>) => Promise<void>;

function commands(project: Project, stopped: Promise<void>, ends: Ends): Command {
  const handrail = new Command('handrail')
    .description('扶手 Handrail: the software on which a city runs its care for persons with disabilities')
    .exitOverride()
    .configureOutput({
      writeErr: (text) => project.complain(text.trimEnd()),
      writeOut: (text) => project.write(text.trimEnd()),
    });
  handrail
    .command('start')
    .description('serve the pages; on an empty register the demonstration city is built first')
    .option('--port <number>', 'the next free one is taken when it is not free', portOf, project.port)
    .option('--empty', 'begin with an empty register, for a real city')
    .action((options) => ends(start(project, options, stopped)));
  work(handrail, project, ends);
  look(handrail, project, ends);
  handrail
    .command('check')
    .description('types, lint, format, dead code, house plan, words and cases')
    .action(() => ends(check(project)));
  handrail
    .command('bench')
    .description('what is claimed about speed, measured; a line a claim')
    .argument('[names...]', 'some of bench/, such as loop')
    .action((names: string[]) => ends(bench(project, names)));
  return handrail;
}

/** Commands that change what is stored. */
function work(handrail: Command, project: Project, ends: Ends): void {
  handrail
    .command('month')
    .description('close a month, or compute a closed one again beside what stands')
    .argument('[month]', 'such as 2026-11', monthOption)
    .option('--to <month>', 'a range, both included', monthOption)
    .option(
      '--late',
      'compute again just the closed months that later facts touch or approved amounts change',
    )
    .option('--json', 'for a program to read')
    .action((first: Month | undefined, options) =>
      ends(month(project, { ...options, ...(first && { first }) })),
    );
  handrail
    .command('import')
    .description('read a list that a department sent: a dry run, unless --take')
    .argument('<roster>', 'id of the roster')
    .argument('<file>', 'CSV or XLSX')
    .requiredOption('--period <month>', 'the month that the list speaks of', monthOption)
    .option('--take', 'take the good rows; the others wait for a person')
    .option('--json', 'for a program to read')
    .action((roster: string, file: string, options) =>
      ends(importFile(project, { roster, file, ...options })),
    );
  handrail
    .command('account')
    .description('add an account; the password is read from standard input')
    .argument('<name>', 'the name to sign in with')
    .requiredOption('--role <role>', 'such as city-officer')
    .requiredOption('--area <code>', 'the area it acts in, such as 2306 or 230602')
    .option('--department <department>', 'such as federation or civilAffairs')
    .action((name: string, options) => ends(account(project, { ...options, name })));
}

/** Commands that need no database. */
function look(handrail: Command, project: Project, ends: Ends): void {
  type Determining = { month: string; lang: Language; subject: Subject; json?: boolean };
  handrail
    .command('determine')
    .description('what one situation in a file is entitled to; needs no database')
    .argument('<file>', '{"facts": {…}, "household": [{…}]} by fact name; - for standard input')
    .requiredOption('--month <month>', 'such as 2026-11')
    .addOption(languageOption(project))
    .addOption(
      new Option('--subject <subject>')
        .choices(['person', 'household', 'employer', 'provider'])
        .default('person'),
    )
    .option('--json', 'for a program to read')
    .action((file: string, options: Determining) => ends(determine(project, file, options)));
  handrail
    .command('law')
    .description('facts, programmes and rosters as they are declared')
    .option('--json', 'for a program to read')
    .addOption(languageOption(project))
    .action((options) => ends(showLaw(project, options)));
  handrail
    .command('plan')
    .description('the commitments of the plan, what keeps each, and its state')
    .option('--json', 'for a program to read')
    .addOption(languageOption(project))
    .action((options) => ends(showPlan(project, options)));
}

const languageOption = ({ language }: Project) =>
  new Option('--lang <language>', 'words in Chinese or English').choices(['zh', 'en']).default(language);

function monthOption(text: string): Month {
  if (!isMonth(text)) throw new InvalidArgumentError('A month is written as 2026-11. 月份应写作 2026-11。');
  return text;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('A port is a whole number up to 65535. 端口应为不超过 65535 的整数。');
  return port;
}
