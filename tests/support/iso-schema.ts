/** The published schemas of ISO 20022, and what they refuse in a file. Read by libxml2, which shares nothing with our own readers. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';

const sums = {
  'pain.001.001.09': 'de038b373e47b0077b1832ddd81f4b2f1eb25d35721f62da1e38b7f5a09fda24',
  'pain.002.001.10': '2f9f8d0e9891fa9f31ccf0576397afe501614384d688ae6e43ba694b3d24b0cf',
} as const;

/** Gives what the schema of a message refuses in a file; an empty text when it is valid. */
export function isoSchema(message: keyof typeof sums): (xml: string) => string {
  const content = readFileSync(new URL(`iso20022/${message}.xsd`, import.meta.url));
  assert.equal(createHash('sha256').update(content).digest('hex'), sums[message], `${message} was changed`);
  const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(content));
  return (xml) => {
    using document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return '';
    } catch (error) {
      if (error instanceof XmlValidateError) return error.message;
      throw error;
    }
  };
}
