/** ISO 20022 CustomerCreditTransferInitiationV09 (pain.001.001.09), as pieces of text: a run of any size is never held whole. */
import { type Day, dayOf } from '#kernel';
import { oneLine } from './one-line.ts';
import { inYuan, type OrderLine, type PaymentOrder } from './payment-order.ts';

const namespace = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';
const linesInPiece = 500;

export function* writePain001(order: PaymentOrder): Generator<string> {
  const sum = inYuan(order.lines.reduce((all, { amount }) => all + amount, 0));
  yield opening(order, sum);
  for (let from = 0; from < order.lines.length; from += linesInPiece)
    yield order.lines
      .slice(from, from + linesInPiece)
      .map(credit)
      .join('');
  yield '</PmtInf></CstmrCdtTrfInitn></Document>\n';
}

const opening = ({ message, at, executeOn, payer, lines }: PaymentOrder, sum: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${namespace}"><CstmrCdtTrfInitn>` +
  `<GrpHdr><MsgId>${text(message, 35)}</MsgId><CreDtTm>${moment(at)}</CreDtTm><NbOfTxs>${lines.length}</NbOfTxs><CtrlSum>${sum}</CtrlSum>` +
  `<InitgPty><Nm>${text(payer.name, 140)}</Nm></InitgPty></GrpHdr>` +
  `<PmtInf><PmtInfId>${text(message, 35)}</PmtInfId><PmtMtd>TRF</PmtMtd><NbOfTxs>${lines.length}</NbOfTxs><CtrlSum>${sum}</CtrlSum>` +
  `<ReqdExctnDt><Dt>${executeOn}</Dt></ReqdExctnDt><Dbtr><Nm>${text(payer.name, 140)}</Nm></Dbtr>` +
  `<DbtrAcct>${other(payer.account)}</DbtrAcct><DbtrAgt>${agent(payer.bankCode)}</DbtrAgt>`;

const credit = ({ endToEnd, holder, account, bankCode, amount, purpose }: OrderLine): string =>
  `<CdtTrfTxInf><PmtId><EndToEndId>${text(endToEnd, 35)}</EndToEndId></PmtId><Amt><InstdAmt Ccy="CNY">${inYuan(amount)}</InstdAmt></Amt>` +
  `<CdtrAgt>${agent(bankCode)}</CdtrAgt><Cdtr><Nm>${text(holder, 140)}</Nm></Cdtr><CdtrAcct>${other(account)}</CdtrAcct>` +
  `<RmtInf><Ustrd>${text(purpose, 140)}</Ustrd></RmtInf></CdtTrfTxInf>`;

const other = (account: string) => `<Id><Othr><Id>${text(account, 34)}</Id></Othr></Id>`;
/** CNAPS: the clearing system of the People's Bank, in ISO's list of clearing systems. */
const agent = (bankCode: string) =>
  `<FinInstnId><ClrSysMmbId><ClrSysId><Cd>CNAPS</Cd></ClrSysId><MmbId>${text(bankCode, 35)}</MmbId></ClrSysMmbId></FinInstnId>`;

/** In Shanghai, with its offset. */
function moment(at: Date): string {
  const day: Day = dayOf(at);
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', timeStyle: 'medium' }).format(
    at,
  );
  return `${day}T${time}+08:00`;
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** Cut to what the message allows, by whole characters; nothing in it can end an element. */
const text = (value: string, most: number): string =>
  [...oneLine(value)]
    .slice(0, most)
    .join('')
    .replace(/[&<>"']/g, (mark) => marks[mark]!);
