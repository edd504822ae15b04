import { isMonth, type Month } from '#kernel';
import type { Edition, Programme } from '../language/programme.ts';
import type { Report } from './refused.ts';

/** The edition in force: the newest that began by then and has not ended. */
export const editionIn = ({ editions }: Programme, month: Month): Edition | undefined =>
  editions
    .filter(({ from, until }) => from <= month && (until === undefined || month < until))
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];

/** An edition without an end gives way to the next; one with an end may not reach into it. */
export function checkEditions({ id, editions, together }: Programme, report: Report) {
  if (editions.length === 0)
    report(`项目“${id}”没有任何版本。`, `"${id}" has no edition. Give it at least one, with its basis.`);
  const sorted = [...editions].sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [index, { from, until, amount }] of sorted.entries()) {
    const next = sorted[index + 1];
    if (!isMonth(from) || (until !== undefined && !isMonth(until)))
      report(
        `项目“${id}”的版本日期“${from}”不是月份（如2024-07）。`,
        `"${id}" has an edition from "${from}", which is no month such as 2024-07.`,
      );
    if (until !== undefined && until <= from)
      report(
        `项目“${id}”${from}版的终止早于开始。`,
        `the edition of "${id}" from ${from} ends before it begins.`,
      );
    if (next && (next.from === from || (until !== undefined && next.from < until)))
      report(
        `项目“${id}”的${from}版与${next.from}版重叠。请为前一版写明终止月，或合并。`,
        `the editions of "${id}" from ${from} and from ${next.from} overlap. End the earlier one, or join them.`,
      );
    if ('node' in amount && together.some(({ kind }) => kind === 'payer-order'))
      report(
        `项目“${id}”规定了支付顺序，但${from}版不是按费用报销。`,
        `"${id}" has a payer order, but its edition from ${from} pays no bill. Give its amount as { cost, share, ceiling }.`,
      );
  }
}
