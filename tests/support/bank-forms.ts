/** How our pretended banks read an order and write an answer: each knows its form by heart, and shares nothing with our own readers and writers. */
import iconv from 'iconv-lite';
import sax from 'sax';

export type AskedLine = {
  /** By which the answer names it: end-to-end number, or place in the list. */
  readonly key: string;
  readonly account: string;
  readonly holder: string;
  readonly amount: string;
};
export type Order = {
  readonly message: string;
  readonly lines: readonly AskedLine[];
  readonly form: BankForm;
};
export type Status = {
  readonly line: AskedLine;
  readonly says: 'paid' | 'failed' | 'unsure';
  /** Of the codes of ISO 20022. */
  readonly reason?: string;
};
type BankForm = {
  readonly ending: 'xml' | 'csv' | 'txt';
  readonly report: (message: string, statuses: readonly Status[], own: string) => Buffer;
};

export function readOrder(content: Buffer): Order {
  if (content.subarray(0, 5).toString() === '<?xml') return readXml(content.toString());
  const text = iconv.decode(content, 'gb18030');
  return text.startsWith('批次号,') ? readTable(text) : readLines(content);
}

const whys: Readonly<Record<string, string>> = {
  AC01: '账号有误',
  AC04: '该账户已销户',
  AC06: '账户冻结，不能入账',
  BE01: '户名与账号不符',
  MD07: '客户死亡',
  ZZ99: '',
};

const xml: BankForm = {
  ending: 'xml',
  report: (message, statuses, own) =>
    Buffer.from(
      `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>` +
        `<GrpHdr><MsgId>${own}</MsgId><CreDtTm>2026-11-25T10:00:00+08:00</CreDtTm></GrpHdr>` +
        `<OrgnlGrpInfAndSts><OrgnlMsgId>${message}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId></OrgnlGrpInfAndSts>` +
        `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${message}</OrgnlPmtInfId>${statuses.map(inXml).join('')}</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>\n`,
    ),
};
const inXml = ({ line, says, reason }: Status): string =>
  `<TxInfAndSts><OrgnlEndToEndId>${line.key}</OrgnlEndToEndId><TxSts>${{ paid: 'ACSC', failed: 'RJCT', unsure: 'PDNG' }[says]}</TxSts>${
    reason ? `<StsRsnInf><Rsn><Cd>${reason}</Cd></Rsn></StsRsnInf>` : ''
  }</TxInfAndSts>`;

const table: BankForm = {
  ending: 'csv',
  report: (message, statuses) =>
    iconv.encode(
      [
        '批次号',
        message,
        '序号,账号,户名,金额,处理结果,失败原因',
        ...statuses.map(
          ({ line, says, reason }) =>
            `${line.key},${line.account},${line.holder},${line.amount},${{ paid: '成功', failed: '失败', unsure: '处理中' }[says]},${whys[reason ?? ''] ?? ''}`,
        ),
      ].join('\r\n'),
      'gb18030',
    ),
};

const lines: BankForm = {
  ending: 'txt',
  report: (message, statuses) =>
    Buffer.concat([
      iconv.encode(`${message.padEnd(32)}\r\n`, 'gb18030'),
      ...statuses.map(({ line, says, reason }) => {
        const why = iconv.encode(whys[reason ?? ''] ?? '', 'gb18030');
        const code = { paid: '0000', failed: '9999', unsure: '1000' }[says];
        const head = `${line.key.padStart(8)}${line.account.padEnd(32)}${line.amount.padStart(15)}${code}`;
        return Buffer.concat([
          Buffer.from(head),
          why,
          Buffer.alloc(60 - why.length, ' '),
          Buffer.from('\r\n'),
        ]);
      }),
    ]),
};

function readXml(text: string): Order {
  const parser = sax.parser(true);
  const found: { key: string; account: string; holder: string; amount: string }[] = [];
  let [message, value] = ['', ''];
  parser.onopentag = () => {
    value = '';
  };
  parser.ontext = (piece) => {
    value += piece;
  };
  parser.onclosetag = (name) => {
    if (name === 'MsgId') message = value;
    if (name === 'EndToEndId') found.push({ key: value, account: '', holder: '', amount: '' });
  };
  parser.write(text).close();
  return { message, lines: found, form: xml };
}

/** A tab behind a long number keeps it whole in Excel; the bank drops it. */
function readTable(text: string): Order {
  const [, summary = '', titles = '', ...rows] = text.trimEnd().split('\r\n');
  const names = titles.split(',');
  const at = (cells: string[], name: string) => cells[names.indexOf(name)]!.trim();
  return {
    message: summary.split(',')[0]!,
    lines: rows
      .map((row) => row.split(','))
      .map((cells) => ({
        key: at(cells, '序号'),
        account: at(cells, '账号'),
        holder: at(cells, '户名'),
        amount: at(cells, '金额'),
      })),
    form: table,
  };
}

function readLines(content: Buffer): Order {
  const records = content.toString('latin1').trimEnd().split('\r\n');
  const part = (record: string, from: number, bytes: number) =>
    iconv.decode(Buffer.from(record.slice(from, from + bytes), 'latin1'), 'gb18030').trim();
  return {
    message: part(records[0]!, 0, 32),
    lines: records.slice(1).map((record) => ({
      key: part(record, 0, 8),
      account: part(record, 8, 32),
      holder: part(record, 40, 60),
      amount: part(record, 100, 15),
    })),
    form: lines,
  };
}
