/** What a person has answered, as a form carries it: question by question, in the order in which they were asked. */
import type { Question } from '#declarations';
import type { Day } from '#kernel';
import { daysIn, isMonth } from '#kernel';
import type { Value } from '#policy';

/** An empty text stands for "I do not know". Several codes are joined by commas, money is whole fen, a month 1984-05. */
export type Answers = ReadonlyMap<string, string>;

/** Fields of a form by name; more than one where several boxes are ticked. */
export type Sent = { get(name: string): string | undefined; getAll(name: string): readonly string[] };

export const carried = 'was.';
export const noneOfThese = 'none';
const mostMoney = 10_000_000;

/** The answers that the form carries along; what is none is left out. */
export const answersIn = (sent: Sent, questions: readonly Question[]): Answers =>
  new Map(
    sent.getAll('asked').flatMap((id) => {
      const question = questions.find((one) => one.id === id);
      const answer = sent.get(carried + id);
      return question && answer !== undefined && (answer === '' || isAnswer(question, answer))
        ? [[id, answer] as const]
        : [];
    }),
  );

export type Fault = 'nothing' | 'none-and-some' | 'month' | 'money';
type Read = { readonly answer: string } | { readonly fault: Fault; readonly typed: string };

/** Reads the answer to one question; what was typed comes back with what is wrong about it. */
export function readAnswer(question: Question, sent: Sent, now: string): Read {
  switch (question.kind) {
    case 'one': {
      const answer = sent.get('answer') ?? '';
      return isAnswer(question, answer) ? { answer } : { fault: 'nothing', typed: '' };
    }
    case 'several':
      return readTicks(question, sent.getAll('answer'));
    case 'month':
      return readMonth(sent, now);
    case 'money':
      return readMoney(sent);
  }
}

function readTicks(question: Extract<Question, { kind: 'several' }>, ticked: readonly string[]): Read {
  const known = Object.keys(question.answers);
  const codes = known.filter((code) => ticked.includes(code));
  if (ticked.includes(noneOfThese))
    return codes.length > 0
      ? { fault: 'none-and-some', typed: [...codes, noneOfThese].join(',') }
      : { answer: noneOfThese };
  return codes.length > 0 ? { answer: codes.join(',') } : { fault: 'nothing', typed: '' };
}

function readMonth(sent: Sent, now: string): Read {
  const [year, month] = ['answer', 'answer-month'].map((name) => digits(sent.get(name) ?? ''));
  const answer = `${year}-${month!.padStart(2, '0')}`;
  return isMonth(answer) && answer >= '1900-01' && answer <= now
    ? { answer }
    : { fault: 'month', typed: `${year}-${month}` };
}

function readMoney(sent: Sent): Read {
  const typed = (sent.get('answer') ?? '').trim();
  const plain = digits(typed).replace(/[,，元¥￥\s]/g, '');
  const amount = /^\d{1,7}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : Number.NaN;
  return amount <= mostMoney ? { answer: String(amount) } : { fault: 'money', typed };
}

/** Chinese keyboards write full-width digits. */
const digits = (typed: string): string =>
  typed.trim().replace(/[０-９．]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0));

function isAnswer(question: Question, answer: string): boolean {
  if (question.kind === 'month') return isMonth(answer);
  if (question.kind === 'money') return /^\d{1,8}$/.test(answer);
  const known = Object.keys(question.answers);
  if (question.kind === 'one') return known.includes(answer);
  return answer === noneOfThese || answer.split(',').every((code) => known.includes(code));
}

/** A month or a sum as the value of its fact. Only who is born on the first is a day younger than we take her to be. */
export const factValue = (question: Extract<Question, { fact: string }>, answer: string): Value => {
  if (question.kind === 'money') return Number(answer);
  const [year, month] = answer.split('-').map(Number);
  return `${answer}-${String(daysIn(year!, month!))}` as Day;
};
