/** What was sent to tend a case: read, done, and told. */
import { randomUUID } from 'node:crypto';
import { type Tending, tendCase } from '#casework';
import { answersOf, numberOf } from '../../answers.ts';
import type { Errors } from '../../components/index.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { casePath } from './case-paths.ts';
import type { CaseView } from './case-view.ts';
import { readCase } from './read-case.ts';
import { words } from './tend.words.ts';

export type ShownTending = { readonly tendErrors?: Errors; readonly answer?: (name: string) => string };

const fields = {
  delegated: 'to',
  suspended: 'reason-of-clock',
  resumed: 'reason-of-clock',
  noted: 'note',
} as const;

/** Back to the case; or its page again with what is wrong and what was typed. */
export async function answerSentTending(
  visit: Visit,
  show: (visit: Visit, view: CaseView, shown: ShownTending) => Response | Promise<Response>,
): Promise<Response> {
  const { c, actor, needs, language } = visit;
  const answer = await answersOf(visit);
  const caseId = numberOf(c.req.param('case'));
  const tending = tendingOf(answer);
  const key = answer('key').slice(0, 80) || randomUUID();
  const tended = tending && (await tendCase(needs.casework, { actor, caseId, tending, key }));
  if (tended?.ok) return c.redirect(`${casePath(caseId)}?tended=yes#tend`, 303);
  const view = await readCase(visit);
  if (!view) return troublePage(c, 'missing');
  const because = tended?.refusal.because ?? 'no-such-way';
  const field = tending ? fields[tending.kind] : 'note';
  return show(visit, view, { tendErrors: { [field]: words[language].refused[because] }, answer });
}

function tendingOf(answer: (name: string) => string): Tending | undefined {
  switch (answer('deed')) {
    case 'delegated':
      return { kind: 'delegated', to: numberOf(answer('to')) };
    case 'suspended':
      return { kind: 'suspended', reason: answer('reason-of-clock') };
    case 'resumed':
      return { kind: 'resumed', reason: answer('reason-of-clock') };
    case 'noted':
      return { kind: 'noted', words: answer('note') };
    default:
      return undefined;
  }
}
