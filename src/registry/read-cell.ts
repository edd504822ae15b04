import type { Column } from '#declarations';
import {
  type CellResult,
  type CertificateNumber,
  cleanCell,
  type Doubt,
  readAccountNumber,
  readBankCode,
  readCertificateNumber,
  readDay,
  readIdNumber,
  readMoneyFen,
  readMonth,
  readName,
  readPhone,
  readWholeNumber,
  readYesNo,
} from '#files';
import { type Day, done, refuse, type Text } from '#kernel';
import type { FindArea } from './area-names.ts';

/** A cell as the register understands it: days and months as text, money in fen, a choice as its code, an area as its code. */
export type CellValue = string | number | boolean | CertificateNumber | readonly string[];
export type ReadCell = (cell: string | null, doubt: Doubt | undefined) => CellResult<CellValue>;

export type Reading = { readonly today: Day; readonly findArea: FindArea };

/** The one reader of a column, made once a file. */
export function cellReader(column: Column, reading: Reading): ReadCell {
  const read = readerOf(column, reading);
  return (cell, doubt) => {
    if (doubt === 'error') return refuse(errorInExcel);
    return read(cell, doubt);
  };
}

function readerOf(column: Column, { today, findArea }: Reading): ReadCell {
  switch (column.kind) {
    case 'id-number':
      return (cell, doubt) => readIdNumber(cell, { doubt, today });
    case 'certificate-number':
      return (cell, doubt) => readCertificateNumber(cell, { doubt });
    case 'name':
      return readName;
    case 'day':
      return (cell) => readDay(cell);
    case 'month':
      return readMonth;
    case 'money':
      return readMoneyFen;
    case 'yes-no':
      return readYesNo;
    case 'whole-number':
      return (cell) => readWholeNumber(cell);
    case 'phone':
      return readPhone;
    case 'choice':
      return choiceReader(column);
    case 'area':
      return (cell) => (isBlank(cell) ? refuse(emptyArea) : findArea(cell!));
    case 'text':
      return readText;
    case 'organisation-code':
      return readOrganisationCode;
    case 'id-numbers':
      return (cell) => readIdNumbers(cell, today);
    case 'account-number':
      return (cell, doubt) => readAccountNumber(cell, { doubt });
    case 'bank-code':
      return (cell, doubt) => readBankCode(cell, { doubt });
  }
}

export const isBlank = (cell: string | null | undefined): boolean => cleanCell(cell) === '';

function choiceReader({ codes = {} }: Column): ReadCell {
  const byWord = new Map(Object.entries(codes));
  const words = [...new Set(Object.keys(codes))].join('、');
  return (cell) => {
    const word = cleanCell(cell).replaceAll(' ', '');
    const code = byWord.get(word);
    if (code !== undefined) return done(code);
    if (word === '')
      return refuse({
        zh: `这一格是空的。请填：${words}。`,
        en: `This cell is empty. Write one of: ${words}.`,
      });
    return refuse({
      zh: `“${word.slice(0, 24)}”不在可填的内容里。请填：${words}。`,
      en: `“${word.slice(0, 24)}” is not one of the words for this column. Write one of: ${words}.`,
    });
  };
}

function readText(cell: string | null): CellResult<string> {
  const text = cleanCell(cell);
  if (text === '') return refuse({ zh: '这一格是空的。请补填。', en: 'This cell is empty. Fill it in.' });
  if (text.length <= 200) return done(text);
  return refuse({
    zh: `这一格有 ${text.length} 个字，最多 200 个。请缩短。`,
    en: `This cell has ${text.length} characters; 200 are the most. Shorten it.`,
  });
}

function readOrganisationCode(cell: string | null): CellResult<string> {
  const code = cleanCell(cell).replace(/[ '-]/g, '').toUpperCase();
  if (/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return done(code);
  return refuse({
    zh: `统一社会信用代码应为 18 位数字和大写字母（不含 I、O、S、V、Z），收到 ${code.length} 位。请核对营业执照或登记证书。`,
    en: `A unified social credit code has 18 digits and capital letters (no I, O, S, V, Z); this one has ${code.length}. Check the licence.`,
  });
}

function readIdNumbers(cell: string | null, today: Day): CellResult<readonly string[]> {
  const numbers: string[] = [];
  for (const part of cleanCell(cell)
    .split(/[、,;，；\s]+/)
    .filter((text) => text !== '')) {
    const read = readIdNumber(part, { today });
    if (!read.ok) return read;
    numbers.push(read.value);
  }
  return done(numbers);
}

const emptyArea: Text = {
  zh: '这一格是空的。请填村（社区）的名称或 12 位区划代码。',
  en: 'This cell is empty. Write the village or its code of 12 digits.',
};

const errorInExcel: Text = {
  zh: '这一格是 Excel 的错误值（如 #N/A），没有内容可读。请在 Excel 里改正公式或补填。',
  en: 'This cell holds an error of Excel (such as #N/A). Mend the formula or fill it in.',
};
