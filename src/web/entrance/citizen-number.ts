import { cleanCell, readCertificateNumber, readIdNumber } from '#files';

export type CitizenNumber = { readonly number: string; readonly idNumber: string };

/** A certificate number or an identity number, typed in any way: full-width, with spaces, with a small x. Undefined for what is neither. */
export function readCitizenNumber(text: string): CitizenNumber | undefined {
  const idNumber = readIdNumber(text);
  if (idNumber.ok) return { number: idNumber.value, idNumber: idNumber.value };
  const certificate = readCertificateNumber(text);
  return certificate.ok ? certificate.value : undefined;
}

/** Six digits, typed in any way. */
export function readCode(text: string): string | undefined {
  const code = cleanCell(text).replace(/[\s-]/g, '');
  return /^\d{6}$/.test(code) ? code : undefined;
}
