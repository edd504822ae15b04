/** One group of adjustments: whom it touches, and a proposal of what follows. */
import { randomUUID } from 'node:crypto';
import { mayDo } from '#access';
import { witness } from '#audit';
import { overpaymentCauses } from '#declarations';
import { formatMonth, isMonth } from '#kernel';
import { type AdjustmentGroup, directions, listAdjustments, proposeAdjustments, sumFound } from '#payments';
import { answersOf, numberOf, pageAsked } from '../../answers.ts';
import type { Errors } from '../../components/index.ts';
import { programmeTitle } from '../../programme-title.ts';
import type { WebScreen } from '../../screen.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { reasonWords } from '../month/reason-words.ts';
import { officePage } from '../office-page.ts';
import { paymentNeeds } from '../payments/payment-needs.ts';
import { adjustmentsPath, groupPath } from './adjustment-paths.ts';
import { words } from './adjustments.words.ts';
import { groupBody } from './group-body.ts';

const size = 50;

function groupNamed({ c, needs }: Visit): AdjustmentGroup | undefined {
  const [programme, month] = [c.req.param('programme') ?? '', c.req.param('month') ?? ''];
  const direction = directions.find((one) => one === c.req.param('direction'));
  const isPaid = needs.city.treasury.funding.some((one) => one.programme === programme);
  return direction && isMonth(month) && isPaid ? { programme, month, direction } : undefined;
}

type Shown = {
  readonly answer?: (name: string) => string;
  readonly errors?: Errors;
  readonly refused?: string;
};

async function show(visit: Visit, { answer = () => '', errors, refused }: Shown = {}): Promise<Response> {
  const { c, language, actor, needs } = visit;
  const group = groupNamed(visit);
  if (!group) return troublePage(c, 'missing');
  const page = pageAsked(c.req.query('page'));
  const read = await visit.inTransaction(async (tx) => {
    const found = await listAdjustments(tx, group, { page, size });
    const sum = (await sumFound(tx)).find((one) => groupPath(one) === groupPath(group));
    const details = { month: group.month, shown: found.adjustments.length };
    if (found.adjustments.length > 0)
      await witness(tx, { act: 'read.adjustments', at: needs.clock(), details });
    return { ...found, open: sum?.persons ?? 0 };
  });
  const say = words[language];
  const only = numberOf(answer('only') || c.req.query('only'));
  const title = programmeTitle(needs.policy, group.programme)[language];
  const shown = officePage(visit, {
    title,
    lead: `${say.group(say.directions[group.direction], formatMonth(group.month, language))}${language === 'zh' ? '。' : '. '}${say.groupLead}`,
    path: groupPath(group),
    breadcrumbs: [{ href: adjustmentsPath, label: say.title }],
    errors,
    body: groupBody({
      ...read,
      language,
      path: visit.path,
      group,
      page,
      size,
      only: read.adjustments.find(({ id, state }) => id === only && state === 'found'),
      key: mayDo(actor, 'make-payments') ? randomUUID() : undefined,
      reasonOf: (reason) => reasonWords(needs.policy, reason),
      answer,
      errors,
      refused,
    }),
  });
  return c.html(shown, errors || refused ? 422 : 200);
}

async function answerPropose(visit: Visit): Promise<Response> {
  const { c, actor, language } = visit;
  const group = groupNamed(visit);
  if (!group) return troublePage(c, 'missing');
  const answer = await answersOf(visit);
  const proposed = await proposeAdjustments(paymentNeeds(visit), {
    actor,
    key: answer('key').slice(0, 64) || randomUUID(),
    proposal: {
      ...group,
      adjustment: answer('only') === '' ? undefined : numberOf(answer('only')),
      accept: answer('what') !== 'leave',
      cause: overpaymentCauses.find((one) => one === answer('cause')) ?? null,
      why: answer('why'),
    },
  });
  if (proposed.ok) return c.redirect(adjustmentsPath, 303);
  const { because } = proposed.refusal;
  const says = words[language].refused[because];
  const field = { 'no-reason': 'why', 'no-cause': 'cause' }[because as string];
  return show(visit, field ? { answer, errors: { [field]: says } } : { answer, refused: says });
}

const path = '/adjustments/:programme/:month/:direction';
export const adjustmentGroup: WebScreen = {
  screen: 'adjustments',
  method: 'get',
  path,
  answer: (visit) => show(visit),
};
export const proposeOnAdjustments: WebScreen = {
  screen: 'adjustments',
  method: 'post',
  path,
  deed: 'make-payments',
  answer: answerPropose,
};
