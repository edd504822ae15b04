import sax, { type Tag } from 'sax';
import type { Reading } from './raw-sheet.ts';
import { refusals } from './refusals.ts';
import { FileRefused } from './table.ts';
import { partWords, type ZipParts } from './zip-parts.ts';

type Attributes = Tag['attributes'];

/** What to do at each element, its name without prefix, and with the text between; in the order of the file. */
export type XmlHandler = {
  open(element: string, attributes: Attributes): void;
  close(element: string): void;
  text?(text: string): void;
};

const deepest = 64;
/** Positions are tracked because without them the parser does not watch how long one name or attribute grows. */
const options = { position: true, strictEntities: true };

/**
 * Reads one part as strict XML and stops after each piece, so that the caller may hand on what it has. No entity is ever
 * resolved but XML's own five: a document type is refused, and with it XXE and the billion laughs.
 */
export async function* readXml(
  parts: ZipParts,
  part: string,
  how: { reading: Reading; handler: XmlHandler },
): AsyncGenerator<void> {
  const { name } = how.reading;
  const xml = strictParser(name, how.handler);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of parts.chunks(part)) {
      xml.write(decoder.decode(chunk, { stream: true }));
      yield;
    }
    xml.write(decoder.decode()).close();
    yield;
  } catch (error) {
    throw error instanceof FileRefused ? error : refusals.damaged(name, partWords(part));
  }
}

/** Reads one small part to its end. */
export async function readWholeXml(
  parts: ZipParts,
  part: string,
  how: { reading: Reading; handler: XmlHandler },
): Promise<void> {
  for await (const _ of readXml(parts, part, how));
}

function strictParser(name: string, handler: XmlHandler) {
  const xml = sax.parser(true, options);
  let depth = 0;
  xml.ondoctype = () => {
    throw refusals.unsafe(name);
  };
  xml.onerror = (error) => {
    throw error;
  };
  xml.onopentag = (tag) => {
    if (++depth > deepest) throw refusals.unsafe(name);
    handler.open(local(tag.name), (tag as Tag).attributes);
  };
  xml.onclosetag = (element) => {
    depth--;
    handler.close(local(element));
  };
  if (handler.text) {
    xml.ontext = (text) => handler.text?.(text);
    xml.oncdata = (text) => handler.text?.(text);
  }
  return xml;
}

const local = (element: string) => {
  const colon = element.indexOf(':');
  return colon < 0 ? element : element.slice(colon + 1);
};

/** Excel's own escapes (_x000D_) resolved; no NUL and no half characters, which a database would refuse. */
export function tidyText(text: string): string {
  const resolved = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
  return resolved.replaceAll('\0', '').toWellFormed();
}
