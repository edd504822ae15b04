export { readAccountNumber, readBankCode } from './account-cells.ts';
export { readMoneyFen, readWholeNumber } from './amount-cells.ts';
export { type CellResult, cleanCell, cleanTitle } from './cell.ts';
export { type CertificateNumber, readCertificateNumber } from './certificate-number.ts';
export { readDay, readMonth } from './day-cell.ts';
export { findHeader } from './header.ts';
export { bornOf, checkDigit, type IdNumber, makeIdNumber, readIdNumber, sexOf } from './id-number.ts';
export { cleanPaper } from './papers/clean-paper.ts';
export { type CleanPaper, largestPaper, type PaperKind, type PaperRefused } from './papers/paper.ts';
export type { DocumentBlock, WrittenDocument } from './pdf/document.ts';
export { writePdf } from './pdf/write-pdf.ts';
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
export { readName, readPhone, readYesNo } from './word-cells.ts';
export { writeCsv } from './write-csv.ts';
export { writeXlsx } from './write-xlsx.ts';
export type { OutCell, WrittenTable } from './written-table.ts';
