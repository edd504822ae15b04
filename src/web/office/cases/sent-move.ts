/** The way that was sent with a case's form is taken, by an officer or by whom it concerns. */
import { takeWay } from '#casework';
import type { Errors } from '../../components/index.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import type { CaseView, MoveAnswers } from './case-view.ts';
import { readCase } from './read-case.ts';
import { givenOf, moveErrors, readMove } from './read-move.ts';

export type ShownMove = { readonly answers?: MoveAnswers; readonly errors?: Errors | undefined };

/** The page that the form stood on. */
type CasePage = {
  pathOf(id: number): string;
  show(visit: Visit, view: CaseView, shown: ShownMove): Response | Promise<Response>;
};

/** Back to the page, which says that it is done; or the page again with what is wrong and what was answered. */
export async function answerSentMove(visit: Visit, { pathOf, show }: CasePage): Promise<Response> {
  const { c, actor, needs } = visit;
  const { answers, stage, key } = await readMove(visit);
  const view = await readCase(visit);
  if (!view) return troublePage(c, 'missing');
  const move = { stage, way: answers.way, given: givenOf(answers) };
  const moved = await takeWay(needs.casework, { actor, caseId: view.id, move, key });
  if (moved.ok) return c.redirect(`${pathOf(view.id)}?saved=yes`, 303);
  return show(visit, view, { answers, errors: moveErrors(visit, moved.refusal) });
}
