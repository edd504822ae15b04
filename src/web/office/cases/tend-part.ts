/** A case is given to a colleague, its clock is stopped, something is noted: on its page, under the ways. Pure. */
import { html } from 'hono/html';
import {
  actions,
  button,
  details,
  type Errors,
  form,
  type Html,
  notice,
  section,
  select,
  textField,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { tendPath } from './case-paths.ts';
import type { CaseView } from './case-view.ts';
import { words } from './tend.words.ts';

type Given = {
  readonly view: CaseView;
  readonly errors?: Errors | undefined;
  readonly answer?: (name: string) => string;
  /** Something was just done. */
  readonly saved?: boolean;
};

export function tendPart(language: Language, given: Given): Html | '' {
  const { tending } = given.view;
  if (!tending) return '';
  const say = words[language];
  return section({
    id: 'tend',
    title: say.title,
    body: html`${given.saved && notice({ language, state: 'settled', title: say.saved })}${tending.holder && html`<p>${say.given(tending.holder)}</p>`}${delegatePart(language, given)}${clockPart(language, given)}${notePart(language, given)}`,
  });
}

const sent = ({ view }: Given, deed: string, body: Html): Html =>
  form({ action: tendPath(view.id), carries: { key: `${view.key}-${deed}`, deed }, body });

function delegatePart(language: Language, given: Given): Html {
  const say = words[language];
  const { colleagues, suspended } = given.view.tending!;
  if (suspended) return html``;
  const body = sent(
    given,
    'delegated',
    html`${select({
      ...{ language, name: 'to', label: say.to, anyLabel: say.choose, error: given.errors?.['to'] },
      ...{ value: given.answer?.('to') ?? '' },
      options: colleagues.map(({ account, name }) => ({ value: String(account), label: name })),
    })}${actions(button({ text: say.hand, kind: 'secondary' }))}`,
  );
  return details({
    summary: say.delegate,
    open: Boolean(given.errors?.['to']),
    body: html`<p>${say.delegateLead}</p>${colleagues.length > 0 ? body : html`<p>${say.nobody}</p>`}`,
  });
}

function clockPart(language: Language, given: Given): Html {
  const say = words[language];
  const { suspended } = given.view.tending!;
  const title = suspended ? say.resume : say.suspend;
  return details({
    summary: title,
    open: suspended || Boolean(given.errors?.['reason-of-clock']),
    body: html`${!suspended && html`<p>${say.suspendLead}</p>`}${sent(
      given,
      suspended ? 'resumed' : 'suspended',
      html`${textField({
        ...{ language, name: 'reason-of-clock', label: say.why, maxLength: 500 },
        ...{ value: given.answer?.('reason-of-clock') ?? '', error: given.errors?.['reason-of-clock'] },
      })}${actions(button({ text: title, kind: 'secondary' }))}`,
    )}`,
  });
}

function notePart(language: Language, given: Given): Html {
  const say = words[language];
  return details({
    summary: say.note,
    open: Boolean(given.errors?.['note']),
    body: html`<p>${say.noteLead}</p>${sent(
      given,
      'noted',
      html`${textField({
        ...{ language, name: 'note', label: say.words, maxLength: 500 },
        ...{ value: given.answer?.('note') ?? '', error: given.errors?.['note'] },
      })}${actions(button({ text: say.keep, kind: 'secondary' }))}`,
    )}`,
  });
}
