/** What no cell shows alone: columns of one row that contradict each other. */
import type { Roster } from '#declarations';
import type { CertificateNumber } from '#files';
import type { Text } from '#kernel';
import { categoryCodes, gradeCodes } from './disability.ts';
import type { CellValue } from './read-cell.ts';
import type { Fault } from './roster-batch.ts';

type Find = (name: string) => CellValue | undefined;

/** Adds a fault for each contradiction; called for rows whose cells could all be read. */
export function checkAcross(
  roster: Roster,
  values: readonly (CellValue | undefined)[],
  faults: Fault[],
  headingOf: (column: string) => string,
): void {
  const names = Object.keys(roster.columns);
  const find: Find = (name) => values[names.indexOf(name)];
  const fault = (column: string, text: Text) => faults.push({ column: headingOf(column), ...text });
  const { from, until } = roster.holds ?? {};
  const [start, end] = [from && find(from), until && find(until)];
  if (from && until && start && end && end < start)
    fault(until, endsBeforeItBegins(String(start), String(end)));
  if (roster.keepsRegister === 'certificates') checkCertificate(find, fault);
}

function checkCertificate(find: Find, fault: (column: string, text: Text) => void): void {
  const number = find('certificateNumber') as CertificateNumber;
  if (number.idNumber !== find('idNumber')) fault('certificateNumber', ofAnotherPerson);
  const category = categoryCodes[number.category - 1]!;
  if (category !== find('category')) fault('category', otherCategory(number.category, words[category]!));
  const grade = gradeCodes[number.grade - 1]!;
  if (grade !== find('grade')) fault('grade', otherGrade(number.grade));
  const [issued, expires] = [find('issuedOn') as string, find('expiresOn') as string | undefined];
  if (expires !== undefined && expires <= issued) fault('expiresOn', endsBeforeItBegins(issued, expires));
}

const words: Readonly<Record<string, string>> = {
  visual: '视力',
  hearing: '听力',
  speech: '言语',
  physical: '肢体',
  intellectual: '智力',
  mental: '精神',
  multiple: '多重',
};

const ofAnotherPerson: Text = {
  zh: '残疾人证号的前 18 位与身份证号不一致。请核对是谁的证件。',
  en: 'The first 18 characters of the certificate number are not the identity number. Check whose certificate it is.',
};

const otherCategory = (digit: number, word: string): Text => ({
  zh: `残疾人证号第 19 位是 ${digit}（${word}残疾），与“残疾类别”一列不一致。请按证件核对。`,
  en: `Character 19 of the certificate number is ${digit}; the category column says something else. Check the certificate.`,
});

const otherGrade = (digit: number): Text => ({
  zh: `残疾人证号第 20 位是 ${digit}（${'一二三四'[digit - 1]}级），与“残疾等级”一列不一致。请按证件核对。`,
  en: `Character 20 of the certificate number is ${digit}; the grade column says something else. Check the certificate.`,
});

const endsBeforeItBegins = (start: string, end: string): Text => ({
  zh: `结束日期 ${end} 早于开始日期 ${start}。请核对。`,
  en: `It ends on ${end}, before it begins on ${start}. Check both days.`,
});
