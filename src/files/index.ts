export { type ReadOptions, readTable } from './read-table.ts';
export {
  type CellDoubt,
  type Doubt,
  type Encoding,
  type ExcelCalendar,
  FileRefused,
  type ReadLimits,
  type RefusedBecause,
  type RowBatch,
  type TableOrigin,
  type TableRow,
} from './table.ts';
