import { checkDigit, cleanCell, readIdNumber } from '#files';

/** The well-formed identity numbers that differ from what was written in one digit, or in two neighbours changing places. */
export function nearbyNumbers(cell: string | null): string[] {
  const text = cleanCell(cell).replace(/[ '-]/g, '').toUpperCase();
  if (!/^\d{17}[\dX]$/.test(text)) return [];
  const nearby = new Set<string>([text.slice(0, 17) + checkDigit(text.slice(0, 17))]);
  for (let at = 0; at < 17; at++) {
    for (let digit = 0; digit < 10; digit++) nearby.add(text.slice(0, at) + digit + text.slice(at + 1));
    if (at < 16) nearby.add(text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2));
  }
  nearby.delete(text);
  return [...nearby].filter((number) => readIdNumber(number).ok);
}

/** Whether two days differ in one digit only, or not at all. */
export const oneDigitApart = (one: string, other: string): boolean =>
  [...one].filter((digit, index) => digit !== other[index]).length <= 1;
