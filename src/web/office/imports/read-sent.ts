/** Reads the form of step one into a file to receive, or says what is wrong with each field. */
import type { Roster } from '#declarations';
import { done, isMonth, type Month, type Result, refuse } from '#kernel';
import type { Errors } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { largestFileBytes } from './import-view.ts';
import { words } from './send.words.ts';
import type { SendAnswers } from './send-body.ts';

export type SentForm = SendAnswers & { readonly file: File | undefined };

export type Sent = {
  readonly roster: Roster;
  readonly period: Month;
  readonly file: File;
  readonly declared: { readonly rows?: number; readonly sum?: number };
};

export const noAnswers: SendAnswers = { roster: '', period: '', rows: '', sum: '' };

type Given = { readonly rosters: readonly Roster[]; readonly thisMonth: Month; readonly language: Language };

export function readSent(form: SentForm, { rosters, thisMonth, language }: Given): Result<Sent, Errors> {
  const say = words[language].errors;
  const roster = rosters.find(({ id }) => id === form.roster);
  const period = form.period.trim();
  const rows = readRows(form.rows);
  const sum = readSum(form.sum, roster);
  const errors: Errors = {
    roster: roster ? undefined : say.roster,
    period: !isMonth(period) ? say.period : period > thisMonth ? say.future : undefined,
    file: fileError(form.file, say),
    rows: rows === 'wrong' ? say.rows : undefined,
    sum: sum === 'wrong' ? say.sum : undefined,
  };
  if (Object.values(errors).some(Boolean)) return refuse(errors);
  return done({
    roster: roster!,
    period: period as Month,
    file: form.file!,
    declared: {
      ...(typeof rows === 'number' && { rows }),
      ...(typeof sum === 'number' && { sum }),
    },
  });
}

function fileError(file: File | undefined, say: (typeof words)[Language]['errors']): string | undefined {
  if (!file || file.name === '') return say.file;
  if (file.size === 0) return say.empty;
  return file.size > largestFileBytes ? say.tooLarge : undefined;
}

/** 67,988 as well as 67988. */
function readRows(text: string): number | undefined | 'wrong' {
  const plain = text.replaceAll(/[,，\s]/g, '');
  if (plain === '') return undefined;
  return /^\d{1,9}$/.test(plain) ? Number(plain) : 'wrong';
}

/** Yuan with two places become fen where the column is money; whole numbers stay as they are. */
function readSum(text: string, roster: Roster | undefined): number | undefined | 'wrong' {
  const plain = text.replaceAll(/[¥￥,，\s]/g, '');
  if (plain === '') return undefined;
  const found = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!found) return 'wrong';
  const [, whole, places = ''] = found;
  const isMoney = roster?.control?.sum !== undefined && roster.columns[roster.control.sum]?.kind === 'money';
  if (!isMoney) return places === '' ? Number(whole) : 'wrong';
  return Number(whole) * 100 + Number(places.padEnd(2, '0'));
}
