import { done } from '#kernel';
import { type CellResult, cleanCell, emptyCell, quote, refuseCell } from './cell.ts';

const yes = new Set(['是', '有', '√', '✓', '✔', '☑', '1', 'Y', 'YES', 'TRUE', '对']);
const no = new Set(['否', '无', '没有', '不是', '×', '✗', '✘', 'X', '0', 'N', 'NO', 'FALSE']);

export function readYesNo(cell: string | null): CellResult<boolean> {
  const text = cleanCell(cell).toUpperCase();
  if (text === '') return emptyCell();
  if (yes.has(text)) return done(true);
  if (no.has(text)) return done(false);
  return refuseCell(
    `“${quote(text)}”看不出是或否。请填“是”或“否”。`,
    `“${quote(text)}” is neither yes nor no. Write 是 or 否.`,
  );
}

/** A mobile number as 11 digits, a landline as 0459-1234567 with -extension, a local one as its 7 or 8 digits. */
export function readPhone(cell: string | null): CellResult<string> {
  const text = cleanCell(cell)
    .replace(/[ ()\-—–]/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  if (text === '') return emptyCell();
  const national = text.replace(/^(\+|00)?86-?(?=1\d{2}|0\d{2})/, '');
  const mobile = national.replaceAll('-', '');
  if (/^1\d{10}$/.test(mobile)) return done(mobile);
  const landline = /^(0(?:10|2\d|[3-9]\d{2}))-?(\d{7,8})(?:(?:-|转|EXT\.?)(\d{1,6}))?$/i.exec(national);
  if (landline) return done([landline[1], landline[2], landline[3]].filter(Boolean).join('-'));
  if (/^\d{7,8}$/.test(mobile)) return done(mobile);
  return refuseCell(
    '电话号码应为 11 位手机号，或区号加 7 至 8 位座机号。请只填一个号码并核对。',
    'A phone number is a mobile number of 11 digits, or an area code and 7 or 8 digits. Fill in one number and check it.',
  );
}

const middleDots = /[·•・‧∙⋅●᛫‧･]|(?<=\p{Script=Han})\.(?=\p{Script=Han})/gu;
const spreadOut = /(?<=\p{Script=Han}) (?=\p{Script=Han})| ?· ?/gu;
const nameCharacters = /[^\p{Script=Han}〇\p{Script=Latin}\p{M}·\-' ]/u;

/** 2 to 50 characters: Chinese, Latin letters, one kind of middle dot; 张 三 is 张三. A lost rare character (?, □) is named as such. */
export function readName(cell: string | null): CellResult<string> {
  const text = cleanCell(cell);
  if (text === '') return emptyCell();
  const name = text.replace(middleDots, '·').replace(spreadOut, (gap) => (gap.includes('·') ? '·' : ''));
  if (/[?□\ufffd\u{e000}-\u{f8ff}\u{f0000}-\u{10fffd}]/u.test(name)) return lostCharacter();
  const wrong = nameCharacters.exec(name);
  if (wrong) return wrongCharacter(wrong[0]);
  const length = [...name].length;
  return length >= 2 && length <= 50 ? done(name) : wrongLength(length);
}

const lostCharacter = () =>
  refuseCell(
    '姓名里有一个字在转换时丢失了（显示为 ?、□ 或空白）。多半是生僻字，请按身份证重新填写。',
    'A character of the name was lost on the way (?, □ or blank), most likely a rare one. Write the name as on the identity card.',
  );

const wrongCharacter = (character: string) =>
  refuseCell(
    `姓名里有不该出现的“${character}”。姓名一格只写姓名，备注请另写。`,
    `The name holds “${character}”, which no name has. Write only the name here, remarks elsewhere.`,
  );

const wrongLength = (length: number) =>
  refuseCell(
    `姓名应为 2 至 50 个字，收到 ${length} 个。请核对原件。`,
    `A name has 2 to 50 characters, this one has ${length}. Check the original.`,
  );
