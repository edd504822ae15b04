/** Take-up as sentence, map, tables and course. Pure. */
import { html } from 'hono/html';
import { type TakeUp, takeUpShare } from '#benefits';
import { formatMonth, type Month, type Text } from '#kernel';
import {
  type AreaOutlines,
  areaMap,
  count,
  emptyState,
  filters,
  type Html,
  lineChart,
  percent,
  section,
  select,
  table,
} from '../../components/index.ts';
import { changeQuery, type Language } from '../../language.ts';
import { words } from './take-up.words.ts';

type Choice = { readonly value: string; readonly label: string };
export type AreaTakeUp = TakeUp & {
  readonly code: string;
  readonly name: string;
  /** As it stands on a map. */
  readonly label: string;
};
export type ProgrammeTakeUp = TakeUp & {
  readonly id: string;
  readonly title: Text;
  /** Of visits that told whether the rule was right; undefined when there are too few. */
  readonly precision: { readonly right: number; readonly judged: number } | undefined;
};

export type TakeUpView = {
  readonly month: Month;
  readonly area: string | undefined;
  readonly programme: string | undefined;
  readonly scope: string;
  readonly whole: TakeUp;
  readonly areas: readonly AreaTakeUp[];
  readonly programmes: readonly ProgrammeTakeUp[];
  readonly course: readonly (TakeUp & { readonly month: Month })[];
  readonly months: readonly Month[];
  readonly areaChoices: readonly Choice[];
  /** Whether the reader is shown totals alone, without small counts. */
  readonly totalsOnly: boolean;
  readonly outlines: AreaOutlines;
};

export const takeUpPath = '/take-up';

const said = (of: TakeUp): string => {
  const share = takeUpShare(of);
  return share === undefined ? '—' : percent(share);
};

export function takeUpLead(language: Language, { scope, month, whole }: TakeUpView): string {
  const figures = {
    entitled: count(whole.receiving + whole.missing),
    receiving: count(whole.receiving),
    missing: count(whole.missing),
    share: said(whole),
  };
  return words[language].lead(scope, formatMonth(month, language), figures);
}

export function takeUpBody(language: Language, view: TakeUpView): Html {
  const say = words[language];
  return html`${takeUpFilters(language, view)}
    ${view.totalsOnly && html`<p class="note">${say.small}</p>`}
    ${areaPart(language, view)}
    ${programmePart(language, view)}
    ${coursePart(language, view)}`;
}

export const noTakeUp = (language: Language): Html =>
  emptyState({ title: words[language].none, body: words[language].noneBody });

const at = (view: TakeUpView, change: Partial<Pick<TakeUpView, 'area' | 'programme' | 'month'>>): string => {
  const { month, area, programme } = { ...view, ...change };
  return changeQuery(takeUpPath, { month, area, programme });
};

function takeUpFilters(language: Language, view: TakeUpView): Html {
  const say = words[language];
  const programmes = view.programmes.map(({ id, title }) => ({ value: id, label: title[language] }));
  return filters({
    language,
    action: takeUpPath,
    fields: [
      select({
        language,
        name: 'month',
        label: say.month,
        value: view.month,
        options: view.months.map((month) => ({ value: month, label: formatMonth(month, language) })),
      }),
      select({
        language,
        name: 'programme',
        label: say.programme,
        value: view.programme ?? '',
        anyLabel: say.all,
        options: programmes,
      }),
      view.areaChoices.length > 0 &&
        select({
          language,
          name: 'area',
          label: say.area,
          value: view.area ?? '',
          anyLabel: say.all,
          options: view.areaChoices,
        }),
    ],
    chosen: [
      ...programmes
        .filter(({ value }) => value === view.programme)
        .map(({ label }) => ({ label, without: at(view, { programme: undefined }) })),
      ...(view.area ? [{ label: view.scope, without: at(view, { area: undefined }) }] : []),
    ],
  });
}

