import type { Transaction } from '#database';
import { listAreas } from '#registry';

/** Names of areas from the county down, as they stand in a file. */
export async function areaNames(tx: Transaction): Promise<(code: string) => string> {
  const names = new Map((await listAreas(tx)).map(({ code, name }) => [code, name]));
  return (code) =>
    [6, 9, 12]
      .filter((width) => width <= code.length)
      .map((width) => names.get(code.slice(0, width)) ?? '')
      .join('');
}
