/** How a bank wants its list of payments (代发), and how it answers: one declaration a bank, as data. */
import type { Text } from '#kernel';

/** Why a bank did not pay, as our closed list. */
export const answerReasons = [
  'wrong-account',
  'account-closed',
  'account-blocked',
  'wrong-holder',
  'payee-dead',
  'wrong-bank',
  'too-late',
  'returned',
  'other',
  'settled',
  'not-collected',
] as const;
export type AnswerReason = (typeof answerReasons)[number];

/** Of a list as a whole: the number of its message, how many lines, what they come to, the day on which to pay, and from which account. */
export type SummaryCell = 'message' | 'count' | 'sum' | 'day' | 'payer';
/** Of a line: its place in the list, from 1 on; amounts in yuan with two decimals. */
export type OrderCell = 'serial' | 'account' | 'holder' | 'bankCode' | 'amount' | 'purpose';
/** Of a line of the answer; what we do not ask for is passed over. */
export type ReplyCell = OrderCell | 'result' | 'why' | 'passed-over';

export type BankColumn<Cell extends string> = {
  readonly holds: Cell;
  readonly title: string;
  /** The most bytes that it takes, in the layout's encoding; of a fixed-width file exactly as many. */
  readonly width: number;
};

export type BankLayout = {
  readonly id: string;
  readonly title: Text;
  /** csv: titles above the lines. fixed: no titles, and every line of the same columns in bytes. */
  readonly form: 'csv' | 'fixed';
  readonly encoding: 'gb18030' | 'utf-8';
  readonly order: {
    readonly summary: readonly BankColumn<SummaryCell>[];
    readonly lines: readonly BankColumn<OrderCell>[];
  };
  readonly reply: {
    readonly summary: readonly BankColumn<SummaryCell>[];
    readonly lines: readonly BankColumn<ReplyCell>[];
    /** What stands in the column of results, word for word. */
    readonly results: Readonly<Record<'paid' | 'failed' | 'unknown', readonly string[]>>;
    /** Of the text that says why: the first that it holds. */
    readonly reasons: readonly { readonly says: string; readonly is: AnswerReason }[];
  };
};

/** Bytes below which something would have to be cut that must stay whole. */
const whole = {
  message: 20,
  serial: 8,
  account: 32,
  bankCode: 12,
  amount: 15,
  count: 8,
  sum: 18,
  day: 10,
} as const;
const asked = ['serial', 'account', 'holder', 'amount'] as const;

/** What is wrong with a layout, in sentences; none when it can be written and read. */
export function checkBankLayout({ id, order, reply }: BankLayout): string[] {
  const faults: string[] = [];
  const parts = [order.summary, order.lines, reply.summary, reply.lines];
  for (const { holds, title, width } of parts.flat()) {
    const least = (whole as Readonly<Record<string, number>>)[holds] ?? 1;
    if (width < least) faults.push(`${id}: ${title} has ${width} bytes, ${holds} needs ${least}.`);
  }
  const lacks = (where: string, cells: readonly { readonly holds: string }[], names: readonly string[]) => {
    for (const name of names)
      if (cells.filter(({ holds }) => holds === name).length !== 1)
        faults.push(`${id}: ${where} must have ${name} once.`);
  };
  lacks('the order', order.summary, ['message']);
  lacks('the order', order.lines, asked);
  lacks('the reply', reply.summary, ['message']);
  lacks('the reply', reply.lines, ['serial', 'account', 'amount', 'result']);
  const words = Object.values(reply.results).flat();
  if (new Set(words).size !== words.length) faults.push(`${id}: one result means two things.`);
  for (const [says, list] of Object.entries(reply.results))
    if (list.length === 0) faults.push(`${id}: no word of the bank says ${says}.`);
  return faults;
}
