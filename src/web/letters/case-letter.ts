/** Writes a letter about a step of a case. Pure. */
import { appealOf, type CaseworkNeeds, deadlineOfCase, deadlineOfStage, presentStage } from '#casework';
import type { Doer, Procedure } from '#declarations';
import type { DocumentBlock } from '#files';
import { dayOf, formatDay, formatMoney, formatMonth, type Text } from '#kernel';
import { type Basis, cite } from '#policy';
import type { Language } from '../language.ts';
import { citizenRefusal } from '../statement/citizen-refusal.ts';
import { hotline } from '../statement/citizen-voice.ts';
import type { Line } from '../statement/statement.ts';
import { words as plainWords } from './case-letter.words.ts';
import type { CaseLetterWords } from './case-letter-words.ts';
import type { CaseLetter } from './case-letters.ts';
import { words as easyWords } from './easy-case-letter.words.ts';
import { type Letter, type LetterForm, part } from './letter.ts';

export type ToldWith = {
  readonly language: Language;
  readonly form: LetterForm;
  readonly name: string;
  readonly programmes: readonly Text[];
  /** What the law came to for the programmes of the case, as it was known when the step was taken. */
  readonly lines: readonly Line[];
  readonly calendar: CaseworkNeeds['calendar'];
  /** Who acts, with the place: 萨尔图区民政局. */
  readonly officeOf: (who: Doer) => string;
  /** By which an appeal is decided. */
  readonly procedureOf: (id: string) => Procedure;
};

type Writing = ToldWith & { readonly letter: CaseLetter; readonly say: CaseLetterWords };

export const caseLetterWords = (language: Language, form: LetterForm): CaseLetterWords =>
  (form === 'easy' ? easyWords : plainWords)[language];

export function writeCaseLetter(letter: CaseLetter, told: ToldWith): Letter {
  const { language, form, name, officeOf } = told;
  const writing = { ...told, letter, say: caseLetterWords(language, form) };
  const { say } = writing;
  const { state, id } = letter.file;
  return {
    title: `${state.procedure.title[language]} · ${say.kinds[letter.kind]}`,
    blocks: [
      { kind: 'paragraphs', texts: [say.to(name), ...openingOf(writing)] },
      { kind: 'facts', rows: factsOf(writing) },
      ...whyOf(writing),
      ...part(say.next, nextOf(writing)),
      ...part(say.disagree, objectOf(writing)),
      { kind: 'heading', text: say.basis },
      { kind: 'list', items: basesOf(writing) },
      ...part(say.call, say.callLines(hotline)),
    ],
    from: officeOf(speaker(writing)),
    on: dayOf(letter.action.at),
    reference: `${id}-${letter.number}`,
  };
}

const endingOf = ({ letter: { file }, language }: Writing): string =>
  file.state.procedure.stages[file.state.stage]!.title[language];

const openingOf = (writing: Writing): readonly string[] => {
  const { letter, language, say } = writing;
  return say.opening[letter.kind]({
    on: formatDay(dayOf(letter.action.at), language),
    ending: endingOf(writing),
  });
};

function factsOf(writing: Writing): [string, string][] {
  const { letter, language, say, programmes, form } = writing;
  const { state } = letter.file;
  const { fromMonth, amount, grade } = givenWith(letter);
  const due = dueOf(writing);
  const granted = letter.kind === 'granted' ? worthOf(writing) : [];
  const rows: (readonly [string, string | undefined])[] = [
    [say.facts.procedure, form === 'easy' ? undefined : state.procedure.title[language]],
    [say.facts.programmes, listed(programmes, language) || undefined],
    [say.facts.result, state.outcome && form !== 'easy' ? endingOf(writing) : undefined],
    [say.facts.from, fromMonth && formatMonth(fromMonth, language)],
    [say.facts.amount, amount === undefined ? undefined : formatMoney(amount)],
    ...granted,
    [say.facts.grade, grade && say.grade(grade)],
    ...due,
  ];
  return rows.flatMap(([name, value]) => (value ? [[name, value]] : []));
}

