/** The work lists of the month and the figures of a trial as files: names and places in full, no identity number. */
import type { Transaction } from '#database';
import type { OutCell } from '#files';
import type { Language, Text } from '#kernel';
import type { Policy } from '#policy';
import {
  type Candidate,
  type Doubt,
  type ListedDifference,
  type ListFilter,
  type Listing,
  listCandidates,
  listDifferences,
  listDoubts,
  type Page,
} from '../pages/listed-store.ts';
import { areaNames } from './area-names.ts';
import type { ExportQuestion, MonthListKind } from './export-job.ts';
import type { ListToExport } from './write-export.ts';

type Names = {
  readonly area: (code: string) => string;
  readonly language: Language;
  readonly policy: Policy;
};
type List<Line> = (tx: Transaction, filter: ListFilter, page: Page) => Promise<Listing<Line>>;

/** The figures go along with the question: what was seen is what is written. */
const reform: ListToExport = {
  title: { zh: '试算', en: 'What if' },
  header: ({ figures }) => (figures?.[0] ?? []).map(String),
  count: async (_, { figures }) => (figures?.length ?? 1) - 1,
  lines: async (_, { figures }, { offset, limit }) => figures?.slice(1).slice(offset, offset + limit) ?? [],
};

/** How each list is read and what its columns are, in the words of the law. */
export const listsToExport = (policy: Policy): Readonly<Record<MonthListKind, ListToExport>> => ({
  reform,
  candidates: listToExport(policy, {
    title: { zh: '潜在对象', en: 'Candidates' },
    list: listCandidates,
    columns: [since, due],
    cells: (line: Candidate) => [line.since, line.amount / 100],
  }),
  doubts: listToExport(policy, {
    title: { zh: '待核实', en: 'Doubts' },
    list: listDoubts,
    columns: [since, missing],
    cells: (line: Doubt, names) => [line.since, line.facts.map((fact) => labelOf(fact, names)).join('、')],
  }),
  differences: listToExport(policy, {
    title: { zh: '差异', en: 'Differences' },
    list: listDifferences,
    columns: [month, before, after, gap, cause],
    cells: (line: ListedDifference, names) => [
      line.month,
      outcome(line.before, names),
      outcome(line.after, names),
      (line.after.amount - line.before.amount) / 100,
      line.cause.map(({ reason }) => reasonLabel(reason, names)).join('、'),
    ],
  }),
});

const since: Text = { zh: '自', en: 'Since' };
const due: Text = { zh: '应享金额（元）', en: 'Amount due (yuan)' };
const missing: Text = { zh: '还缺什么', en: 'What is missing' };
const month: Text = { zh: '月份', en: 'Month' };
const before: Text = { zh: '当时认定（元）', en: 'As decided (yuan)' };
const after: Text = { zh: '现在看来（元）', en: 'As known now (yuan)' };
const gap: Text = { zh: '差额（元）', en: 'Difference (yuan)' };
const cause: Text = { zh: '原因', en: 'Cause' };
const common: readonly Text[] = [
  { zh: '姓名', en: 'Name' },
  { zh: '地区', en: 'Area' },
  { zh: '项目', en: 'Programme' },
];

type Given<Line> = {
  readonly title: Text;
  readonly list: List<Line>;
  readonly columns: readonly Text[];
  cells(line: Line, names: Names): readonly OutCell[];
};

function listToExport<Line extends Candidate | Doubt | ListedDifference>(
  policy: Policy,
  { title, list, columns, cells }: Given<Line>,
): ListToExport {
  const titles = new Map(policy.programmes.map((programme) => [programme.id, programme.title]));
  return {
    title,
    header: ({ language }) => [...common, ...columns].map((text) => text[language]),
    count: async (tx, question) => (await list(tx, filterOf(question), { number: 1, size: 1 })).total,
    lines: async (tx, question, { offset, limit }) => {
      const { language } = question;
      const page = { number: Math.floor(offset / limit) + 1, size: limit };
      const { lines } = await list(tx, filterOf(question), page);
      const names = { policy, language, area: await areaNames(tx) };
      return lines.map((line) => [
        line.subject.name ?? '',
        line.subject.village ? names.area(line.subject.village) : '',
        titles.get(line.programme)?.[language] ?? line.programme,
        ...cells(line, names),
      ]);
    },
  };
}

const filterOf = ({ programme, area, since: from, question }: ExportQuestion): ListFilter => ({
  programme,
  area,
  month: from,
  question,
});

const labelOf = (fact: string, { policy, language }: Names): string =>
  policy.facts.get(fact)?.label[language] ?? fact;

const reasonLabel = (reason: string, names: Names): string => {
  const [, fact] = reason.split(/:(.*)/s);
  return fact === undefined ? reason : labelOf(fact, names);
};

function outcome(of: { readonly outcome: number; readonly amount: number }, { language }: Names): OutCell {
  if (of.outcome === 1) return of.amount / 100;
  const said: Text =
    of.outcome === 2 ? { zh: '待核实', en: 'undecided' } : { zh: '不享受', en: 'not entitled' };
  return said[language];
}
