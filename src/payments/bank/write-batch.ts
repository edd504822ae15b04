/** An order in a bank's own layout, as pieces of bytes. */
import iconv from 'iconv-lite';
import type { BankColumn, BankLayout, OrderCell, SummaryCell } from '#declarations';
import { writeCsv } from '#files';
import { oneLine } from './one-line.ts';
import { inYuan, type OrderLine, type PaymentOrder } from './payment-order.ts';

const linesInPiece = 500;

export async function* writeBatch(order: PaymentOrder, layout: BankLayout): AsyncGenerator<Uint8Array, void> {
  if (layout.form === 'fixed') return yield* fixed(order, layout);
  const { summary, lines } = layout.order;
  const rows = function* () {
    yield summary.map((column) => cut(summaryCell(column.holds, order), column, layout));
    yield lines.map(({ title }) => title);
    for (const [at, line] of order.lines.entries())
      yield lines.map((column) => cut(lineCell(column.holds, line, at), column, layout));
  };
  yield* writeCsv({ header: summary.map(({ title }) => title), rows: rows() }, { encoding: layout.encoding });
}

function* fixed(order: PaymentOrder, layout: BankLayout): Generator<Uint8Array, void> {
  const record = (cells: readonly Buffer[]) => Buffer.concat([...cells, Buffer.from('\r\n')]);
  const cell = <Cell extends string>(column: BankColumn<Cell>, text: string) =>
    padded(iconv.encode(cut(text, column, layout), layout.encoding), column);
  yield record(layout.order.summary.map((column) => cell(column, summaryCell(column.holds, order))));
  for (let from = 0; from < order.lines.length; from += linesInPiece)
    yield Buffer.concat(
      order.lines
        .slice(from, from + linesInPiece)
        .map((line, at) =>
          record(layout.order.lines.map((column) => cell(column, lineCell(column.holds, line, from + at)))),
        ),
    );
}

const summaryCell = (holds: SummaryCell, { message, lines, executeOn, payer }: PaymentOrder): string =>
  ({
    message: () => message,
    count: () => String(lines.length),
    sum: () => inYuan(lines.reduce((all, { amount }) => all + amount, 0)),
    day: () => executeOn,
    payer: () => payer.account,
  })[holds]();

const lineCell = (holds: OrderCell, line: OrderLine, at: number): string =>
  ({
    serial: () => String(at + 1),
    account: () => line.account,
    holder: () => oneLine(line.holder),
    bankCode: () => line.bankCode,
    amount: () => inYuan(line.amount),
    purpose: () => oneLine(line.purpose),
  })[holds]();

/** What a person reads may be cut, by whole characters; a number that does not fit would be another number. */
const readable: readonly string[] = ['holder', 'purpose'];

function cut<Cell extends string>(
  text: string,
  { holds, title, width }: BankColumn<Cell>,
  { encoding, id }: BankLayout,
): string {
  if (iconv.encode(text, encoding).length <= width) return text;
  if (!readable.includes(holds))
    throw new Error(`${id}: ${title} takes ${width} bytes, which this order does not fit.`);
  const kept: string[] = [];
  let left = width;
  for (const character of text) {
    left -= iconv.encode(character, encoding).length;
    if (left < 0) break;
    kept.push(character);
  }
  return kept.join('');
}

const toTheRight: readonly string[] = ['serial', 'amount', 'count', 'sum'];

function padded<Cell extends string>(bytes: Buffer, { holds, width }: BankColumn<Cell>): Buffer {
  const blanks = Buffer.alloc(width - bytes.length, ' ');
  return Buffer.concat(toTheRight.includes(holds) ? [blanks, bytes] : [bytes, blanks]);
}
