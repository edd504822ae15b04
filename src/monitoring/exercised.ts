/** The list of what tests exercise: written by the tests from what they declare, read by who asks how the plan stands. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { done, type Result, type Text } from '#kernel';
import { readLedger } from './ledger-rows.ts';

/** The nouns of which a commitment may be kept. */
export const keeperKinds = ['programme', 'roster', 'warning'] as const;
export type KeeperKind = (typeof keeperKinds)[number];

/** A test that names the commitment and exercised a noun that keeps it. */
export type Exercise = {
  readonly commitment: string;
  readonly kind: KeeperKind;
  readonly noun: string;
  /** The test's file and name. */
  readonly test: string;
};

export const exercisedFile = 'exercised.csv';
const columns = ['commitment', 'kind', 'noun', 'test'] as const;

/** A plan without the list has nothing exercised. */
export function readExercised(folder: string): Result<Exercise[], Text> {
  if (!existsSync(join(folder, exercisedFile))) return done([]);
  const read = readLedger({ folder, file: exercisedFile }, columns);
  return read.ok
    ? done(
        read.value.map((row) => ({
          ...row,
          kind: keeperKinds.find((kind) => kind === row.kind) ?? 'programme',
        })),
      )
    : read;
}

/** The list as it stands in the file: sorted, one line each, the same for the same exercises. */
export function exercisedCsv(exercises: readonly Exercise[]): string {
  const lines = exercises.map((one) => columns.map((column) => cell(one[column])).join(','));
  return `${[columns.join(','), ...[...new Set(lines)].sort()].join('\n')}\n`;
}

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
