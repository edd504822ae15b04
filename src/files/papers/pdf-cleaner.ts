/** Writes a PDF anew from its pages alone. */
import { EncryptedPDFError, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { mostPages, type PaperRefused } from './paper.ts';

/** What of a page does something, or points out of it. */
const active = ['Annots', 'AA', 'PieceInfo', 'Metadata', 'B', 'StructParents', 'Thumb'];

/** Called by name from the pool of threads. */
export async function writeAnew(bytes: Uint8Array): Promise<Uint8Array | PaperRefused['because']> {
  const read = await PDFDocument.load(bytes, { throwOnInvalidObject: true, updateMetadata: false }).catch(
    (error: unknown): PaperRefused['because'] =>
      error instanceof EncryptedPDFError ? 'protected' : 'damaged',
  );
  if (typeof read === 'string') return read;
  if (read.getPageCount() > mostPages) return 'too-many-pages';
  if (read.getPageCount() === 0) return 'damaged';
  for (const page of read.getPages()) for (const name of active) page.node.delete(PDFName.of(name));
  const anew = await PDFDocument.create({ updateMetadata: false });
  for (const page of await anew.copyPages(read, read.getPageIndices())) anew.addPage(page);
  return await anew.save();
}
