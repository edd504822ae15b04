/** Cases of the demonstration city: candidates of one village have applied, and their cases have come as far as desk after desk took them. */
import { type Actor, actFor, listDemonstrationAccounts, standingOf } from '#access';
import { listCandidates } from '#benefits';
import { actingOn, type CaseFile, openCase, takeWay, waysFor } from '#casework';
import { dayOf, done, type Month, monthOf } from '#kernel';
import type { House } from './house.ts';

const mostCases = 24;
/** How many desks a case has passed, over and over. */
const desksPassed = [0, 1, 1, 2, 3];

/** By the same deeds and under the same rights as the pages; made again with the same keys, nothing is added. */
export async function seedCases(house: House): Promise<void> {
  const actors = await actorsOf(house);
  const worker = actors.find(({ role }) => role === 'village-worker');
  if (!worker) return;
  const applicants = await applicantsOf(house, worker);
  for (const [at, { person, programme, procedure }] of applicants.entries()) {
    const opened = await openCase(house.casework, {
      actor: worker,
      key: `demonstration ${person}`,
      procedure,
      subject: { kind: 'person', id: person, person },
      programmes: [programme],
      area: worker.area,
      onBehalf: true,
    });
    if (opened.ok)
      await passDesks(house, opened.value, { actors, desks: desksPassed[at % desksPassed.length]! });
  }
}

async function actorsOf({ database }: House): Promise<Actor[]> {
  const { value } = await database.work(async (tx) => done(await listDemonstrationAccounts(tx)));
  return value.flatMap((account) => {
    const acting = actFor(standingOf(account), 'registry');
    return acting.ok ? [acting.value] : [];
  });
}

type Applicant = { readonly person: number; readonly programme: string; readonly procedure: string };

/** One case a person, of a programme that one applies for. */
async function applicantsOf({ database, registry, policy }: House, worker: Actor): Promise<Applicant[]> {
  const { value } = await database.transaction(
    async (tx) => done(await listCandidates(tx, {}, { number: 1, size: 2_000 })),
    { actor: worker },
  );
  const byPerson = new Map<number, Applicant>();
  for (const { subject, programme: id } of value.lines) {
    const programme = policy.programmes.find((one) => one.id === id);
    const procedure = programme && registry.city.procedureFor(programme);
    if (programme?.uptake === 'application' && procedure && subject.kind === 'person')
      byPerson.set(subject.id, { person: subject.id, programme: id, procedure });
  }
  return [...byPerson.values()].slice(0, mostCases);
}

type Way = { readonly actors: readonly Actor[]; readonly desks: number };

/** Each desk takes its first way: the one that goes on. */
async function passDesks(house: House, opened: CaseFile, { actors, desks }: Way): Promise<void> {
  const fromMonth: Month = monthOf(dayOf(house.project.clock()));
  let file = opened;
  for (let passed = 0; passed < desks; passed++) {
    const actor = actors.find((one) => waysFor(file.state, actingOn(file, one)).length > 0);
    if (!actor) return;
    const [way] = waysFor(file.state, actingOn(file, actor));
    const moved = await takeWay(house.casework, {
      actor,
      caseId: file.id,
      key: `demonstration ${passed}`,
      move: { stage: file.state.stage, way: way!, given: { papers: [1], fromMonth } },
    });
    if (!moved.ok) return;
    file = moved.value;
  }
}
