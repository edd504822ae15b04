/** What was sent with a step of the form: as it is kept, and what is wrong with it. */
import { type AuthorityKind, type DraftContent, type PaperState, paperStates } from '#casework';
import type { Question } from '#declarations';
import type { Day, Text } from '#kernel';
import type { Errors } from '../components/index.ts';
import { type Fault, readAnswer } from '../public/self-check/answers.ts';
import type { Visit } from '../visit.ts';

export type SentForm = { one(name: string): string; all(name: string): readonly string[] };

/** A file, or an answer that is not there, is empty. */
export async function sentForm({ c }: Pick<Visit, 'c'>): Promise<SentForm> {
  const sent = await c.req.parseBody({ all: true });
  const all = (name: string) => [sent[name] ?? []].flat().filter((one) => typeof one === 'string');
  return { all, one: (name) => (all(name)[0] ?? '').trim() };
}

export const unknownAnswer = 'unknown';
export const fieldOf = ({ id }: Question): string => `about-${id}`;
export const paperField = (at: number): string => `paper-${at + 1}`;

export const noContent: DraftContent = {
  programmes: [],
  answers: {},
  papers: {},
  phone: '',
  authority: { kind: '', paper: '' },
};

export type Asked = {
  readonly questions: readonly Question[];
  readonly papers: readonly Text[];
  /** By which right the visitor may ask; one alone is not asked for. */
  readonly kinds: readonly AuthorityKind[];
  readonly today: Day;
};

/** By field: what cannot be read. */
export type Faults = Readonly<Record<string, Fault | 'paper' | 'phone' | 'kind' | 'authority'>>;

type ReadForm = {
  readonly content: DraftContent;
  readonly faults: Faults;
  /** Answers as they were typed, to be shown again. */
  readonly typed: Readonly<Record<string, string>>;
};

export function readForm(sent: SentForm, before: DraftContent, asked: Asked): ReadForm {
  const read = asked.questions.map((question) => ({
    question,
    ...readQuestion(sent, question, asked.today),
  }));
  const papers = asked.papers.flatMap((paper, at) => {
    const state = paperStates.find((one) => one === sent.one(paperField(at)));
    return state ? [[paper.zh, state] as [string, PaperState]] : [];
  });
  const content = {
    programmes: before.programmes,
    answers: Object.fromEntries(
      read.flatMap(({ question, answer }) => (answer ? [[question.id, answer]] : [])),
    ),
    papers: Object.fromEntries(papers),
    phone: sent.one('phone').slice(0, 30),
    authority: authorityIn(sent, asked),
  };
  const typed = Object.fromEntries(
    read.flatMap(({ question, typed: text }) => (text === undefined ? [] : [[question.id, text]])),
  );
  const wrong = read.flatMap(({ question, fault }) => (fault ? [[fieldOf(question), fault]] : []));
  return { content, typed, faults: { ...Object.fromEntries(wrong), ...faultsOf(content, asked) } };
}

type ReadQuestion = { readonly answer: string; readonly fault?: Fault; readonly typed?: string };

/** Left empty, it is not known. */
function readQuestion(sent: SentForm, question: Question, today: Day): ReadQuestion {
  const field = fieldOf(question);
  const named = (name: string) => (name === 'answer' ? field : `${field}-month`);
  const given = [...sent.all(field), ...sent.all(`${field}-month`)].filter((one) => one.trim() !== '');
  if (given.length === 0 || given[0] === unknownAnswer) return { answer: '' };
  const read = readAnswer(
    question,
    { get: (name) => sent.one(named(name)), getAll: (name) => sent.all(named(name)) },
    today.slice(0, 7),
  );
  return 'answer' in read ? read : { answer: '', ...read };
}

function authorityIn(sent: SentForm, { kinds }: Asked): DraftContent['authority'] {
  const kind = kinds.length === 1 ? kinds[0] : kinds.find((one) => one === sent.one('authority'));
  const paper = kind === 'self' ? '' : sent.one('authority-paper').slice(0, 100);
  return { kind: kind ?? '', paper };
}

/** What a kept form still lacks before it can be handed in. */
export function faultsOf({ papers, phone, authority }: DraftContent, asked: Asked): Faults {
  const open = asked.papers.flatMap((paper, at) => (papers[paper.zh] ? [] : [[paperField(at), 'paper']]));
  const knownKind = asked.kinds.some((kind) => kind === authority.kind);
  return {
    ...Object.fromEntries(open),
    ...(phone !== '' && !/^[\d+\-() ]{5,30}$/.test(phone.normalize('NFKC')) && { phone: 'phone' as const }),
    ...(!knownKind && { authority: 'kind' as const }),
    ...(knownKind &&
      authority.kind !== 'self' &&
      !authority.paper && { 'authority-paper': 'authority' as const }),
  };
}

export const inWords = (faults: Faults, say: Readonly<Record<Faults[string], string>>): Errors =>
  Object.fromEntries(Object.entries(faults).map(([field, fault]) => [field, say[fault]]));
