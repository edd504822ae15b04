/** What the public may read of what is posted: masked names and only what the procedure shows, while the window runs. */
import { maskName } from '#access';
import type { Database } from '#database';
import { type Notice, type Procedure, stagesOf } from '#declarations';
import { type Day, dayOf, done } from '#kernel';
import { type CaseworkNeeds, procedureOf } from '../needs.ts';
import { countPosted, listPosted, type PostedRow, type PostedStage } from './notice-store.ts';

export type Posted = {
  readonly id: number;
  readonly procedure: Procedure;
  /** 张*明 */
  readonly name: string;
  readonly village: string;
  readonly programmes: readonly string[];
  readonly category: number | null;
  readonly grade: number | null;
  readonly until: Day;
};

type NoticeNeeds = Pick<CaseworkNeeds, 'procedures' | 'clock'> & { readonly database: Database };

const postedStages = (procedures: readonly Procedure[]): PostedStage[] =>
  procedures.flatMap((one) =>
    stagesOf(one).flatMap(([stage, { notice }]) =>
      notice ? [{ procedure: one.id, edition: one.edition, stage }] : [],
    ),
  );

/** Read as the system, for everybody: names leave masked. In an area of 4 to 12 digits. */
export const listNotices = (needs: NoticeNeeds, area: string): Promise<Posted[]> => read(needs, { area });

/** The one case, while it is posted. */
export const findNotice = async (needs: NoticeNeeds, id: number): Promise<Posted | undefined> =>
  (await read(needs, { id }))[0];

async function read(
  needs: NoticeNeeds,
  which: { readonly area: string } | { readonly id: number },
): Promise<Posted[]> {
  const { database, procedures, clock } = needs;
  const asked = { stages: postedStages(procedures), on: dayOf(clock()), ...which };
  const { value } = await database.work(async (tx) => done(await listPosted(tx, asked)));
  return value.map((row) => shown(needs, row));
}

/** By area code of so many digits. */
export async function countNotices(needs: NoticeNeeds, digits: number): Promise<ReadonlyMap<string, number>> {
  const { database, procedures, clock } = needs;
  const asked = { stages: postedStages(procedures), on: dayOf(clock()), digits };
  const { value } = await database.work(async (tx) => done(await countPosted(tx, asked)));
  return new Map(value.map(({ area, cases }) => [area, cases]));
}

function shown(needs: Pick<CaseworkNeeds, 'procedures'>, row: PostedRow): Posted {
  const procedure = procedureOf(needs, { id: row.procedure, edition: row.edition });
  const { notice } = stagesOf(procedure).find(([name]) => name === row.stage)![1];
  const shows = (what: Notice['shows'][number]) => notice!.shows.includes(what);
  return {
    id: row.id,
    procedure,
    name: shows('masked-name') ? maskName(row.name) : '*',
    village: shows('village') ? row.area : row.area.slice(0, 9),
    programmes: shows('programme') ? row.programmes : [],
    category: shows('category-and-grade') ? row.category : null,
    grade: shows('category-and-grade') ? row.grade : null,
    until: row.until,
  };
}
