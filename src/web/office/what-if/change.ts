/** Adding a change to one's own trial: question by question by address, then sent. */
import { changeReform, mostChanges, type SavedReform } from '#benefits';
import type { Content, Errors } from '../../components/index.ts';
import type { WebScreen } from '../../screen.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { howQuestion, programmeQuestion, whatQuestion } from './change-body.ts';
import { type ChangeOption, changeOptions } from './change-options.ts';
import { readChange } from './read-change.ts';
import { ownReform, textsOf } from './what-if.ts';
import { words } from './what-if.words.ts';
import { reformPath, whatIfPath } from './what-if-paths.ts';

type Asked = { readonly answer: (name: string) => string; readonly errors?: Errors };

/** What was chosen so far, by the address or the form. */
function choicesIn({ needs, language }: Visit, { from }: SavedReform, answer: Asked['answer']) {
  const programme = needs.policy.programmes.find(({ id }) => id === answer('programme'));
  const options = programme ? changeOptions(needs.policy, { programme, month: from, language }) : [];
  return { programme, options, option: options.find(({ value }) => value === answer('what')) };
}

function show(visit: Visit, reform: SavedReform, asked: Asked): Response | Promise<Response> {
  const { c, language } = visit;
  const say = words[language];
  const { programme, option } = choicesIn(visit, reform, asked.answer);
  return c.html(
    officePage(visit, {
      title: [programme?.title[language] ?? say.choose, option?.label].filter(Boolean).join(' · '),
      path: reformPath(reform.id, '/change'),
      errors: asked.errors,
      breadcrumbs: [
        { href: whatIfPath, label: say.title },
        { href: reformPath(reform.id), label: reform.name },
      ],
      body: question(visit, reform, asked),
    }),
    asked.errors ? 422 : 200,
  );
}

function question(visit: Visit, reform: SavedReform, { answer, errors }: Asked): Content {
  const { language, needs } = visit;
  const action = reformPath(reform.id, '/change');
  const { programme, options, option } = choicesIn(visit, reform, answer);
  if (!programme) return programmeQuestion(language, { action, programmes: needs.policy.programmes });
  if (!option) return whatQuestion(language, { action, programme, options });
  const counties = needs.city.counties.map(({ code, name }) => ({ value: code, label: name[language] }));
  const { policy } = needs;
  return howQuestion(
    { language, policy, programme, month: reform.from, option, counties, answer, errors },
    action,
  );
}

async function answerAsk(visit: Visit): Promise<Response> {
  const reform = await ownReform(visit);
  if (!reform) return troublePage(visit.c, 'missing');
  return show(visit, reform, { answer: (name) => visit.c.req.query(name) ?? '' });
}

async function answerAdd(visit: Visit): Promise<Response> {
  const { c, needs, language } = visit;
  const reform = await ownReform(visit);
  if (!reform) return troublePage(c, 'missing');
  const answer = await textsOf(visit);
  const { programme, option } = choicesIn(visit, reform, answer);
  if (!programme || !option) return show(visit, reform, { answer });
  const full: Errors = { [firstField(option)]: words[language].tooMany };
  if (reform.changes.length >= mostChanges) return show(visit, reform, { answer, errors: full });
  const { policy } = needs;
  const change = readChange({ policy, programme, chosen: option.chosen, language, text: answer });
  if (!change.ok) return show(visit, reform, { answer, errors: change.refusal });
  const changes = [...reform.changes, change.value];
  await visit.inTransaction((tx) =>
    changeReform(tx, reform.id, { reform: { ...reform, changes }, at: needs.clock() }),
  );
  return c.redirect(reformPath(reform.id), 303);
}

const firstField = ({ chosen }: ChangeOption) =>
  chosen.kind === 'parameter' ? 'how' : chosen.kind === 'threshold' ? 'to' : 'fact';

const shared = { screen: 'what-if', deed: 'try-reform', path: '/what-if/:reform/change' } as const;

export const chooseChange: WebScreen = { ...shared, method: 'get', answer: answerAsk };
export const addChange: WebScreen = { ...shared, method: 'post', answer: answerAdd };
