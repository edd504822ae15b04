import { type Result, refuse, type Text } from '#kernel';

/** What a reader of one cell gives: the value, or a sentence to stand beside the cell. */
export type CellResult<Value> = Result<Value, Text>;

const plain = /^[\x21-\x7e\u4e00-\u9fff]*$/;
const invisible =
  /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u0000-\u0008\u000e-\u001f\u007f]/g;
const space = /[\s\u0085\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const fullWidth = /[\uff01-\uff5e]/g;
const mathematical = /[\u{1d400}-\u{1d7ff}]/gu;

/**
 * The cell as its writer meant it: no invisible characters, one space at most in a row and none at the ends, full-width digits,
 * letters and marks as half-width ones. Chinese characters are never changed. '' for an empty cell.
 */
export function cleanCell(cell: string | null | undefined): string {
  if (!cell) return '';
  if (plain.test(cell)) return cell;
  return cell
    .replace(invisible, '')
    .replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(mathematical, (character) => character.normalize('NFKC'))
    .replace(space, ' ')
    .trim();
}

/** A title without line breaks, stars and the spaces that spread it out: ' 身 份\n证 号* ' is 身份证号. */
export function cleanTitle(cell: string | null | undefined): string {
  const title = cleanCell(cell)
    .replace(/^\*+|\*+$/g, '')
    .trim();
  return title.replace(/(?<=\P{ASCII}) | (?=\P{ASCII})/gu, '');
}

/** The one sentence for a cell that must not be empty. */
export const emptyCell = () =>
  refuse({
    zh: '这一格是空的。请补填，或在原件上核对。',
    en: 'This cell is empty. Fill it in from the original.',
  });

/** A refusal of one cell in both languages. */
export const refuseCell = (zh: string, en: string) => refuse({ zh, en });

/** Shortened so that a sentence stays readable; not for identity numbers, which no sentence repeats. */
export const quote = (text: string) => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
