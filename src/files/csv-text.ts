import type { ByteSource } from './byte-source.ts';
import { refusals } from './refusals.ts';
import type { Encoding } from './table.ts';

/** By its mark, else strict UTF-8, else GB18030 (which holds GBK and GB2312). Throws FileRefused where none fits to the last byte. */
export function recogniseEncoding(source: ByteSource, name: string): Encoding {
  const marked = markOf(source.head(3));
  const encoding = marked ?? 'utf-8';
  const broken = firstBreak(source, encoding, name);
  if (broken === undefined) return encoding;
  if (marked || wasUtf8(source)) throw refusals.damaged(name, lineWords(broken));
  const alsoBroken = firstBreak(source, 'gb18030', name);
  if (alsoBroken === undefined) return 'gb18030';
  throw refusals.damaged(name, lineWords(alsoBroken));
}

/** The text piece by piece, its mark left out. */
export function* decodedText(source: ByteSource, encoding: Encoding): Generator<string> {
  const decoder = decoderOf(encoding);
  for (const chunk of source.chunks()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Which of the delimiters cuts the first lines most evenly; a comma where none does. */
export function recogniseDelimiter(sample: string): string {
  const lines = linesOutsideQuotes(sample).slice(0, 20);
  let best = { delimiter: ',', lines: 0, cuts: 0 };
  for (const delimiter of [',', '\t', ';', '，']) {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
    const usual = mostUsual(counts);
    const even = counts.filter((count) => count === usual).length;
    if (even > best.lines || (even === best.lines && usual > best.cuts))
      best = { delimiter, lines: even, cuts: usual };
  }
  return best.delimiter;
}

const markOf = (head: Buffer): Encoding | undefined => {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8-bom';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
};

const decoderOf = (encoding: Encoding) =>
  new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding, { fatal: true });

/** The line near which the bytes stop being text of that encoding; undefined when they never do. */
function firstBreak(source: ByteSource, encoding: Encoding, name: string): number | undefined {
  let lines = 1;
  try {
    for (const text of decodedText(source, encoding)) {
      if (text.includes('\0')) throw refusals.notATable(name);
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
    }
    return undefined;
  } catch (error) {
    if (error instanceof TypeError) return lines;
    throw error;
  }
}

/** UTF-8 with a wound keeps most of its characters; GBK read as UTF-8 keeps next to none. */
function wasUtf8(source: ByteSource): boolean {
  const decoder = new TextDecoder('utf-8');
  let [kept, lost] = [0, 0];
  for (const chunk of source.chunks()) {
    const text = decoder.decode(chunk, { stream: true });
    lost += text.match(/\ufffd/g)?.length ?? 0;
    kept += text.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0;
  }
  return kept > lost * 2;
}

const lineWords = (line: number) => ({ zh: `大约从第 ${line} 行起`, en: `from about line ${line} on` });

const linesOutsideQuotes = (sample: string) =>
  sample
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');

function mostUsual(counts: number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
