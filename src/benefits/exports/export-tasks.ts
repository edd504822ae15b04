import type { Task } from 'graphile-worker';
import type { Database } from '#database';
import type { Policy } from '#policy';
import { isExportKey } from './export-job.ts';
import { listsToExport } from './lists-to-export.ts';
import { writeExport } from './write-export.ts';

type Needs = { readonly database: Database; readonly clock: () => Date; readonly policy: Policy };

/** write-export: the payload is { key }. A crash begins the file anew; a failure stands in the export. */
export const exportTasks = ({ database, clock, policy }: Needs): { readonly 'write-export': Task } => {
  const lists = listsToExport(policy);
  return {
    'write-export': async (payload) => {
      const { key } = payload as { key?: unknown };
      if (typeof key !== 'string' || !isExportKey(key))
        throw new Error('An export job needs the key of an export.');
      await writeExport({ database, clock, lists }, key);
    },
  };
};
