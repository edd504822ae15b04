/** Who cannot be decided on, grouped by what to ask and of whom. Pure. */
import { html } from 'hono/html';
import { count, type Html, section, table } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { emptyList, listEnd, listFilters } from './list-frame.ts';
import { listPath } from './list-query.ts';
import { subjectCell } from './subject-cell.ts';
import { words } from './work.words.ts';
import type { DoubtLine, ListFrame, Question } from './work-view.ts';

type Given = {
  readonly language: Language;
  /** This address with its query. */
  readonly path: string;
  readonly frame: ListFrame;
  readonly questions: readonly Question[];
  readonly lines: readonly DoubtLine[];
};

export const doubtsBody = ({ language, path, frame, questions, lines }: Given): Html => html`
  ${listFilters(language, frame, chosenQuestion(language, frame, questions))}
  ${questions.length > 0 && frame.query.question === undefined && questionPart(language, frame, questions)}
  ${
    lines.length === 0
      ? emptyList(language, 'doubts')
      : section({
          id: 'list',
          title: words[language].list,
          body: html`${lineTable(language, frame, lines)}${listEnd(language, frame, path)}`,
        })
  }`;

const factsSaid = (language: Language, { facts }: Pick<Question, 'facts'>): string =>
  facts.map((fact) => fact[language]).join(words[language].and);

function chosenQuestion(language: Language, { path, query }: ListFrame, questions: readonly Question[]) {
  const question = questions.find(({ id }) => id === query.question);
  if (!question) return [];
  const label = words[language].chosenQuestion(factsSaid(language, question));
  return [{ label, without: listPath(path, { ...query, page: 1, question: undefined }) }];
}

const questionPart = (
  language: Language,
  { path, query }: ListFrame,
  questions: readonly Question[],
): Html => {
  const say = words[language];
  return section({
    title: say.questions,
    lead: say.questionsLead,
    body: table({
      id: 'questions',
      caption: say.questions,
      captionHidden: true,
      rows: questions,
      columns: [
        {
          heading: say.ask,
          names: true,
          cell: (one) =>
            html`<a href="${listPath(path, { ...query, page: 1, question: one.id })}">${factsSaid(language, one)}</a>`,
        },
        {
          heading: say.ofWhom,
          cell: ({ of }) => (of.length === 0 ? say.self : of.map((text) => text[language]).join(say.and)),
        },
        { heading: say.why, cell: ({ why }) => why?.[language] ?? '' },
        { heading: say.lines, number: true, cell: (one) => count(one.count) },
      ],
    }),
  });
};

const lineTable = (language: Language, frame: ListFrame, lines: readonly DoubtLine[]): Html => {
  const say = words[language];
  return table({
    id: 'doubts',
    caption: say.doubts,
    captionHidden: true,
    rows: lines,
    columns: [
      {
        heading: say.person,
        names: true,
        short: true,
        cell: ({ subject }) => subjectCell(language, subject),
      },
      { heading: say.area, cell: ({ subject }) => subject.area },
      { heading: say.programme, cell: ({ programme }) => programme[language] },
      { heading: say.asks, cell: ({ asks }) => factsSaid(language, { facts: asks }) },
      { heading: say.since, short: true, cell: ({ since }) => since },
    ],
    note: say.note(frame.scope, frame.moment),
  });
};
