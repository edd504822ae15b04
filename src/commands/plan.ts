/** handrail plan: each commitment with what keeps it and its state, computed and never typed. */
import { dayOf, type Language, monthOf } from '#kernel';
import { type PlanStanding, planAsJson, planStanding, readPlan, states } from '#monitoring';
import { exit, type Project } from './project.ts';

export function showPlan(
  project: Project,
  { json, lang }: { readonly json?: boolean; readonly lang: Language },
): number {
  const { write, complain, planFolder, city, clock } = project;
  const plan = readPlan(planFolder);
  if (!plan.ok) {
    complain(plan.refusal[lang]);
    return exit.refused;
  }
  const { programmes } = project.policy();
  const standing = planStanding({
    plan: plan.value,
    programmes,
    rosters: city.rosters,
    warningSigns: city.warningSigns.map(({ programme }) => programme),
    month: monthOf(dayOf(clock())),
  });
  if (json) write(JSON.stringify(planAsJson(standing), null, 2));
  else for (const line of linesOf(standing, lang)) write(line);
  return exit.done;
}

function* linesOf({ commitments, totals }: PlanStanding, lang: Language): Generator<string> {
  for (const { id, title, state, keptBy } of commitments)
    yield `${id}  ${states[state][lang]}  ${title}  ${keptBy.map((keeper) => keeper.id).join(', ')}`;
  const { all, working, declared, open } = totals;
  yield lang === 'zh'
    ? `共 ${all} 项任务：已运行 ${working}，已声明 ${declared}，未落实 ${open}`
    : `${all} commitments: ${working} working, ${declared} declared, ${open} open`;
}
