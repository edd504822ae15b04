/** One programme of the city: who, how much, since when, how it goes with others, what to bring, and which promises it keeps. */
import { html } from 'hono/html';
import { relationWords } from '#declarations';
import { type BasisState, cite, everyName, formName } from '#policy';
import { assumed, type Content, type Html, section, table, tag } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { programmeTitle } from '../../programme-title.ts';
import { type AmountLine, amountLines } from './amount-lines.ts';
import { chinese } from './chinese.ts';
import { commitmentTitle } from './commitment-body.ts';
import { words as planWords } from './plan.words.ts';
import { commitmentPath } from './plan-paths.ts';
import type { PlanPlace } from './plan-place.ts';
import { subjectNames, words } from './programme.words.ts';
import type { ProgrammeView } from './programme-view.ts';
import { stateMark } from './state-mark.ts';

export const programmeLead = (language: Language, { programme: { of, gives } }: ProgrammeView): string =>
  words[language].about(
    subjectNames[of][language],
    formName(gives)[language],
    everyName[gives.every][language],
  );

export const programmeBody = (place: PlanPlace, view: ProgrammeView): Html =>
  html`${conditionsPart(place.language, view)}${amountsPart(place.language, view)}
    ${papersPart(place.language, view)}${togetherPart(place.language, view)}
    ${editionsPart(place.language, view)}${keptPart(place, view)}`;

const stateOf = (language: Language, state: BasisState): Content =>
  state === 'assumed' ? assumed(language) : words[language].confirmed;

function conditionsPart(language: Language, { inForce }: ProgrammeView): Html {
  const say = words[language];
  if (!inForce) return section({ title: say.conditions, body: html`<p>${say.notInForce}</p>` });
  const { conditions, basis, from } = inForce;
  return section({
    title: say.conditions,
    lead: html`${say.conditionsLead(from)} ${inForce.state === 'assumed' && assumed(language)}`,
    body: table({
      id: 'conditions',
      caption: say.conditions,
      captionHidden: true,
      rows: conditions,
      columns: [
        { heading: say.condition, names: true, cell: ({ says }) => says[language] },
        {
          heading: say.basis,
          cell: ({ clause }) => chinese(language, cite(clause ? { ...basis, clause } : basis, language)),
        },
      ],
    }),
  });
}

function amountsPart(language: Language, view: ProgrammeView): Html {
  const say = words[language];
  const lines = amountLines(language, view);
  if (lines.length === 0) return section({ title: say.amounts, body: html`<p>${say.noAmounts}</p>` });
  return section({
    title: say.amounts,
    lead: say.amountsLead,
    body: table<AmountLine>({
      id: 'amounts',
      caption: say.amounts,
      captionHidden: true,
      rows: lines,
      columns: [
        { heading: say.parameter, names: true, cell: ({ parameter }) => parameter[language] },
        { heading: say.from, short: true, cell: ({ dated }) => dated.from },
        { heading: say.setBy, cell: ({ setBy }) => setBy },
        {
          heading: say.value,
          cell: ({ value, dated: { announced } }) =>
            html`<span class="figures">${value}</span>${announced && html` <span class="quiet">${say.announced(announced)}</span>`}`,
        },
        { heading: say.state, short: true, cell: ({ dated: { state } }) => stateOf(language, state) },
        { heading: say.basis, cell: ({ dated: { basis } }) => chinese(language, cite(basis, language)) },
      ],
    }),
  });
}

const papersPart = (language: Language, { programme: { asksFor, decidedBy } }: ProgrammeView): Html =>
  section({
    title: words[language].papers,
    body: html`<ul>${asksFor.map((paper) => html`<li>${paper[language]}</li>`)}</ul>
      <p>${words[language].decides}${language === 'zh' ? '：' : ': '}${decidedBy[language]}</p>`,
  });

function togetherPart(language: Language, { programme: { together }, policy }: ProgrammeView): Html {
  const say = words[language];
  if (together.length === 0) return section({ title: say.together, body: html`<p>${say.alone}</p>` });
  const titleOf = (id: string) => programmeTitle(policy, id);
  return section({
    title: say.together,
    body: table({
      id: 'together',
      caption: say.together,
      captionHidden: true,
      rows: together,
      columns: [
        { heading: say.how, names: true, cell: (relation) => relationWords(relation, titleOf)[language] },
        { heading: say.basis, cell: ({ basis }) => chinese(language, cite(basis, language)) },
      ],
    }),
  });
}

function editionsPart(language: Language, { programme: { editions }, inForce }: ProgrammeView): Html {
  const say = words[language];
  return section({
    title: say.editions,
    body: table({
      id: 'editions',
      caption: say.editions,
      captionHidden: true,
      rows: editions,
      columns: [
        { heading: say.from, names: true, short: true, cell: ({ from }) => from },
        { heading: say.until, short: true, cell: ({ until }) => until ?? '—' },
        { heading: say.basis, cell: ({ basis }) => chinese(language, cite(basis, language)) },
        {
          heading: say.state,
          cell: (edition) =>
            html`${edition === inForce && tag('settled', say.inForce)} ${stateOf(language, edition.state)}`,
        },
      ],
    }),
  });
}

const keptPart = ({ language }: PlanPlace, { kept }: ProgrammeView): Html =>
  section({
    title: words[language].keeps,
    body: table({
      id: 'keeps',
      caption: words[language].keeps,
      captionHidden: true,
      rows: kept,
      columns: [
        { heading: planWords[language].clause, short: true, cell: ({ clause }) => chinese(language, clause) },
        {
          heading: planWords[language].commitment,
          names: true,
          cell: (one) =>
            html`<a href="${commitmentPath(one.id)}">${commitmentTitle(language, one)}</a> <span class="quiet">${one.id}</span>`,
        },
        { heading: planWords[language].state, short: true, cell: ({ state }) => stateMark(language, state) },
      ],
    }),
  });
