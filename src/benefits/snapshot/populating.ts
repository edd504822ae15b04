/** What the columns of a month are built from. */
import type { Month } from '#kernel';
import type { Column, Policy, Table } from '#policy';
import type { Extract } from './extract.ts';
import type { FactSources } from './fact-sources.ts';

export type Populating = {
  readonly policy: Policy;
  readonly sources: FactSources;
  readonly extract: Extract;
  readonly month: Month;
};

/** Writes a value into its column and says that it is known; a negative value stands for "not known" and changes nothing. */
export function know(table: Table, { values, word, bit }: Column, row: number, value: number): void {
  if (value < 0) return;
  values[row] = value;
  table.unknown[word]![row]! &= ~bit;
}
