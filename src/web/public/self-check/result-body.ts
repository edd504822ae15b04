/** What came out: what one can have with its worth a year, what is still to be seen, and what is not to be had and why. */
import { html } from 'hono/html';
import type { Question } from '#declarations';
import { type Fen, fen, formatMoney } from '#kernel';
import { everyName, type Situation } from '#policy';
import { details, section } from '../../components/block.ts';
import { assumed } from '../../components/figures.ts';
import { form } from '../../components/form.ts';
import type { Content, Html } from '../../components/html.ts';
import { tag } from '../../components/notice.ts';
import type { Language } from '../../language.ts';
import { listed } from '../../listed.ts';
import { programmePath } from '../plan/plan-paths.ts';
import { type Answers, noneOfThese } from './answers.ts';
import type { Checking } from './checking.ts';
import { carriedAnswers, way } from './question-body.ts';
import { words } from './self-check.words.ts';
import { selfCheckPath } from './self-check-path.ts';
import { type Standing, yearlyWorth } from './standing.ts';

/** With what it is worth within a year; undefined where no sum can be named. */
export type Valued = Standing & { readonly worth: Fen | undefined };

export type Result = {
  readonly checking: Checking;
  readonly answers: Answers;
  readonly valued: readonly Valued[];
};

/** Money that comes or need not be paid; a bill that is not there yet, services and devices are no sum. */
export const valued = ({ law }: Checking, situation: Situation, standing: readonly Standing[]): Valued[] =>
  standing.map((one) => ({
    ...one,
    worth: ['cash', 'relief'].includes(one.finding.programme.gives.kind)
      ? yearlyWorth(law, situation, one.finding)
      : undefined,
  }));

type Group = 'yes' | 'maybe' | 'no';

/** What is new comes first, and what is worth most. */
const inGroup = ({ valued }: Result, group: Group): Valued[] =>
  valued
    .filter(({ state }) => state === group || (group === 'yes' && state === 'has'))
    .sort((a, b) => rank(b) - rank(a));
const rank = ({ state, worth = fen(0) }: Valued) => (state === 'has' ? -1 : worth);

export function resultLead(result: Result): Html {
  const say = words[result.checking.language];
  const yes = inGroup(result, 'yes');
  const sumOf = (isOnce: boolean) =>
    fen(
      yes
        .filter(({ finding: { every } }) => (every === 'once') === isOnce)
        .reduce((sum, one) => sum + (one.worth ?? 0), 0),
    );
  const [year, once] = [sumOf(false), sumOf(true)];
  return html`<p>${say.sentence(yes.length, inGroup(result, 'maybe').length)}</p>
    ${year > 0 && html`<p class="check-worth"><strong>${say.worth(formatMoney(year))}</strong>${once > 0 && ` ${say.once(formatMoney(once))}`} ${assumed(result.checking.language)}</p>`}`;
}

export function resultBody(result: Result): Html {
  const { checking, answers } = result;
  const say = words[checking.language];
  return html`<div class="check-result">
    <p class="check-keep" hidden><button type="button" class="govuk-button govuk-button--secondary" data-keep="print">${say.print}</button> <button type="button" class="govuk-button govuk-button--secondary" data-keep="save" data-file="${say.file}">${say.save}</button></p>
    <noscript><p class="quiet">${say.printHint}</p></noscript>
    ${groupPart(result, 'yes')}${groupPart(result, 'maybe')}<p>${say.howLong}</p>${refusedPart(result)}
    <p class="note">${say.caveat}</p>
    ${form({
      action: selfCheckPath,
      body: [
        carriedAnswers(answers),
        answersPart(result),
        html`<p class="check-ways">${way('restart', say.restart)}</p>`,
      ],
    })}
  </div>`;
}

function groupPart(result: Result, group: 'yes' | 'maybe'): Html {
  const { language } = result.checking;
  const say = words[language];
  const ones = inGroup(result, group);
  return section({
    id: group,
    title: `${say.groups[group].title} · ${ones.length}`,
    lead: ones.length > 0 && say.groups[group].lead,
    body:
      ones.length === 0
        ? html`<p>${say.nothing}</p>`
        : html`<ul class="check-list">${ones.map((one) => html`<li>${programmePart(result, one)}</li>`)}</ul>`,
  });
}

