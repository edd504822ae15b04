/** One programme of a closed month twice: as it was known then, and as it is known now. Pure. */
import { html } from 'hono/html';
import {
  type Content,
  conditionList,
  details,
  emptyState,
  type Html,
  money,
  section,
  summaryList,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import type { ConditionSaid } from '../../statement/conditions.ts';
import type { Line } from '../../statement/statement.ts';
import { conditionOf } from '../../statement/statement-lines.ts';
import { words } from './compare.words.ts';

export type Pair = { readonly then: Line; readonly now: Line };

export type Comparison = {
  readonly language: Language;
  /** Undefined while the month is not closed. */
  readonly pairs: readonly Pair[] | undefined;
  /** When the month was closed, and this moment, as they are shown. */
  readonly moments: { readonly then: string; readonly now: string };
};

export function compareBody({ language, pairs, moments }: Comparison): Html {
  const say = words[language];
  if (!pairs) return emptyState({ title: say.notClosed });
  if (pairs.length === 0) return emptyState({ title: say.nothingDiffers });
  return html`${pairs.map((pair) => section({ title: pair.now.title[language], body: pairPart(language, pair, moments) }))}`;
}

function pairPart(language: Language, { then, now }: Pair, moments: Comparison['moments']): Html {
  const say = words[language];
  const [before, after] = [tell(then), tell(now)];
  const same = sameOrNot(after, before, true);
  return html`<div class="side-by-side">
    ${side(language, { title: say.then, moment: moments.then, line: then, conditions: sameOrNot(before, after, false) })}
    ${side(language, { title: say.now, moment: moments.now, line: now, conditions: sameOrNot(after, before, false) })}
  </div>
  ${
    same.length > 0 &&
    details({
      summary: say.same,
      body: conditionList(
        language,
        same.map((one) => conditionOf(one, language)),
      ),
    })
  }`;
}

type Told = ReadonlyMap<string, ConditionSaid>;
const sameOrNot = (of: Told, other: Told, same: boolean): ConditionSaid[] =>
  [...of].filter(([key, one]) => isSame(one, other.get(key)) === same).map(([, one]) => one);

const tell = ({ conditions }: Line) => new Map(conditions.map((one) => [one.says.zh, one]));

const isSame = (one: ConditionSaid, other: ConditionSaid | undefined): boolean =>
  other !== undefined &&
  one.state === other.state &&
  one.facts.map(({ says }) => says.zh).join() === other.facts.map(({ says }) => says.zh).join();

type Side = {
  readonly title: string;
  readonly moment: string;
  readonly line: Line;
  readonly conditions: readonly ConditionSaid[];
};

function side(language: Language, { title, moment, line, conditions }: Side): Html {
  const say = words[language];
  const amounts: Content = line.ingredients.map(({ says }) => html`<li>${says[language]}</li>`);
  return section({
    title,
    level: 3,
    lead: say.knownAt(moment),
    body: html`${summaryList([
      { key: say.outcome, value: say.outcomes[line.outcome] },
      { key: say.amount, value: line.worth?.[language] ?? money(0) },
    ])}
    <h4 class="heading heading-small">${say.changed}</h4>
    ${
      conditions.length > 0
        ? conditionList(
            language,
            conditions.map((one) => conditionOf(one, language)),
          )
        : html`<p class="quiet">${say.noChange}</p>`
    }
    ${line.ingredients.length > 0 && html`<h4 class="heading heading-small">${say.howMuch}</h4><ul class="statement-list">${amounts}</ul>`}`,
  });
}
