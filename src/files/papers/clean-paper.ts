/** A paper as somebody sends it: known by its content, made anew without what nobody needs, or refused with the reason. */
import { fileURLToPath } from 'node:url';
import { fileTypeFromBuffer } from 'file-type';
import { Piscina } from 'piscina';
import sharp from 'sharp';
import { done, type Result, refuse } from '#kernel';
import { type CleanPaper, largestPaper, type PaperRefused } from './paper.ts';

const pictures = new Set(['image/jpeg', 'image/png', 'image/webp']);
const mostPixels = 60_000_000;
const longestSide = 2400;

/**
 * Pictures become JPEG, upright, no longer than 2,400 pixels, without place, camera, comments or hidden pictures; a PDF is written anew
 * from its pages alone, without scripts, files, forms or who wrote it.
 */
export async function cleanPaper(bytes: Uint8Array): Promise<Result<CleanPaper, PaperRefused>> {
  if (bytes.length === 0) return refuse({ because: 'empty' });
  if (bytes.length > largestPaper) return refuse({ because: 'too-large' });
  const mime = (await fileTypeFromBuffer(bytes))?.mime;
  if (mime === 'application/pdf') return await cleanPdf(bytes);
  return mime && pictures.has(mime) ? await cleanPicture(bytes) : refuse({ because: 'unknown-kind' });
}

async function cleanPicture(bytes: Uint8Array): Promise<Result<CleanPaper, PaperRefused>> {
  const { width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => ({ width: 0, height: 0 }));
  if (width * height > mostPixels) return refuse({ because: 'too-many-pixels' });
  try {
    const content = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 82 })
      .toBuffer();
    return done({ kind: 'image/jpeg', content });
  } catch {
    return refuse({ because: 'damaged' });
  }
}

let threads: Piscina<Uint8Array, Uint8Array | PaperRefused['because']> | undefined;
const seconds = 20;

/** In a thread of its own, with little memory and little time: a hostile file takes no more down with it. */
async function cleanPdf(bytes: Uint8Array): Promise<Result<CleanPaper, PaperRefused>> {
  threads ??= new Piscina({
    filename: fileURLToPath(new URL('./pdf-cleaner.ts', import.meta.url)),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 30_000,
    maxQueue: 50,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
    execArgv: [],
  });
  try {
    const told = await threads.run(bytes, { name: 'writeAnew', signal: AbortSignal.timeout(seconds * 1000) });
    if (typeof told === 'string') return refuse({ because: told });
    return done({ kind: 'application/pdf', content: Buffer.from(told) });
  } catch {
    return refuse({ because: 'damaged' });
  }
}
