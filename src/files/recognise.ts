import type { ByteSource } from './byte-source.ts';
import { refusals } from './refusals.ts';

const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');
const otherKinds = [
  /^\s*<(!doctype|html|\?xml|table|office:)/i,
  /^%PDF-/,
  /^\{\\rtf/,
  /^Rar!/,
  /^7z\xbc\xaf/,
  /^\x1f\x8b/,
];

/** By what the file holds, never by its name. Throws FileRefused for what is neither a zip nor text. */
export function recognise(source: ByteSource, name: string): 'zip' | 'text' {
  const head = source.head(4096);
  if (head.length === 0) throw refusals.empty(name);
  if (head.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) return 'zip';
  if (head.subarray(0, 8).equals(compound))
    throw holdsEncryptedPackage(source) ? refusals.encrypted(name) : refusals.oldExcel(name);
  if (/^\x09[\x00\x02\x04\x08][\x04\x06\x08]\x00/.test(head.toString('latin1')))
    throw refusals.oldExcel(name);
  const start = head.toString('latin1').replace(/^\xef\xbb\xbf/, '');
  if (otherKinds.some((kind) => kind.test(start))) throw refusals.otherOfficeFile(name);
  return 'text';
}

function holdsEncryptedPackage(source: ByteSource): boolean {
  let tail: Buffer<ArrayBufferLike> = Buffer.alloc(0);
  for (const chunk of source.chunks()) {
    if (Buffer.concat([tail, chunk]).includes(encryptedPackage)) return true;
    tail = chunk.subarray(-encryptedPackage.length);
  }
  return false;
}
