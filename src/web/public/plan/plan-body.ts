/** The plan as a page: one sentence, six rows of squares, and each system with the commitments that were asked for. */
import { html } from 'hono/html';
import {
  type PlanStanding,
  type Standing,
  type System,
  stateNames,
  states,
  strengths,
  systemNames,
  systems,
  type Totals,
} from '#monitoring';
import {
  buttonLink,
  count,
  details,
  emptyState,
  type Html,
  percent,
  section,
  squares,
  summaryList,
  table,
} from '../../components/index.ts';
import { chinese } from './chinese.ts';
import { keeperList } from './keepers.ts';
import { words } from './plan.words.ts';
import { choicePart, hasChoice, isChosen, type PlanChoice } from './plan-choice.ts';
import { commitmentPath, programmesPath } from './plan-paths.ts';
import type { PlanPlace } from './plan-place.ts';
import { squareStates, stateMark } from './state-mark.ts';

export const planSentence = ({ language }: PlanPlace, { totals }: PlanStanding): string =>
  words[language].sentence(
    count(totals.all),
    count(totals.working),
    count(totals.declared),
    count(totals.open),
    percent(totals.keptShare),
  );

export function planBody(place: PlanPlace, standing: PlanStanding, choice: PlanChoice): Html {
  const { language } = place;
  const say = words[language];
  const chosen = standing.commitments.filter((one) => isChosen(choice, one));
  const bySystem = Map.groupBy(chosen, ({ system }) => system);
  return html`${squaresPart(place, standing)}
    ${details({ summary: say.meaningTitle, body: meanings(place) })}
    <p>${buttonLink({ text: say.toProgrammes, href: programmesPath, kind: 'secondary' })}</p>
    ${choicePart(language, choice)}
    ${hasChoice(choice) && chosen.length > 0 && html`<p>${say.shown(count(chosen.length))}</p>`}
    ${chosen.length === 0 && emptyState({ title: say.none, body: say.noneHint })}
    ${systemNames.map((system) => systemPart(place, { system, rows: bySystem.get(system) ?? [], totals: standing.bySystem[system] }))}`;
}

const kept = ({ working, declared }: Totals): string => count(working + declared);

function squaresPart({ language, scope, moment }: PlanPlace, { commitments, totals }: PlanStanding): Html {
  const say = words[language];
  return squares({
    language,
    id: 'systems',
    title: say.squares,
    summary: say.squaresSummary(kept(totals), count(totals.all), percent(totals.keptShare)),
    note: say.asOf(scope[language], moment),
    states: squareStates(language),
    rowHeading: say.system,
    rows: systemNames.map((system) => ({
      label: systems[system][language],
      href: `#${system}`,
      items: commitments
        .filter((one) => one.system === system)
        .map(({ id, title, state }) => ({ label: `${id} ${title} · ${states[state][language]}`, state })),
    })),
  });
}

const meanings = ({ language }: PlanPlace): Html =>
  html`${summaryList(
    stateNames.map((state) => ({ key: states[state][language], value: words[language].meaning[state] })),
  )}<p>${words[language].noTargets}</p>`;

type InSystem = { readonly system: System; readonly rows: readonly Standing[]; readonly totals: Totals };

/** A system of which nothing was asked for keeps its place, because the squares lead to it. */
function systemPart(place: PlanPlace, { system, rows, totals }: InSystem): Html {
  const { language, scope, moment } = place;
  const say = words[language];
  return section({
    id: system,
    title: systems[system][language],
    lead: say.systemLead(kept(totals), count(totals.all), percent(totals.keptShare)),
    body:
      rows.length === 0
        ? html`<p class="quiet">${say.none}</p>`
        : table({
            id: `${system}-table`,
            caption: systems[system][language],
            captionHidden: true,
            rows,
            columns: [
              { heading: say.clause, short: true, cell: ({ clause }) => chinese(language, clause) },
              { heading: say.commitment, names: true, cell: (one) => titleCell(place, one) },
              { heading: say.strength, short: true, cell: ({ strength }) => strengths[strength][language] },
              { heading: say.state, short: true, cell: ({ state }) => stateMark(language, state) },
              { heading: say.keptBy, cell: ({ keptBy }) => keeperList(place, keptBy) },
            ],
            note: say.asOf(scope[language], moment),
          }),
  });
}

/** The plan gives titles in Chinese alone; the English page says them by their summary. */
const titleCell = ({ language }: PlanPlace, { id, title, summary }: Standing): Html =>
  html`<a href="${commitmentPath(id)}">${language === 'zh' ? title : summary}</a> <span class="quiet">${id}</span>`;
