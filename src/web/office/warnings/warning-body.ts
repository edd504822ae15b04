/** One family at risk: what raised it, what was found, what is done. Pure. */
import { html } from 'hono/html';
import { endings, type FollowUp, findings } from '#outreach';
import {
  actions,
  assumed,
  button,
  details,
  type Errors,
  form,
  type Html,
  notice,
  radios,
  section,
  summaryList,
  table,
  textArea,
  textField,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { historyPart } from '../outreach/history-part.ts';
import { planFields } from './plan-fields.ts';
import {
  type SignView,
  type WarningAnswers,
  type WarningView,
  warningPath,
  warningsPath,
} from './warning-view.ts';
import { words } from './warnings.words.ts';

export type Given = {
  readonly view: WarningView;
  readonly answers: WarningAnswers;
  readonly errors?: Errors | undefined;
};

export function warningBody(language: Language, given: Given): Html {
  const { view } = given;
  const say = words[language];
  const confirmed = view.state === 'confirmed';
  return html`${summaryList([{ key: say.contact, value: view.contact ?? say.nobody }])}
    <p><a href="/persons/${view.person}">${say.file}</a></p>
    ${signPart(language, view)}
    ${view.state === 'raised' && view.mayAssess && assessPart(language, given)}
    ${followUpPart(language, given)}
    ${confirmed && view.mayFollow && planPart(language, given)}
    ${confirmed && view.mayAssess && closePart(language, given)}
    ${historyPart(language, view.events)}
    <p><a href="${warningsPath}">${say.back}</a></p>`;
}

function signPart(language: Language, { signs, state }: WarningView): Html {
  const say = words[language];
  const gone = state !== 'closed' && signs.every(({ until }) => until !== undefined);
  return section({
    id: 'signs',
    title: say.signsNow,
    body: html`${gone && notice({ language, state: 'plain', title: say.gone })}${signs.map((sign) => signSection(language, sign))}`,
  });
}

const signSection = (language: Language, sign: SignView): Html => {
  const say = words[language];
  const title = sign.title[language];
  return section({
    level: 3,
    title: sign.until ? say.signGone(title, sign.from, sign.until) : say.sign(title, sign.from),
    body: summaryList([
      {
        key: say.why,
        value: html`<ul class="plain">${sign.conditions.map((condition) => html`<li>${condition[language]}</li>`)}</ul>`,
      },
      { key: say.facts, value: sign.facts.join(say.comma) },
      { key: say.basis, value: html`${sign.basis} ${sign.assumed && assumed(language)}` },
    ]),
  });
};

const assessPart = (language: Language, { view, answers, errors }: Given): Html => {
  const say = words[language];
  return section({
    id: 'assess',
    title: say.assess,
    lead: say.assessLead,
    body: form({
      action: `${warningPath(view.id)}/assessment`,
      body: html`${radios({
        language,
        name: 'found',
        label: say.found,
        value: answers['found'] ?? '',
        error: errors?.['found'],
        options: findings.map((value) => ({ value, label: say.finding[value] })),
      })}
      ${textArea({ language, name: 'why', label: say.reason, value: answers['why'] ?? '', rows: 3, maxLength: 300, error: errors?.['why'] })}
      ${section({ level: 3, title: say.plan, lead: say.planHint, body: planFields(language, { view, answers, errors }) })}
      ${actions(button({ text: say.saveAssessment }))}`,
    }),
  });
};

function followUpPart(language: Language, given: Given): Html | '' {
  const { followUps, state, mayFollow } = given.view;
  if (followUps.length === 0) return '';
  const say = words[language];
  const open = state === 'confirmed' && mayFollow ? followUps.filter(({ doneAt }) => doneAt === null) : [];
  return section({
    id: 'follow-ups',
    title: say.followUps,
    lead: say.followUpsLead,
    body: html`${table({
      id: 'follow-up-list',
      caption: say.followUps,
      captionHidden: true,
      rows: followUps,
      columns: [
        { heading: say.said, names: true, cell: ({ kind, said }) => `${say.kinds[kind]} · ${said}` },
        { heading: say.by, short: true, cell: ({ due }) => due },
        { heading: say.result, cell: ({ found }) => found ?? '' },
      ],
    })}
    ${open.map((followUp) => resultForm(language, followUp, given))}`,
  });
}

const resultForm = (
  language: Language,
  { id, kind, said }: FollowUp,
  { view, answers, errors }: Given,
): Html => {
  const say = words[language];
  return form({
    action: `${warningPath(view.id)}/follow-ups/${id}`,
    body: html`${textField({
      language,
      name: `result-${id}`,
      label: `${say.kinds[kind]}${language === 'zh' ? '：' : ': '}${said}`,
      hint: say.result,
      value: answers[`result-${id}`] ?? '',
      maxLength: 300,
      error: errors?.[`result-${id}`],
    })}
    ${actions(button({ text: say.saveFollowUp, kind: 'secondary' }))}`,
  });
};

const planPart = (language: Language, { view, answers, errors }: Given): Html => {
  const say = words[language];
  return details({
    summary: say.addFollowUp,
    open: ['kind', 'said', 'due'].some((field) => errors?.[field] !== undefined),
    body: form({
      action: `${warningPath(view.id)}/follow-ups`,
      body: html`${planFields(language, { view, answers, errors })}
        ${actions(button({ text: say.addButton, kind: 'secondary' }))}`,
    }),
  });
};

const closePart = (language: Language, { view, answers, errors }: Given): Html => {
  const say = words[language];
  return details({
    summary: say.close,
    open: ['because', 'close-why'].some((field) => errors?.[field] !== undefined),
    body: form({
      action: `${warningPath(view.id)}/closing`,
      body: html`<p>${say.closeLead}</p>
        ${radios({
          language,
          name: 'because',
          label: say.because,
          value: answers['because'] ?? '',
          error: errors?.['because'],
          options: endings.map((value) => ({ value, label: say.ending[value] })),
        })}
        ${textArea({ language, name: 'close-why', label: say.reason, value: answers['close-why'] ?? '', rows: 2, maxLength: 300, error: errors?.['close-why'] })}
        ${actions(button({ text: say.closeButton, kind: 'secondary' }))}`,
    }),
  });
};