const listed = (texts: readonly Text[], language: Language): string =>
  texts.map((text) => text[language]).join(language === 'zh' ? '、' : ', ');

const givenWith = ({ action }: CaseLetter) => (action.kind === 'way-taken' ? action.given : {});

function dueOf({ letter, calendar, language, say }: Writing): [string, string][] {
  const { kind, file } = letter;
  if (kind !== 'received' && kind !== 'incomplete' && kind !== 'told') return [];
  const due =
    kind === 'received' ? deadlineOfCase(file.state, calendar) : deadlineOfStage(file.state, calendar);
  return due ? [[say.facts.due[kind], formatDay(due.on, language)]] : [];
}

/** What the law gave for each programme; several are told by name. */
const worthOf = ({ lines, language, say }: Writing): [string, string][] =>
  lines.flatMap(({ plainWorth, assumed, title }) =>
    plainWorth
      ? [
          [
            lines.length > 1 ? title[language] : say.facts.worth,
            `${plainWorth[language]}${assumed ? say.assumed : ''}`,
          ],
        ]
      : [],
  );

/** The officer's words, what gave rise to it, and for a refusal what the law asked and the register said. */
function whyOf({ letter, language, say, lines, form }: Writing): DocumentBlock[] {
  const { kind, action, file } = letter;
  if (kind === 'received') return [];
  const [opening] = file.actions;
  const said = [
    opening?.kind === 'opened' && kind === 'told' ? opening.why?.[language] : undefined,
    action.kind === 'time-passed' && kind === 'withdrawn' ? say.lapsed : undefined,
    givenWith(letter).reason,
    ...(kind === 'refused' && form !== 'easy' ? lines.map((line) => lawSaid(line, language)) : []),
  ].filter((text): text is string => Boolean(text));
  return part(say.why, said);
}

const lawSaid = (line: Line, language: Language): string | undefined =>
  line.group === 'no'
    ? `${line.title[language]}${language === 'zh' ? '：' : ': '}${citizenRefusal(line, { about: undefined })
        .map((text) => text[language])
        .join(language === 'zh' ? '' : ' ')}`
    : undefined;

function nextOf({ letter, say, officeOf }: Writing): readonly string[] {
  const { kind, file } = letter;
  const stage = presentStage(file.state);
  const isMoney = kind === 'granted' && file.state.procedure.decides === 'money';
  return isMoney ? say.money : say.nextOf[kind]({ doer: stage ? officeOf(stage.who) : '' });
}

function objectOf({ letter, calendar, language, say, officeOf, procedureOf }: Writing): readonly string[] {
  const appeal = appealOf(letter.file, { calendar });
  if (!appeal) return say.noAppeal;
  const { start, stages } = procedureOf(appeal.procedure);
  const first = stages[start];
  const who = first && 'who' in first ? officeOf(first.who) : '';
  return [...say.appeal({ until: formatDay(appeal.until.on, language), who }), say.court];
}

/** Of the procedure and of each programme, each text once. */
function basesOf({ letter, lines, language }: Writing): string[] {
  const bases: readonly (Basis | undefined)[] = [
    ...lines.map(({ edition }) => edition?.basis),
    letter.file.state.procedure.basis,
  ];
  return [...new Set(bases.flatMap((basis) => (basis ? [cite(basis, language)] : [])))];
}

/** Who took the step; where time did, whoever had moved the case before. */
function speaker({ letter }: Writing): Doer {
  const { procedure } = letter.file.state;
  const stages = letter.file.actions.flatMap((action) => ('stage' in action ? [action.stage] : []));
  const doers = [...stages.toReversed(), procedure.start].flatMap((name) => {
    const stage = procedure.stages[name];
    return stage && 'who' in stage && stage.who.kind === 'officer' ? [stage.who] : [];
  });
  return doers[0] ?? { kind: 'time' };
}
