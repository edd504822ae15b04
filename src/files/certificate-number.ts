import { done } from '#kernel';
import { type CellResult, emptyCell, refuseCell } from './cell.ts';
import { destroyedByExcel, type IdNumber, readIdNumber, unwrap, wasNumber } from './id-number.ts';
import type { Doubt } from './table.ts';

/** A disability certificate's number taken apart; category and grade by GB/T 26341-2010, 1 is the heaviest grade. */
export type CertificateNumber = {
  /** As written on the certificate: 20 characters, and B with digits on a replacement. */
  readonly number: string;
  readonly idNumber: IdNumber;
  readonly category: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly grade: 1 | 2 | 3 | 4;
  /** Which replacement it is; 0 for the first certificate. */
  readonly replacement: number;
};

export function readCertificateNumber(
  cell: string | null,
  options: { doubt?: Doubt | undefined } = {},
): CellResult<CertificateNumber> {
  const number = unwrap(cell);
  if (number === '') return emptyCell();
  if (wasNumber(number, options.doubt)) return destroyedByExcel();
  const parts = /^([0-9X]{18})(\d)(\d)(?:B(\d{1,2}))?$/.exec(number);
  if (!parts) return wrongShape(number.length);
  const idNumber = readIdNumber(parts[1]!);
  if (!idNumber.ok)
    return idNumber.refusal.zh === destroyedByExcel().refusal.zh ? idNumber : inside(idNumber.refusal);
  const [category, grade] = [Number(parts[2]), Number(parts[3])];
  if (category < 1 || category > 7) return wrongCategory(category);
  if (grade < 1 || grade > 4) return wrongGrade(grade);
  return done({
    number,
    idNumber: idNumber.value,
    category: category as CertificateNumber['category'],
    grade: grade as CertificateNumber['grade'],
    replacement: Number(parts[4] ?? 0),
  });
}

const wrongShape = (length: number) =>
  refuseCell(
    `残疾人证号应为 20 位（身份证号 18 位 + 类别 1 位 + 等级 1 位，补办的后面加 B 和数字），收到 ${length} 位。请核对证件。`,
    `A certificate number has 20 characters (identity number, category, grade; B and digits on a replacement), this one has ${length}. Check the certificate.`,
  );

const inside = (refusal: { zh: string; en: string }) =>
  refuseCell(
    `残疾人证号前 18 位有误：${refusal.zh}`,
    `The first 18 characters of the certificate number are wrong: ${refusal.en}`,
  );

const wrongCategory = (category: number) =>
  refuseCell(
    `残疾人证号第 19 位是残疾类别，应为 1 至 7，收到 ${category}。请核对证件。`,
    `Character 19 of a certificate number is the category, 1 to 7; it is ${category}. Check the certificate.`,
  );

const wrongGrade = (grade: number) =>
  refuseCell(
    `残疾人证号第 20 位是残疾等级，应为 1 至 4，收到 ${grade}。请核对证件。`,
    `Character 20 of a certificate number is the grade, 1 to 4; it is ${grade}. Check the certificate.`,
  );
