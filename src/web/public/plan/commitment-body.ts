/** One commitment: what the plan says, what keeps it, and which test proves that it runs. */
import { html } from 'hono/html';
import { type Standing, states, strengths, systems } from '#monitoring';
import { type Content, emptyState, type Html, section, summaryList, table } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { chinese } from './chinese.ts';
import { deadlines, words } from './commitment.words.ts';
import { keeperLink } from './keepers.ts';
import { words as planWords } from './plan.words.ts';
import type { PlanPlace } from './plan-place.ts';
import { stateMark } from './state-mark.ts';

export const commitmentTitle = (language: Language, { title, summary }: Standing): string =>
  language === 'zh' ? title : summary;

export const commitmentLead = (language: Language, { state, strength }: Standing): string =>
  words[language].lead(states[state][language], strengths[strength][language]);

export const commitmentBody = (place: PlanPlace, standing: Standing): Html =>
  html`${saysPart(place.language, standing)}${keptPart(place, standing)}`;

function saysPart(language: Language, one: Standing): Html {
  const say = words[language];
  return section({
    title: say.says,
    body: summaryList([
      { key: say.number, value: one.id },
      { key: say.clause, value: html`${chinese(language, one.clause)} · ${systems[one.system][language]}` },
      { key: say.original, value: html`<q lang="zh-CN">${one.anchor}</q>` },
      { key: say.target, value: one.target ? chinese(language, one.target) : say.noTarget },
      {
        key: say.deadline,
        value: deadlines[one.deadline]?.[language] ?? chinese(language, one.deadline),
      },
      { key: say.actors, value: actors(language, one.lead) },
      { key: say.group, value: chinese(language, one.targetGroup) },
      { key: planWords[language].state, value: stateMark(language, one.state) },
    ]),
  });
}

/** "named: 人社部门; implied: 市残联": what the plan names and what follows from it, each said as what it is. */
const actors = (language: Language, lead: string): Content =>
  lead.split('; ').map((part) => {
    const [, how, who] = /^(named|implied): (.*)$/.exec(part) ?? [];
    return how
      ? html`<p>${words[language][how as 'named' | 'implied']}${chinese(language, who!)}</p>`
      : html`<p>${chinese(language, part)}</p>`;
  });

function keptPart(place: PlanPlace, { keptBy }: Standing): Html {
  const { language, scope, moment } = place;
  const say = words[language];
  const plan = planWords[language];
  if (keptBy.length === 0)
    return section({ title: say.keptBy, body: emptyState({ title: say.open, body: say.openHint }) });
  return section({
    title: say.keptBy,
    body: table({
      id: 'kept-by',
      caption: say.keptBy,
      captionHidden: true,
      rows: keptBy,
      columns: [
        { heading: say.kind, short: true, cell: ({ kind }) => plan[kind] },
        { heading: say.noun, names: true, cell: (keeper) => keeperLink(place, keeper) },
        {
          heading: say.tests,
          cell: ({ tests }) =>
            tests.length > 0
              ? tests.map((test) => html`<code>${test}</code> `)
              : html`<span class="quiet">${say.noTest}</span>`,
        },
      ],
      note: plan.asOf(scope[language], moment),
    }),
  });
}
