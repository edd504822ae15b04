/** A letter as a page: its forms, itself, and the way to its PDF. Pure. */
import { html } from 'hono/html';
import type { DocumentBlock } from '#files';
import { formatDay } from '#kernel';
import { classes, type Html, linkTabs, summaryList } from '../components/index.ts';
import { changeQuery, type Language } from '../language.ts';
import { type Letter, type LetterForm, letterForms } from './letter.ts';
import { words } from './letters.words.ts';

type Shown = {
  readonly language: Language;
  readonly form: LetterForm;
  /** This address, in which the links change the form. */
  readonly path: string;
  /** Where its PDF is fetched. */
  readonly pdf: string;
  readonly back: { readonly href: string; readonly text: string };
  /** "编号 12-3" */
  readonly reference: string;
};

export function letterBody(
  { blocks, from, on }: Letter,
  { language, form, path, pdf, back, reference }: Shown,
): Html {
  const say = words[language];
  const to = (one: LetterForm) => changeQuery(path, { form: one === 'plain' ? undefined : one });
  return html`
    ${linkTabs(
      say.choose,
      letterForms.map((one) => ({ text: say.forms[one], href: to(one), current: one === form })),
    )}
    <div class="${classes('letter', form !== 'plain' && 'letter-large', form === 'easy' && 'letter-easy')}">
      ${blocks.map(blockOf)}
      <p class="letter-from">${from}<br>${formatDay(on, language)}<br>${reference}</p>
    </div>
    <p class="letter-ways"><a href="${changeQuery(pdf, { form: form === 'plain' ? undefined : form })}">${say.pdf}</a> · <a href="${back.href}">${back.text}</a></p>`;
}

function blockOf(block: DocumentBlock): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h2 class="heading heading-small">${block.text}</h2>`;
    case 'paragraphs':
      return html`${block.texts.map((text) => html`<p>${text}</p>`)}`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>`;
    case 'facts':
      return summaryList(block.rows.map(([key, value]) => ({ key, value })));
  }
}
