/** Lays a document out as a tagged PDF: language, title, headings, paragraphs and lists are told to who cannot see the page. */
import PDFDocument from 'pdfkit';
import type { DocumentBlock, WrittenDocument } from './document.ts';
import { fonts, missingMark, type Run, runsOf, systemFamily, systemFont } from './fonts.ts';

const sizes = {
  usual: { body: 12, heading: 14, title: 20, gap: 6, margin: 72 },
  large: { body: 18, heading: 21, title: 28, gap: 9, margin: 57 },
} as const;

type Pdf = typeof PDFDocument.prototype;
type Structure = PDFKit.PDFStructureElement;
type Laying = {
  readonly pdf: Pdf;
  readonly root: Structure;
  readonly size: (typeof sizes)[keyof typeof sizes];
  readonly has: Parameters<typeof runsOf>[1];
  /** Of our own fonts, as a share of the size: other fonts stand on the same line. */
  readonly ascent: number;
  readonly missing: Set<string>;
};

/** Called by name from the pool of threads. */
export async function layOut(document: WrittenDocument): Promise<Uint8Array> {
  const size = sizes[document.size];
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: size.margin, bottom: size.margin, left: size.margin, right: size.margin },
    lang: document.language,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    // Known to the library, and not yet to its types.
    subset: 'PDF/UA' as never,
    bufferPages: true,
    info: {
      Title: document.title,
      Author: document.from,
      CreationDate: new Date(`${document.on}T00:00:00Z`),
    },
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const laying = { pdf, root, size, ...fontsOf(pdf), missing: new Set<string>() };
  write(laying, document);
  root.end();
  numberPages(laying, document);
  pdf.end();
  await new Promise((ended) => pdf.on('end', ended));
  return new Uint8Array(Buffer.concat(chunks));
}

function write(laying: Laying, { title, blocks, from, closing, missingWords }: WrittenDocument): void {
  const { pdf, root, size } = laying;
  put(laying, { tag: 'H1', text: title, at: size.title, bold: true, into: root });
  pdf.moveDown(0.8);
  for (const block of blocks) writeBlock(laying, block);
  pdf.moveDown(1);
  for (const text of [from, ...closing]) put(laying, { tag: 'P', text, align: 'right', into: root });
  if (laying.missing.size > 0) put(laying, { tag: 'P', text: missingWords, into: root });
}

function writeBlock(laying: Laying, block: DocumentBlock): void {
  const { pdf, root, size } = laying;
  switch (block.kind) {
    case 'heading':
      // A heading never stands alone at the foot of a page.
      if (pdf.y > pdf.page.height - size.margin - 5 * size.heading) pdf.addPage();
      pdf.moveDown(0.6);
      put(laying, { tag: 'H2', text: block.text, at: size.heading, bold: true, into: root });
      return;
    case 'paragraphs':
      for (const text of block.texts) put(laying, { tag: 'P', text, into: root });
      return;
    case 'list':
      list(
        laying,
        block.items.map((item) => `• ${item}`),
      );
      return;
    case 'facts':
      list(
        laying,
        block.rows.map(([name, value]) => `${name}：${value}`),
      );
  }
}

function list(laying: Laying, lines: readonly string[]): void {
  const all = laying.pdf.struct('L');
  laying.root.add(all);
  for (const text of lines) {
    const item = laying.pdf.struct('LI');
    all.add(item);
    put(laying, { tag: 'LBody', text, into: item });
    item.end();
  }
  all.end();
}

type Put = {
  readonly tag: string;
  readonly text: string;
  readonly into: Structure;
  readonly at?: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'right';
};

function put(
  { pdf, size, has, ascent, missing }: Laying,
  { tag, text, into, at = size.body, bold, align = 'left' }: Put,
): void {
  const element = pdf.struct(tag as never);
  into.add(element);
  const runs = runsOf(text, has);
  runs.forEach((run, nth) => {
    const draw = () => {
      pdf.font(run.font === 'system' ? 'system' : bold ? 'bold' : 'regular').fontSize(at);
      const shown = run.font === 'missing' ? missingMark : run.text;
      pdf.text(shown, { lineGap: size.gap, align, continued: nth < runs.length - 1, baseline: -ascent * at });
    };
    element.add(run.font === 'missing' ? spoken(pdf, run, draw) : draw);
    if (run.font === 'missing') missing.add(run.text);
  });
  element.end();
  pdf.y += size.gap;
}

/** The mark is seen; the character itself is read out and copied. */
const spoken = (pdf: Pdf, { text }: Run, draw: () => void): Structure =>
  pdf.struct('Span', { actual: text }, draw);

function fontsOf(pdf: Pdf): Pick<Laying, 'has' | 'ascent'> {
  pdf.registerFont('bold', fonts.bold);
  pdf.registerFont('regular', fonts.regular);
  // What the library keeps for itself: its types leave it out.
  const read = (name: string) => (pdf.font(name) as unknown as { _font: FontRead })._font;
  const own = read('regular');
  let system: FontRead | undefined;
  return {
    ascent: own.ascender / 1000,
    has: {
      own: (code) => own.font.hasGlyphForCodePoint(code),
      system: (code) => {
        if (!systemFont) return false;
        if (!system) pdf.registerFont('system', systemFont, systemFamily);
        system ??= read('system');
        return system.font.hasGlyphForCodePoint(code);
      },
    },
  };
}
type FontRead = { readonly ascender: number; readonly font: { hasGlyphForCodePoint(code: number): boolean } };

/** Numbers at the foot are no part of what is read out. */
function numberPages({ pdf, size }: Laying, { pageWords: [before, between, after] }: WrittenDocument): void {
  const { count } = pdf.bufferedPageRange();
  for (let at = 0; at < count; at++) {
    pdf.switchToPage(at);
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf
      .font('regular')
      .fontSize(size.body * 0.75)
      .text(
        `${before}${at + 1}${between}${count}${after}`,
        size.margin,
        pdf.page.height - size.margin * 0.7,
        {
          align: 'center',
          lineBreak: false,
          width: pdf.page.width - 2 * size.margin,
        },
      );
    pdf.endMarkedContent();
  }
}
