/** A letter as a PDF to keep or to print, in the same words as its page. */
import { writePdf } from '#files';
import { formatDay } from '#kernel';
import type { Language } from '../language.ts';
import { attachment } from '../office/attachment.ts';
import type { Visit } from '../visit.ts';
import type { Letter, LetterForm } from './letter.ts';
import { words } from './letters.words.ts';

type Asked = {
  readonly language: Language;
  readonly form: LetterForm;
  readonly reference: string;
};

export async function letterPdf({ c }: Visit, letter: Letter, asked: Asked): Promise<Response> {
  const { language, form, reference } = asked;
  const say = words[language];
  const content = await writePdf({
    language: language === 'zh' ? 'zh-CN' : 'en',
    title: letter.title,
    blocks: letter.blocks,
    from: letter.from,
    closing: [formatDay(letter.on, language), reference],
    on: letter.on,
    size: form === 'plain' ? 'usual' : 'large',
    pageWords: say.page,
    missingWords: say.missing,
  });
  const fileName = say.fileName(letter.title, letter.reference);
  return attachment(c, { fileName, content: Buffer.from(content) });
}
