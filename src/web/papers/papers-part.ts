/** Papers of a case on its page: what was brought, a form to bring more, and what need not be brought twice. Pure. */
import { html } from 'hono/html';
import type { Text } from '#kernel';
import {
  actions,
  button,
  details,
  type Errors,
  fileField,
  form,
  type Html,
  notice,
  section,
  select,
} from '../components/index.ts';
import type { Language } from '../language.ts';
import { words } from './papers.words.ts';
import type { PaperLine, PapersView } from './read-papers.ts';

type Given = {
  readonly view: PapersView;
  /** What the procedure and the programmes ask for. */
  readonly asked: readonly Text[];
  /** The case's own address. */
  readonly base: string;
  readonly errors?: Errors | undefined;
  readonly name?: string;
  readonly saved?: boolean;
};

export function papersPart(language: Language, given: Given): Html | '' {
  const { papers, before, mayBring } = given.view;
  if (papers.length === 0 && !mayBring) return '';
  const say = words[language];
  return section({
    id: 'papers-brought',
    title: say.title,
    ...(mayBring && { lead: say.lead }),
    body: html`${given.saved && notice({ language, state: 'settled', title: say.saved })}
      ${papers.length > 0 ? broughtList(language, given) : html`<p>${say.none}</p>`}
      ${mayBring && before.length > 0 && beforeList(language, given)}
      ${mayBring && addForm(language, given)}`,
  });
}

const shown = (language: Language, { name, kind, by, on, size }: PaperLine, link?: string): Html => {
  const say = words[language];
  return html`${link ? html`<a href="${link}">${name}</a>` : name} <span class="quiet">${say.kinds[kind]} · ${say.by(by, on, size)}</span>`;
};

const broughtList = (language: Language, { view, base }: Given): Html => {
  const say = words[language];
  return html`<ul class="papers">${view.papers.map(
    (line) =>
      html`<li>${shown(language, line, `${base}/papers/${line.id}`)}${
        view.mayBring &&
        line.mine &&
        form({
          action: `${base}/papers/${line.id}/withdraw`,
          body: button({
            kind: 'secondary',
            text: html`${say.withdraw}<span class="govuk-visually-hidden">${say.withdrawOf(line.name)}</span>`,
          }),
        })
      }</li>`,
  )}</ul>`;
};

const beforeList = (language: Language, { view, base }: Given): Html => {
  const say = words[language];
  return details({
    summary: say.before,
    body: html`<p>${say.beforeLead}</p><ul class="papers">${view.before.map(
      (line) =>
        html`<li>${shown(language, line)}${form({
          action: `${base}/papers/again`,
          carries: { paper: line.paper },
          body: button({
            kind: 'secondary',
            text: html`${say.use}<span class="govuk-visually-hidden">${say.useOf(line.name)}</span>`,
          }),
        })}</li>`,
    )}</ul>`,
  });
};

function addForm(language: Language, { asked, base, errors, name = '' }: Given): Html {
  const say = words[language];
  return details({
    summary: say.add,
    open: Boolean(errors?.['paper-name'] ?? errors?.['paper-file']),
    body: form({
      action: `${base}/papers`,
      multipart: true,
      body: [
        select({
          ...{ language, name: 'paper-name', label: say.name, anyLabel: say.choose, value: name },
          error: errors?.['paper-name'],
          options: asked.map((one) => ({ value: one.zh, label: one[language] })),
        }),
        fileField({
          ...{ language, name: 'paper-file', label: say.file, hint: say.fileHint, value: '' },
          ...{ accept: 'image/jpeg,image/png,image/webp,application/pdf', multiple: true },
          error: errors?.['paper-file'],
        }),
        actions(button({ text: say.send, kind: 'secondary' })),
      ],
    }),
  });
}