function programmePart({ checking }: Result, one: Valued): Html {
  const { language } = checking;
  const say = words[language];
  const { programme } = one.finding;
  return html`<h3 class="heading heading-small">${programme.title[language]}</h3>
    ${one.state === 'has' && html`<p>${tag('settled', say.has)}</p>`}
    ${worthPart(language, one)}
    ${one.state === 'maybe' && stillOpen(checking, one)}
    ${
      one.state !== 'has' &&
      html`<dl class="check-how"><div><dt>${say.bring}</dt><dd>${listed(programme.asksFor, language)}</dd></div>
      <div><dt>${say.where}</dt><dd>${programme.decidedBy[language]}</dd></div></dl>`
    }
    <p class="check-whole"><a href="${programmePath(programme.id)}">${say.whole}<span class="govuk-visually-hidden">${language === 'zh' ? '：' : ': '}${programme.title[language]}</span></a></p>`;
}

function worthPart(language: Language, { finding, worth }: Valued): Html | '' {
  const say = words[language];
  const { amount, every, assumed: isAssumed, quantity, programme } = finding;
  const mark = isAssumed ? html` ${assumed(language)}` : '';
  if (programme.gives.kind === 'service' && quantity !== undefined)
    return html`<p class="check-sum">${say.upTo} ${quantity} ${programme.gives.unit[language]} <span class="quiet">${everyName[every][language]}</span>${mark}</p>`;
  if (amount === undefined || amount === 0 || programme.gives.kind === 'priority') return '';
  return html`<p class="check-sum"><span class="figures">${formatMoney(amount)}</span> <span class="quiet">${everyName[every][language]}</span>${every === 'month' && worth !== undefined && html` · ${say.aYear} <span class="figures">${formatMoney(worth)}</span>`}${mark}</p>`;
}

/** The conditions that are open, and why nobody was asked for what they need. */
function stillOpen({ language, notAsked }: Checking, { open }: Standing): Html {
  const say = words[language];
  return html`<p class="check-open"><strong>${say.stillOpen}</strong></p><ul>${open.map(({ says, own }) => {
    const reasons = [...new Set(own.flatMap((name) => notAsked[name]?.[language] ?? []))];
    return html`<li>${says[language]}${reasons.length > 0 && html` <span class="quiet">${language === 'zh' ? `（${reasons.join('，')}）` : `(${reasons.join('; ')})`}</span>`}</li>`;
  })}</ul>`;
}

function refusedPart(result: Result): Html {
  const { language } = result.checking;
  const say = words[language];
  const ones = inGroup(result, 'no');
  return section({
    id: 'no',
    title: `${say.groups.no.title} · ${ones.length}`,
    lead: say.groups.no.lead,
    body: details({
      summary: say.because,
      body: html`<ul class="check-refused">${ones.map((one) => html`<li><strong>${one.finding.programme.title[language]}</strong> ${refusal(language, one)}</li>`)}</ul>`,
    }),
  });
}

function refusal(language: Language, { finding: { verdicts } }: Standing): Content {
  const failing = verdicts.find(({ holds }) => holds === false);
  if (!failing) return '';
  if (failing.origin === 'amount') return words[language].nothingDue;
  const clause = [failing.basis.issuer[language], failing.basis.document, failing.basis.clause].filter(
    Boolean,
  );
  return html`${words[language].mustHold(failing.says[language])} <span class="quiet">${clause.join(' ')}</span>`;
}

function answersPart({ checking: { language, questions }, answers }: Result): Html {
  const say = words[language];
  return section({
    title: say.answered,
    body: html`<dl class="summary">${[...answers].map(([id, answer]) => {
      const question = questions.find((one) => one.id === id)!;
      return html`<div class="summary-row"><dt>${question.asks[language]}</dt><dd>${answerWords(question, answer, language)}</dd><dd class="summary-action">${way(`change:${id}`, html`${say.change}<span class="govuk-visually-hidden">${language === 'zh' ? '：' : ': '}${question.asks[language]}</span>`)}</dd></div>`;
    })}</dl>`,
  });
}

function answerWords(question: Question, answer: string, language: Language): Content {
  const say = words[language];
  if (answer === '') return say.dontKnow;
  if (question.kind === 'month') return answer;
  if (question.kind === 'money') return formatMoney(Number(answer));
  if (answer === noneOfThese && !(noneOfThese in question.answers)) return say.none;
  const codes = question.kind === 'one' ? [answer] : answer.split(',');
  return codes.map((code) => question.answers[code]!.says[language]).join(language === 'zh' ? '；' : '; ');
}
