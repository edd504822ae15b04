/** A number is written as a number; text stays text, digits included; a day is text. */
export type OutCell = string | number | boolean | null;

/** A table on its way out; rows are pulled one by one as the bytes are taken, so that memory stays bounded. */
export type WrittenTable = {
  readonly header: readonly string[];
  readonly rows: AsyncIterable<readonly OutCell[]> | Iterable<readonly OutCell[]>;
};

/** What spreadsheets take for the start of a formula, in half and full width, blanks before it included. */
const startsFormula = /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

export const mayRun = (text: string): boolean => startsFormula.test(text);

/** Text without characters that a spreadsheet file cannot hold. */
export const writable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').toWellFormed();
