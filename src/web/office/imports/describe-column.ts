import type { Column, ColumnKind } from '#declarations';
import type { Text } from '#kernel';

const kinds: Readonly<Record<ColumnKind, Text>> = {
  'id-number': { zh: '18 位身份证号，设为文本', en: 'identity number of 18 characters, as text' },
  'certificate-number': { zh: '20 位残疾人证号，设为文本', en: 'certificate number of 20 digits, as text' },
  name: { zh: '姓名，与身份证一致', en: 'name as on the identity card' },
  day: { zh: '日期，如 2026-11-23', en: 'day, such as 2026-11-23' },
  month: { zh: '月份，如 2026-11', en: 'month, such as 2026-11' },
  money: { zh: '金额（元），如 1280.00', en: 'amount in yuan, such as 1280.00' },
  'yes-no': { zh: '是 或 否', en: '是 or 否 (yes or no)' },
  'whole-number': { zh: '整数', en: 'whole number' },
  phone: { zh: '电话号码', en: 'telephone number' },
  choice: { zh: '从下列选一', en: 'one of' },
  area: { zh: '12 位区划代码，或全称', en: 'area code of 12 digits, or the full name' },
  text: { zh: '文字', en: 'text' },
  'organisation-code': { zh: '18 位统一社会信用代码', en: 'unified social credit code of 18 characters' },
  'account-number': { zh: '银行账号，设为文本', en: 'account number, as text' },
  'bank-code': { zh: '12 位开户行行号，设为文本', en: 'bank code of 12 digits, as text' },
  'id-numbers': { zh: '多个身份证号，用顿号分开', en: 'several identity numbers, separated by 、' },
};

/** What to write into a column, in a line. */
export function describeColumn({ kind, codes }: Column): Text {
  const said = kinds[kind];
  const answers = Object.keys(codes ?? {});
  if (answers.length === 0) return said;
  return { zh: `${said.zh}：${answers.join('、')}`, en: `${said.en}: ${answers.join(', ')}` };
}

/** A made-up answer for the line of a template that shows how; the identity number has a prefix that was never assigned. */
export function exampleCell({ kind, codes }: Column): string {
  if (kind === 'choice') return Object.keys(codes ?? {})[0] ?? '';
  return examples[kind];
}

const examples: Readonly<Record<Exclude<ColumnKind, 'choice'>, string>> = {
  'id-number': '230699195403080025',
  'certificate-number': '23069919540308002542',
  name: '王某某',
  day: '2026-11-23',
  month: '2026-11',
  money: '1280.00',
  'yes-no': '是',
  'whole-number': '3',
  phone: '',
  area: '萨尔图区东风街道红旗社区居委会',
  text: '',
  'organisation-code': '',
  'id-numbers': '230699195403080025',
  'account-number': '9900000000000001',
  'bank-code': '999261000015',
};
