import { witness } from '#audit';
import type { Transaction } from '#database';
import { done } from '#kernel';
import { withAction } from './case-file.ts';
import { keepLastAction, lockCase } from './case-store.ts';
import type { CaseworkNeeds } from './needs.ts';
import { listMoved } from './open-cases-store.ts';

const together = 200;

/**
 * Whoever moves to another village takes along what is open: each case goes to the officers of the new place as it stands, its time
 * running on. Runs by itself, and again without harm. Gives how many cases were handed over.
 */
export async function followMoves(needs: CaseworkNeeds): Promise<number> {
  const staying = needs.procedures.filter(({ stays }) => stays).map(({ id }) => id);
  for (let moved = 0, from = 0; ; ) {
    const { value: found } = await needs.database.work(async (tx) =>
      done(await listMoved(tx, { staying, after: from, most: together })),
    );
    if (found.length === 0) return moved;
    for (const one of found) {
      const { value } = await needs.database.work(async (tx) => done(await handOver(tx, needs, one)));
      if (value) moved += 1;
    }
    from = found.at(-1)!.id;
  }
}

type Moved = { readonly id: number; readonly village: string };

async function handOver(tx: Transaction, needs: CaseworkNeeds, { id, village }: Moved): Promise<boolean> {
  const file = await lockCase(tx, needs, id);
  if (!file || file.state.outcome || file.state.area === village) return false;
  const at = needs.clock();
  const action = { kind: 'transferred', area: village, reason: '', at, by: null } as const;
  await keepLastAction(tx, needs, { file: withAction(file, action) });
  const { person } = file.subject;
  const details = { case: id, from: file.state.area, to: village };
  await witness(tx, { act: 'case.hand-over', at, ...(person !== undefined && { person }), details });
  return true;
}
