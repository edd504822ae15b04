import type { Reading } from './raw-sheet.ts';
import { refusals } from './refusals.ts';
import { readWholeXml, tidyText } from './xml-parts.ts';
import type { ZipParts } from './zip-parts.ts';

/** The texts that cells refer to by number, in order; reading aids above Chinese characters (phonetic runs) left out. */
export async function readSharedStrings(
  parts: ZipParts,
  part: string | undefined,
  reading: Reading,
): Promise<string[]> {
  if (part === undefined) return [];
  const strings: string[] = [];
  let [current, inText, inAid] = ['', false, false];
  const open = (element: string) => {
    if (element === 'si') current = '';
    if (element === 'rPh') inAid = true;
    inText = element === 't' && !inAid;
  };
  const close = (element: string) => {
    inText = false;
    if (element === 'rPh') inAid = false;
    if (element !== 'si') return;
    if (strings.length >= reading.limits.sharedStrings) throw refusals.bomb(reading.name);
    strings.push(ownCopy(tidyText(current)));
  };
  const text = (piece: string) => {
    if (inText && current.length <= reading.limits.cellCharacters) current += piece;
  };
  await readWholeXml(parts, part, { reading, handler: { open, close, text } });
  return strings;
}

/** A long slice of a text keeps the whole text alive; a million of them would keep the file. */
const ownCopy = (text: string) =>
  text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
