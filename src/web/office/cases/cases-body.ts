/** Cases by what is due. Pure. */
import { html } from 'hono/html';
import type { Day, Text } from '#kernel';
import {
  count,
  emptyState,
  filters,
  type Html,
  linkTabs,
  pagination,
  section,
  select,
  tag,
  type WorkLine,
  workList,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { listed } from '../../listed.ts';
import type { LineWords } from './case-line.ts';
import { type CasesQuery, casePath, casesAt, casesPath } from './case-paths.ts';
import { words } from './cases.words.ts';
import { words as manyWords } from './many-cases.words.ts';

export type CaseLine = LineWords & {
  readonly id: number;
  readonly name: string | undefined;
  readonly area: string;
  readonly since: Day;
  readonly due: Day | undefined;
  readonly late: boolean;
  readonly escalated: boolean;
};

export type CasesView = {
  readonly query: CasesQuery;
  readonly lines: readonly CaseLine[];
  readonly total: number;
  /** Stages in which several wait. */
  readonly together: readonly {
    readonly href: string;
    readonly procedure: Text;
    readonly stage: Text;
    readonly cases: number;
  }[];
  readonly procedures: readonly { readonly value: string; readonly label: string }[];
};

export const pageSize = 50;

export function casesBody(language: Language, path: string, view: CasesView): Html {
  const { query, lines, total } = view;
  const say = words[language];
  return html`${scopes(language, query)}
    ${caseFilters(language, view)}
    ${
      lines.length === 0
        ? emptyState({ title: say.none, body: say.noneBody })
        : html`${workList(lines.map((line) => workLine(language, line)))}
          ${pagination({ language, path, page: query.page, size: pageSize, total })}`
    }
    ${togetherPart(language, view)}`;
}

function togetherPart(language: Language, { together }: CasesView): Html | '' {
  if (together.length === 0) return '';
  const say = manyWords[language];
  return section({
    title: say.together,
    lead: say.togetherLead,
    body: html`<ul class="ways">${together.map(
      ({ href, procedure, stage, cases }) =>
        html`<li><a href="${href}">${say.line(procedure[language], stage[language])}</a><span class="quiet">${count(cases)}</span></li>`,
    )}</ul>`,
  });
}

function scopes(language: Language, query: CasesQuery): Html {
  const say = words[language];
  const tab = (all: boolean, text: string) => ({
    text,
    href: casesAt({ ...query, all, page: 1 }),
    current: query.all === all,
  });
  return linkTabs(say.which, [tab(false, say.mine), tab(true, say.everything)]);
}

function caseFilters(language: Language, { query, procedures }: CasesView): Html {
  const say = words[language];
  const chosen = procedures.find(({ value }) => value === query.procedure);
  return filters({
    language,
    action: casesPath,
    fields: [
      select({
        language,
        anyLabel: say.anyProcedure,
        name: 'procedure',
        label: say.procedure,
        value: query.procedure ?? '',
        options: procedures,
      }),
    ],
    chosen: chosen
      ? [{ label: chosen.label, without: casesAt({ ...query, procedure: undefined, page: 1 }) }]
      : [],
  });
}

function workLine(language: Language, line: CaseLine): WorkLine {
  const say = words[language];
  const { id, name, area, title, stage, programmes, since, due, late, escalated } = line;
  const asked = listed(programmes, language);
  const when = due === undefined ? say.waits : late ? say.late(due) : say.due(due);
  return {
    who: name ?? say.nobody,
    what: html`${title[language]}${asked && html`${language === 'zh' ? '：' : ': '}${asked}`}<br><span class="quiet">${stage[language]} · ${area}</span>`,
    when: [
      late ? tag('wrong', when) : html`<span class="figures">${when}</span>`,
      html`<span class="figures">${say.since(since)}</span>`,
      ...(escalated ? [say.escalated] : []),
    ],
    action: { text: say.open, of: `${name ?? ''} ${title[language]}`, href: casePath(id) },
  };
}
