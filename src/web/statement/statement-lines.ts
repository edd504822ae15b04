/** A statement as a page: groups of lines, each opening to its reasons. */
import { html } from 'hono/html';
import { formatMonth } from '#kernel';
import { cite } from '#policy';
import {
  assumed,
  type Condition,
  type Content,
  conditionList,
  details,
  type Html,
  notice,
  section,
  tag,
} from '../components/index.ts';
import type { Language } from '../language.ts';
import { listed } from '../listed.ts';
import type { ConditionSaid } from './conditions.ts';
import type { FactSaid } from './facts-said.ts';
import { type Group, groups, type Line, linesIn, type Statement } from './statement.ts';
import { words } from './statement.words.ts';

/** An officer's voice: exact, with every condition, fact, source and clause. */
export const statementLines = (statement: Statement, language: Language): Content => [
  enrolledButNot(statement, language),
  ...groups.map((group) => groupOf(statement, group, language)),
];

/** Nothing stops by itself: an officer is told to look. */
function enrolledButNot(statement: Statement, language: Language): Html | '' {
  const lines = linesIn(statement, 'no').filter(({ enrolled }) => enrolled);
  if (lines.length === 0) return '';
  const titles = listed(
    lines.map(({ title }) => title),
    language,
  );
  return notice({
    language,
    state: 'wait',
    title: words[language].enrolledNot(titles),
    body: html`<p>${words[language].enrolledNotWhy}</p>`,
  });
}

function groupOf(statement: Statement, group: Group, language: Language): Html | '' {
  const lines = linesIn(statement, group);
  const say = words[language];
  const { title, lead, none } = say.groups[group];
  if (lines.length === 0)
    return none ? section({ id: group, title, body: html`<p class="quiet">${none}</p>` }) : '';
  return section({
    id: group,
    title: `${title} · ${say.count(lines.length)}`,
    lead,
    body: group === 'no' ? refusalsOf(statement, language) : listOf(lines, language),
  });
}

const listOf = (lines: readonly Line[], language: Language): Html =>
  html`<ul class="statement">${lines.map((line) => html`<li>${lineOf(line, language)}</li>`)}</ul>`;

/** Dozens of programmes by a few reasons. */
const refusalsOf = ({ refusals }: Statement, language: Language): Html =>
  html`<div class="grounds">${refusals.map(({ ground, lines }) =>
    details({
      summary: `${ground.title[language]} · ${words[language].count(lines.length)}`,
      body: listOf(lines, language),
    }),
  )}</div>`;

const lineOf = (line: Line, language: Language): Html => html`<details class="more statement-line">
  <summary>
    <span class="statement-title">${line.title[language]}</span>
    ${line.worth && html`<span class="statement-worth figures">${worth(line, language)}</span>`}
    <span class="statement-reason">${line.reason[language]}</span>
  </summary>
  <div class="more-body">${opened(line, language)}</div>
</details>`;

const worth = ({ worth, assumed: isAssumed, ofHousehold }: Line, language: Language): Html =>
  html`${worth?.[language]}${ofHousehold && html` <span class="quiet">${words[language].perHousehold}</span>`}${isAssumed && html` ${assumed(language)}`}`;

function opened(line: Line, language: Language): Content {
  const say = words[language];
  const { zh: officeZh } = line.decidedBy;
  return [
    stateOf(line, language),
    part(say.ask, asks(line, language)),
    part(
      say.change,
      line.changes().map(({ says }) => says[language]),
    ),
    part(say.howMuch, ingredients(line, language)),
    part(say.ranks, ranks(line, language)),
    line.group === 'can-have'
      ? part(say.apply, [
          `${say.decidedBy}${say.between}${language === 'zh' ? officeZh : line.decidedBy.en}`,
          `${say.papers}${say.between}${listed(line.papers, language)}`,
        ])
      : '',
    line.conditions.length > 0 &&
      html`<h3 class="heading heading-small">${say.conditions}</h3>${conditionList(
        language,
        line.conditions.map((one) => conditionOf(one, language)),
      )}`,
    line.edition &&
      html`<p class="note">${cite(line.edition.basis, language)} · ${say.edition(formatMonth(line.edition.from, language))}</p>`,
  ];
}

function stateOf({ group, enrolled }: Line, language: Language): Html | '' {
  const say = words[language];
  if (group === 'unclear' && enrolled) return html`<p>${tag('wait', say.enrolledStill)}</p>`;
  if (group === 'can-have' && enrolled === undefined)
    return html`<p>${tag('wait', say.enrolmentUnknown)}</p>`;
  return '';
}

const part = (title: string, lines: readonly Content[]): Html | '' =>
  lines.length === 0
    ? ''
    : html`<h3 class="heading heading-small">${title}</h3><ul class="statement-list">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;

const asks = ({ asks, group }: Line, language: Language): string[] =>
  group === 'unclear'
    ? asks.map(({ label, of, why }) =>
        [label[language], of?.[language], why?.[language]]
          .filter(Boolean)
          .join(language === 'zh' ? ' · ' : ' · '),
      )
    : [];

const ranks = ({ ranks }: Line, language: Language): string[] =>
  ranks.map(
    ({ says, points, holds }) =>
      `${says[language]}${words[language].between}${words[language].points(points, holds)}`,
  );

const ingredients = ({ ingredients }: Line, language: Language): Html[] =>
  ingredients.map(
    ({ says, source, basis, assumed: isAssumed }) =>
      html`${says[language]}${isAssumed && html` ${assumed(language)}`}${(source ?? basis) && html` <span class="quiet">${source?.[language] ?? (basis && cite(basis, language))}</span>`}`,
  );

/** A condition as the list of conditions shows it. */
export function conditionOf({ state, says, facts, basis }: ConditionSaid, language: Language): Condition {
  const sources = new Set(facts.map((fact) => standing(fact, language)));
  const oneSource = sources.size === 1;
  return {
    state,
    text: says[language],
    fact: facts
      .map((fact) => {
        const behind = standing(fact, language);
        return oneSource || !behind ? fact.says[language] : `${fact.says[language]} [${behind}]`;
      })
      .join(language === 'zh' ? '；' : '; '),
    source: oneSource ? [...sources][0] : undefined,
    clause: cite(basis, language),
  };
}

/** Source, day, and that it was learned late. */
const standing = ({ source, since, learnedOn }: FactSaid, language: Language): string =>
  [source?.[language], since && words[language].since(since), learnedOn && words[language].learned(learnedOn)]
    .filter(Boolean)
    .join(language === 'zh' ? '，' : ', ');
