import type { Reading } from './raw-sheet.ts';
import { readWholeXml } from './xml-parts.ts';
import type { ZipParts } from './zip-parts.ts';

/** How a style shows numbers, as far as it matters: as a day, as a number of so many digits (000000), or as it is. */
export type NumberFormat =
  | { readonly kind: 'date' }
  | { readonly kind: 'digits'; readonly digits: number }
  | undefined;

/** Built-in formats that show days and times, the Chinese ones (27-36, 50-58) included. */
const builtInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** The format of each cell style by its number. */
export async function readNumberFormats(
  parts: ZipParts,
  part: string | undefined,
  reading: Reading,
): Promise<NumberFormat[]> {
  if (part === undefined) return [];
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCellStyles = false;
  const open = (element: string, attributes: Record<string, string>) => {
    if (element === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
    if (element === 'cellXfs') inCellStyles = true;
    if (element === 'xf' && inCellStyles) formats.push(formatOf(Number(attributes['numFmtId'] ?? 0), codes));
  };
  const close = (element: string) => {
    if (element === 'cellXfs') inCellStyles = false;
  };
  await readWholeXml(parts, part, { reading, handler: { open, close } });
  return formats;
}

function formatOf(id: number, codes: Map<number, string>): NumberFormat {
  const code = codes.get(id);
  if (code === undefined) return builtInDate(id) ? { kind: 'date' } : undefined;
  const digits = /^"?(0{2,30})"?(?:_ ?)?$/.exec(code);
  if (digits) return { kind: 'digits', digits: digits[1]!.length };
  return showsDay(code) ? { kind: 'date' } : undefined;
}

/** Whether a format code asks for a part of a date, once its literal texts, colours and conditions are out of the way. */
export function showsDay(code: string): boolean {
  const first = code.split(';')[0]!;
  const bare = first.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return !/general/i.test(bare) && /[ymdhs年]/i.test(bare);
}
