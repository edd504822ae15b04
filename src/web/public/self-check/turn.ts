/**
 * One turn of the self-check: a form comes in, a page goes out. The server and the browser both run this, so that both
 * ask the same and find the same; neither keeps anything, for the form carries the answers.
 */
import type { Question } from '#declarations';
import type { Content } from '../../components/html.ts';
import { type Answers, answersIn, type Fault, readAnswer, type Sent } from './answers.ts';
import type { Checking } from './checking.ts';
import { questionsAhead } from './next-question.ts';
import { questionBody } from './question-body.ts';
import { resultBody, resultLead, valued } from './result-body.ts';
import { words } from './self-check.words.ts';
import { situationFrom } from './situation-from.ts';
import { standings } from './standing.ts';
import { startBody } from './start-body.ts';

export type Turn = {
  readonly kind: 'start' | 'question' | 'result';
  readonly title: string;
  readonly lead?: Content;
  readonly body: Content;
  readonly errors?: Readonly<Record<string, string>>;
  readonly answers: Answers;
};

export const startTurn = ({ language }: Checking): Turn => ({
  kind: 'start',
  title: words[language].title,
  lead: words[language].lead,
  body: startBody(language),
  answers: new Map(),
});

export function takeTurn(checking: Checking, sent: Sent): Turn {
  const before = answersIn(sent, checking.questions);
  const [deed = '', of] = (sent.get('go') ?? '').split(':');
  const question = checking.questions.find(({ id }) => id === sent.get('question'));
  switch (deed) {
    case 'restart':
      return startTurn(checking);
    case 'back':
      return askAgain(checking, before, [...before.keys()].pop());
    case 'change':
      return askAgain(checking, before, of);
    case 'result':
      return resultTurn(checking, lookAt(checking, before));
    case 'unknown':
      return goOn(checking, question ? withAnswer(before, question, '') : before);
    case 'next':
      return question ? answerTurn(checking, { before, question, sent }) : goOn(checking, before);
    default:
      return goOn(checking, before);
  }
}

type Answering = { readonly before: Answers; readonly question: Question; readonly sent: Sent };

function answerTurn(checking: Checking, { before, question, sent }: Answering): Turn {
  const read = readAnswer(question, sent, checking.month);
  if ('answer' in read) return goOn(checking, withAnswer(before, question, read.answer));
  return questionTurn(checking, lookAt(checking, before), {
    question,
    value: read.typed,
    fault: read.fault,
  });
}

const withAnswer = (before: Answers, { id }: Question, answer: string): Answers =>
  new Map([...before, [id, answer]]);

/** The answer is taken out and stands in its field again; without one there is only the start to go back to. */
function askAgain(checking: Checking, before: Answers, id: string | undefined): Turn {
  const question = checking.questions.find((one) => one.id === id);
  if (!question) return startTurn(checking);
  const others = new Map([...before].filter(([other]) => other !== id));
  return questionTurn(checking, lookAt(checking, others), {
    question,
    value: before.get(question.id) ?? '',
  });
}

function goOn(checking: Checking, answers: Answers): Turn {
  const seen = lookAt(checking, answers);
  return seen.next
    ? questionTurn(checking, seen, { question: seen.next, value: '' })
    : resultTurn(checking, seen);
}

type Seen = ReturnType<typeof lookAt>;

function lookAt(checking: Checking, answers: Answers) {
  const situation = situationFrom(checking, answers);
  const standing = standings(checking.law, situation, checking.month);
  return { answers, situation, standing, ...questionsAhead(checking, answers, standing) };
}

type Shown = { readonly question: Question; readonly value: string; readonly fault?: Fault };

function questionTurn({ language }: Checking, seen: Seen, { question, value, fault }: Shown): Turn {
  const error = fault && words[language].faults[fault];
  return {
    kind: 'question',
    title: question.asks[language],
    body: questionBody({ language, question, value, error, ...seen }),
    ...(error && { errors: { answer: error } }),
    answers: seen.answers,
  };
}

function resultTurn(checking: Checking, { answers, situation, standing }: Seen): Turn {
  const result = { checking, answers, valued: valued(checking, situation, standing) };
  return {
    kind: 'result',
    title: words[checking.language].result,
    lead: resultLead(result),
    body: resultBody(result),
    answers,
  };
}
