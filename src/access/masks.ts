/** The first four and the last four signs; all between are stars. Short texts are hidden whole. */
const ends = (text: string): string =>
  text.length < 10
    ? '*'.repeat(text.length)
    : text.slice(0, 4) + '*'.repeat(text.length - 8) + text.slice(-4);

/** 2306**********1234 */
export const maskIdNumber = ends;

/** 2306************1243: the certificate number contains the identity number and is hidden like it. */
export const maskCertificateNumber = ends;

/** 王*, 王*某, 王**某: the family name and, from three signs on, the last. */
export function maskName(name: string): string {
  const signs = [...name];
  if (signs.length < 2) return '*';
  if (signs.length === 2) return `${signs[0]}*`;
  return signs[0] + '*'.repeat(signs.length - 2) + signs.at(-1);
}

/** 138****1234; a shorter number keeps its last two digits. */
export const maskPhone = (phone: string): string =>
  phone.length < 11
    ? '*'.repeat(Math.max(phone.length - 2, 0)) + phone.slice(-2)
    : phone.slice(0, 3) + '*'.repeat(phone.length - 7) + phone.slice(-4);
