/** A bank that is not to be relied on: it answers late, twice, in parts, against itself, or never; what it truly did it keeps to itself. */
import sax from 'sax';
import type { Random } from './random.ts';

export type BankHabits = {
  /** Shares of lines, from 0 to 1. */
  readonly fails: number;
  readonly silent: number;
  readonly contradicts: number;
  readonly unsure: number;
  /** Of replies that come twice. */
  readonly repeats: number;
};

export const wild: BankHabits = { fails: 0.12, silent: 0.04, contradicts: 0.04, unsure: 0.15, repeats: 0.3 };
/** Answers all of it, with a few failures. */
export const tame: BankHabits = { fails: 0.2, silent: 0, contradicts: 0, unsure: 0, repeats: 0 };

export type Answered = {
  /** Files of pain.002.001.10, in the order in which they come. */
  readonly replies: readonly string[];
  /** By end-to-end number: what truly happened. */
  readonly truth: ReadonlyMap<string, 'paid' | 'failed'>;
};

const codes = ['AC01', 'AC04', 'AC06', 'BE01', 'MD07', 'ZZ99'] as const;

/** Pays what an order of pain.001 asks for, or not, and writes its replies. */
export function answerOrder(xml: string, numbers: Random, habits: BankHabits): Answered {
  const { message, lines } = readOrder(xml);
  const truth = new Map<string, 'paid' | 'failed'>();
  const rounds: string[][] = [[], [], [], []];
  for (const line of lines) {
    const happened = numbers.chance(habits.fails) ? 'failed' : 'paid';
    truth.set(line, happened);
    if (numbers.chance(habits.silent)) continue;
    const at = numbers.whole(0, 2);
    if (numbers.chance(habits.unsure)) rounds[numbers.whole(0, at)]!.push(status(line, 'PDNG'));
    if (numbers.chance(habits.contradicts))
      rounds[numbers.whole(0, 3)]!.push(outcome(line, other(happened), numbers));
    rounds[at]!.push(outcome(line, happened, numbers));
    if (numbers.chance(0.05)) rounds[numbers.whole(at, 3)]!.push(outcome(line, happened, numbers));
  }
  const files = rounds
    .filter((round) => round.length > 0)
    .map((round, at) => report(message, round.join(''), `${message}-${at}`));
  const replies = files.flatMap((file) => (numbers.chance(habits.repeats) ? [file, file] : [file]));
  return { replies, truth };
}

const other = (happened: 'paid' | 'failed') => (happened === 'paid' ? 'failed' : 'paid');

const outcome = (line: string, happened: 'paid' | 'failed', numbers: Random): string =>
  happened === 'paid' ? status(line, 'ACSC') : status(line, 'RJCT', numbers.pick(codes));

const status = (line: string, state: string, reason?: string): string =>
  `<TxInfAndSts><OrgnlEndToEndId>${line}</OrgnlEndToEndId><TxSts>${state}</TxSts>${
    reason ? `<StsRsnInf><Rsn><Cd>${reason}</Cd></Rsn></StsRsnInf>` : ''
  }</TxInfAndSts>`;

const report = (message: string, lines: string, own: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>` +
  `<GrpHdr><MsgId>${own}</MsgId><CreDtTm>2026-11-25T10:00:00+08:00</CreDtTm></GrpHdr>` +
  `<OrgnlGrpInfAndSts><OrgnlMsgId>${message}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId></OrgnlGrpInfAndSts>` +
  `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${message}</OrgnlPmtInfId>${lines}</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>\n`;

function readOrder(xml: string): { message: string; lines: string[] } {
  const parser = sax.parser(true);
  const lines: string[] = [];
  let [message, value] = ['', ''];
  parser.onopentag = () => {
    value = '';
  };
  parser.ontext = (text) => {
    value += text;
  };
  parser.onclosetag = (name) => {
    if (name === 'MsgId') message = value;
    if (name === 'EndToEndId') lines.push(value);
  };
  parser.write(xml).close();
  return { message, lines };
}
