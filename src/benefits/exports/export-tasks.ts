import type { Task } from 'graphile-worker';
import type { Database } from '#database';
import type { Policy } from '#policy';
import { type ExportKind, isExportKey, type MonthListKind } from './export-job.ts';
import { listsToExport } from './lists-to-export.ts';
import { type ListToExport, writeExport } from './write-export.ts';

type Needs = {
  readonly database: Database;
  readonly clock: () => Date;
  readonly policy: Policy;
  /** Lists that others keep. */
  readonly lists: Readonly<Record<Exclude<ExportKind, MonthListKind>, ListToExport>>;
};

/** write-export: the payload is { key }. A crash begins the file anew; a failure stands in the export. */
export const exportTasks = ({
  database,
  clock,
  policy,
  lists: others,
}: Needs): { readonly 'write-export': Task } => {
  const lists = { ...listsToExport(policy), ...others };
  return {
    'write-export': async (payload) => {
      const { key } = payload as { key?: unknown };
      if (typeof key !== 'string' || !isExportKey(key))
        throw new Error('An export job needs the key of an export.');
      await writeExport({ database, clock, lists }, key);
    },
  };
};
