import type { ReadLimits } from './table.ts';

const megabyte = 1024 * 1024;

/** Room for a city's largest roster several times over; what a bomb needs lies far beyond. */
export const usualLimits: ReadLimits = {
  fileBytes: 64 * megabyte,
  unpackedBytes: 1024 * megabyte,
  ratio: 200,
  zipEntries: 2_000,
  sheets: 100,
  columns: 500,
  rows: 1_048_576,
  sharedStrings: 4_000_000,
  cellCharacters: 32_767,
  seconds: 10,
  memory: 256,
};
