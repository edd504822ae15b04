import { dayOf } from '#kernel';
import { type AppNeeds, readAreaOutlines } from '#web';
import { codeSender } from './code-sender.ts';
import type { House } from './house.ts';

/** What the pages work with. A page that failed is told to the operator without any name or number of a person. */
export function webNeeds(
  { project, database, casework, months, signs, plan, secrets, registry }: House,
  { addJob, simulator, demonstration }: Pick<AppNeeds, 'addJob' | 'simulator' | 'demonstration'>,
): AppNeeds {
  const { clock, complain, outlines } = project;
  return {
    database,
    city: registry.city,
    law: months.law,
    signs,
    simulator,
    casework,
    plan,
    secrets,
    clock,
    today: () => dayOf(clock()),
    demonstration,
    sendCode: codeSender(project, { demonstration }),
    behindProxy: project.behindProxy,
    addJob,
    outlines: readAreaOutlines(outlines),
    report: ({ number, screen, error }) =>
      complain(
        `${number} ${screen}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      ),
  };
}