/** Counties as a map with its table; townships and villages as a table alone. The least taken up first. */
function areaPart(language: Language, view: TakeUpView): Html | '' {
  if (view.areas.length === 0) return '';
  const sorted = view.areas.toSorted((a, b) => (takeUpShare(a) ?? 2) - (takeUpShare(b) ?? 2));
  const onMap = sorted.some(({ code }) => view.outlines.has(code));
  return section({
    id: 'areas',
    title: words[language].byArea,
    body: onMap ? countyMap(language, view, sorted) : areaTable(language, view, sorted),
  });
}

function countyMap(language: Language, view: TakeUpView, areas: readonly AreaTakeUp[]): Html {
  const say = words[language];
  return areaMap({
    language,
    outlines: view.outlines,
    id: 'take-up-map',
    title: say.byArea,
    summary: say.byAreaSummary(areas[0]!.name, said(areas[0]!)),
    note: say.note(view.scope, formatMonth(view.month, language)),
    valueHeading: say.share,
    format: (value) => percent(value),
    areas: areas.map((one) => ({
      code: one.code,
      name: one.name,
      label: one.label,
      value: takeUpShare(one),
      href: at(view, { area: one.code }),
    })),
  });
}

function areaTable(language: Language, view: TakeUpView, areas: readonly AreaTakeUp[]): Html {
  const say = words[language];
  return table({
    id: 'take-up-areas',
    caption: say.byArea,
    captionHidden: true,
    rows: areas,
    columns: [
      {
        heading: say.area,
        names: true,
        cell: ({ code, name }) =>
          code.length < 12 ? html`<a href="${at(view, { area: code })}">${name}</a>` : name,
      },
      ...figureColumns(language),
    ],
    note: say.note(view.scope, formatMonth(view.month, language)),
  });
}

const figureColumns = (language: Language) => {
  const say = words[language];
  return [
    { heading: say.receiving, number: true, cell: ({ receiving }: TakeUp) => count(receiving) },
    { heading: say.missing, number: true, cell: ({ missing }: TakeUp) => count(missing) },
    { heading: say.share, number: true, cell: said },
  ];
};

/** The least taken up first. */
function programmePart(language: Language, view: TakeUpView): Html {
  const say = words[language];
  const { programmes, programme } = view;
  const shown = programme ? programmes.filter(({ id }) => id === programme) : programmes;
  return section({
    id: 'programmes',
    title: say.byProgramme,
    lead: say.byProgrammeLead,
    body: table({
      id: 'take-up-programmes',
      caption: say.byProgramme,
      captionHidden: true,
      rows: shown.toSorted((a, b) => (takeUpShare(a) ?? 2) - (takeUpShare(b) ?? 2)),
      columns: [
        {
          heading: say.programme,
          names: true,
          cell: ({ id, title }) => html`<a href="${at(view, { programme: id })}">${title[language]}</a>`,
        },
        ...figureColumns(language),
        {
          heading: say.precision,
          number: true,
          cell: ({ precision }) =>
            precision
              ? say.precisionOf(percent(precision.right / precision.judged), count(precision.judged))
              : html`<span class="quiet">${say.precisionNone}</span>`,
        },
      ],
      note: say.note(view.scope, formatMonth(view.month, language)),
    }),
  });
}

function coursePart(language: Language, { course, scope, month }: TakeUpView): Html | '' {
  if (course.length < 2) return '';
  const say = words[language];
  return section({
    id: 'course',
    title: say.course,
    body: lineChart({
      language,
      id: 'take-up-course',
      title: say.course,
      summary: say.courseSummary(said(course[0]!), said(course.at(-1)!)),
      note: say.note(scope, formatMonth(month, language)),
      labels: course.map((one) => one.month),
      labelHeading: say.month,
      format: (value) => percent(value),
      series: [{ label: say.share, values: course.map(takeUpShare) }],
    }),
  });
}
