/** What departments are asked: lists that have not come, facts that were found wrong. Pure. */
import { html } from 'hono/html';
import { formatMonth, type Month, type Text } from '#kernel';
import { answers } from '#outreach';
import {
  actions,
  button,
  count,
  type Errors,
  emptyState,
  form,
  type Html,
  radios,
  section,
  summaryList,
  table,
  tag,
  textField,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { words } from './questions.words.ts';

export type ListLine = {
  readonly list: Text;
  readonly department: Text;
  readonly area: string;
  readonly since: Month;
  readonly waiting: number;
  readonly days: number;
  readonly answeredOn: string | undefined;
  /** Where the persons are listed, one link a question. */
  readonly lists: readonly { readonly href: string; readonly label: string }[];
};
export type CorrectionLine = {
  readonly id: number;
  readonly name: string;
  readonly ofHousehold: boolean;
  readonly href: string | undefined;
  readonly area: string;
  readonly fact: Text;
  readonly source: Text | undefined;
  readonly department: Text;
  readonly programme: Text;
  readonly why: string;
  readonly asked: string;
};
/** Somebody whom a list names although a decision has stopped the programme. */
export type AgainstLine = {
  readonly person: number;
  readonly name: string;
  readonly area: string;
  readonly programme: Text;
  readonly list: Text;
  readonly department: Text;
  readonly row: number;
  readonly caseId: number;
  readonly from: Month;
};
export type QuestionsView = {
  readonly scope: string;
  readonly moment: string;
  readonly lists: readonly ListLine[];
  readonly against: readonly AgainstLine[];
  readonly corrections: readonly CorrectionLine[];
  /** The visitor's own department, and whether it alone is shown. */
  readonly own: Text | undefined;
  readonly everyShown: boolean;
  readonly mayAnswer: boolean;
};
export type QuestionAnswers = { readonly id: number; readonly answer: string; readonly why: string };

export const questionsPath = '/questions';

export function questionsLead(
  language: Language,
  { scope, lists, against, corrections }: QuestionsView,
): string {
  const open = lists.filter(({ answeredOn }) => answeredOn === undefined).length;
  const each = corrections.length + against.length;
  if (open + each === 0) return words[language].leadNone(scope);
  return words[language].lead(scope, count(open), count(each));
}

type Given = {
  readonly view: QuestionsView;
  readonly answers?: QuestionAnswers | undefined;
  readonly errors?: Errors | undefined;
};

export function questionsBody(language: Language, given: Given): Html {
  const { view } = given;
  const say = words[language];
  return html`
    ${
      view.own &&
      html`<p>${view.everyShown ? html`<a href="${questionsPath}">${say.mine(view.own[language])}</a>` : html`<a href="${questionsPath}?department=all">${say.every}</a>`}</p>`
    }
    ${listPart(language, view)}
    ${againstPart(language, view)}
    ${correctionPart(language, given)}`;
}

const listPart = (language: Language, { lists, scope, moment }: QuestionsView): Html => {
  const say = words[language];
  return section({
    id: 'lists',
    title: say.lists,
    ...(lists.length > 0 && { lead: say.listsLead }),
    body:
      lists.length === 0
        ? emptyState({ title: say.noLists, body: say.noListsBody })
        : table({
            id: 'list-questions',
            caption: say.lists,
            captionHidden: true,
            rows: lists,
            columns: [
              { heading: say.list, names: true, cell: ({ list }) => list[language] },
              { heading: say.department, cell: ({ department }) => department[language] },
              { heading: say.area, cell: ({ area }) => area },
              {
                heading: say.missing,
                short: true,
                cell: ({ since }) => say.from(formatMonth(since, language)),
              },
              {
                heading: say.waiting,
                number: true,
                cell: ({ waiting, lists: behind }) =>
                  html`${count(waiting)}${behind.map(({ href, label }) => html`<br><a href="${href}">${say.who}<span class="govuk-visually-hidden">${say.whoOf(label)}</span></a>`)}`,
              },
              { heading: say.age, number: true, cell: ({ days }) => say.days(count(days)) },
              {
                heading: say.state,
                short: true,
                cell: ({ answeredOn }) =>
                  answeredOn ? tag('settled', say.answered(answeredOn)) : tag('wait', say.open),
              },
            ],
            note: say.note(scope, moment),
          }),
  });
};

function againstPart(language: Language, { against }: QuestionsView): Html | '' {
  const say = words[language];
  if (against.length === 0) return '';
  return section({
    id: 'against',
    title: say.against,
    lead: say.againstLead,
    body: table({
      id: 'against-decisions',
      caption: say.against,
      captionHidden: true,
      rows: against,
      columns: [
        {
          heading: say.person,
          names: true,
          cell: ({ person, name }) => html`<a href="/persons/${person}">${name}</a>`,
        },
        { heading: say.area, cell: ({ area }) => area },
        { heading: say.programme, cell: ({ programme }) => programme[language] },
        {
          heading: say.list,
          cell: ({ list, department, row }) =>
            html`${list[language]} <span class="quiet">${department[language]} · ${say.row(row)}</span>`,
        },
        {
          heading: say.decided,
          cell: ({ caseId, from }) =>
            html`<a href="/cases/${caseId}">${say.stopped(formatMonth(from, language))}</a>`,
        },
      ],
    }),
  });
}

function correctionPart(language: Language, given: Given): Html {
  const { corrections, mayAnswer } = given.view;
  const say = words[language];
  return section({
    id: 'corrections',
    title: say.corrections,
    ...(corrections.length > 0 && { lead: say.correctionsLead }),
    body:
      corrections.length === 0
        ? html`<p class="quiet">${say.noCorrections}</p>`
        : corrections.map((line) =>
            section({
              title: say.correction(line.name),
              level: 3,
              body: html`${correctionFacts(language, line)}${mayAnswer && answerForm(language, line, given)}`,
            }),
          ),
  });
}

function correctionFacts(language: Language, line: CorrectionLine): Html {
  const say = words[language];
  const name = line.href ? html`<a href="${line.href}">${line.name}</a>` : line.name;
  return summaryList([
    {
      key: say.person,
      value: html`${name}${line.ofHousehold && html` <span class="quiet">${say.household}</span>`} <span class="quiet">${line.area}</span>`,
    },
    { key: say.fact, value: line.fact[language] },
    { key: say.why, value: line.why },
    { key: say.source, value: `${line.department[language]} · ${line.source?.[language] ?? say.register}` },
    { key: say.programme, value: line.programme[language] },
    { key: say.asked, value: line.asked },
  ]);
}

function answerForm(language: Language, { id }: CorrectionLine, { answers: kept, errors }: Given): Html {
  const say = words[language];
  const mine = kept?.id === id ? kept : undefined;
  return form({
    action: `${questionsPath}/${id}`,
    body: html`${radios({
      language,
      name: `answer-${id}`,
      label: say.answer,
      value: mine?.answer ?? '',
      error: errors?.[`answer-${id}`],
      options: answers.map((value) => ({ value, label: say.answers[value], hint: say.answerHint[value] })),
    })}
    ${textField({
      language,
      name: `why-${id}`,
      label: say.answerWhy,
      value: mine?.why ?? '',
      maxLength: 300,
      error: errors?.[`why-${id}`],
    })}
    ${actions(button({ text: say.send, kind: 'secondary' }))}`,
  });
}
