import type { Task } from 'graphile-worker';
import type { Needs } from './needs.ts';
import { previewBatch } from './preview-batch.ts';
import { takeBatch } from './take-batch.ts';

/** Tasks of the job queue, by name; the payload is { batchId }. A refusal is told in the batch; a crash is tried again and goes on. */
export const registryTasks = (needs: Needs) =>
  ({
    'preview-batch': async (payload) => {
      await previewBatch(needs, batchIdIn(payload));
    },
    'take-batch': async (payload, { job }) => {
      const despite = (payload as { despite?: ('control' | 'endings')[] }).despite ?? [];
      const taken = await takeBatch(needs, { batchId: batchIdIn(payload), despite });
      if (!taken.ok && taken.refusal.because === 'taken-elsewhere')
        throw new Error(`Job ${job.id}: the batch is being taken elsewhere.`);
    },
  }) satisfies Record<string, Task>;

function batchIdIn(payload: unknown): number {
  const { batchId } = payload as { batchId?: unknown };
  if (typeof batchId !== 'number') throw new Error('A job of the register needs the number of a batch.');
  return batchId;
}
