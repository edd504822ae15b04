/** Papers as people send them: with the place where they were taken, with scripts, with a false name, damaged, too large. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { cleanPaper } from './clean-paper.ts';
import { largestPaper } from './paper.ts';

const picture = (width = 300, height = 200) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } });
const located = () =>
  picture()
    .jpeg()
    .withExif({
      IFD0: { Make: 'CameraOfSomebody', ImageDescription: 'secret words' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '46/1 35/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '125/1 6/1 0/1',
      },
    })
    .toBuffer();

async function withScript(): Promise<Uint8Array> {
  const made = await PDFDocument.create();
  const page = made.addPage([300, 200]);
  page.drawText('Diagnosis');
  made.addJavaScript('hello', 'app.alert("script of somebody")');
  await made.attach(new TextEncoder().encode('attached words'), 'a.txt', { mimeType: 'text/plain' });
  made.setAuthor('author of somebody');
  const act = made.context.obj({ S: 'JavaScript', JS: PDFString.of('app.beep()') });
  page.node.set(PDFName.of('AA'), made.context.obj({ O: act }));
  return await made.save({ useObjectStreams: false });
}
const because = async (bytes: Uint8Array) => {
  const told = await cleanPaper(bytes);
  return told.ok ? told.value.kind : told.refusal.because;
};
const holds = (bytes: Uint8Array, words: string) => Buffer.from(bytes).includes(Buffer.from(words));

describe('a picture', () => {
  it('is made anew without the place, the camera and the words in it', async () => {
    const before = await located();
    assert.ok((await sharp(before).metadata()).exif);
    assert.ok(holds(before, 'CameraOfSomebody'));
    const told = await cleanPaper(before);
    assert.ok(told.ok && told.value.kind === 'image/jpeg');
    const after = await sharp(told.value.content).metadata();
    assert.deepEqual(
      [after.exif, after.xmp, after.iptc, after.width],
      [undefined, undefined, undefined, 300],
    );
    for (const words of ['CameraOfSomebody', 'secret words', 'Exif'])
      assert.ok(!holds(told.value.content, words));
  });

  it('is upright and no larger than can be read', async () => {
    const lying = await picture(4000, 1000).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const told = await cleanPaper(lying);
    assert.ok(told.ok);
    const { width, height } = await sharp(told.value.content).metadata();
    assert.deepEqual([width, height], [600, 2400]);
  });

  it('of any of the kinds that phones make is taken, and nothing else under its name', async () => {
    assert.equal(await because(await picture().png().toBuffer()), 'image/jpeg');
    assert.equal(await because(await picture().webp().toBuffer()), 'image/jpeg');
    assert.equal(
      await because(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')),
      'unknown-kind',
    );
    assert.equal(await because(Buffer.from('<html><script>1</script></html>')), 'unknown-kind');
    assert.equal(await because(Buffer.from('MZ\u0090\u0000 a program')), 'unknown-kind');
    assert.equal(await because(Buffer.alloc(0)), 'empty');
    assert.equal(await because(Buffer.alloc(largestPaper + 1)), 'too-large');
  });

  it('that carries a page behind it gives the picture alone', async () => {
    const both = Buffer.concat([
      await picture().jpeg().toBuffer(),
      Buffer.from('<html><script>alert(1)</script></html>'),
    ]);
    const told = await cleanPaper(both);
    assert.ok(told.ok && !holds(told.value.content, '<script>'));
  });

  it('that is damaged, or a bomb of pixels, is refused', async () => {
    const whole = await picture(800, 800).jpeg().toBuffer();
    assert.equal(await because(whole.subarray(0, 400)), 'damaged');
    const bomb = await sharp({ create: { width: 10_000, height: 8_000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    assert.equal(await because(bomb), 'too-many-pixels');
  });
});

describe('a PDF', () => {
  it('is written anew from its pages, without scripts, files, actions and who wrote it', async () => {
    const before = await withScript();
    for (const words of ['JavaScript', 'EmbeddedFile', 'AA']) assert.ok(holds(before, words), words);
    const told = await cleanPaper(before);
    assert.ok(told.ok && told.value.kind === 'application/pdf');
    const after = await PDFDocument.load(told.value.content, { updateMetadata: false });
    const plain = await after.save({ useObjectStreams: false });
    for (const words of ['JavaScript', 'EmbeddedFile', '/AA', '/OpenAction', '/Names'])
      assert.ok(!holds(plain, words), words);
    assert.equal(after.getAuthor(), undefined);
    assert.equal(after.getPageCount(), 1);
  });

  it('that is damaged or has too many pages is refused', async () => {
    assert.equal(await because(Buffer.from('%PDF-1.7\nnothing else')), 'damaged');
    const long = await PDFDocument.create();
    for (let at = 0; at < 51; at++) long.addPage();
    assert.equal(await because(await long.save()), 'too-many-pages');
  });
});
