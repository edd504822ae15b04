/** The visits still to be made as a file: names and places in full, no identity number. */
import { areaNames, type ListToExport } from '#benefits';
import { dayOf, type Language, type Text } from '#kernel';
import type { Policy } from '#policy';
import { countTasks, listTasks, type OpenTask } from './task-store.ts';

const columns: readonly Text[] = [
  { zh: '姓名', en: 'Name' },
  { zh: '对象', en: 'Who' },
  { zh: '地区', en: 'Area' },
  { zh: '可以享受', en: 'Can have' },
  { zh: '自', en: 'Since' },
  { zh: '应在此前', en: 'Due by' },
  { zh: '未见到次数', en: 'Tries' },
  { zh: '包保联系人', en: 'Contact person' },
];
const subjects = {
  person: { zh: '本人', en: 'the person' },
  household: { zh: '家庭', en: 'the household' },
} as const satisfies Record<OpenTask['subject'], Text>;

export function visitsToExport(policy: Policy, clock: () => Date): ListToExport {
  const titles = new Map(policy.programmes.map(({ id, title }) => [id, title]));
  const titleOf = (programme: string, language: Language) => titles.get(programme)?.[language] ?? programme;
  return {
    title: { zh: '走访任务', en: 'Visits' },
    header: ({ language }) => columns.map((text) => text[language]),
    count: async (tx, { area, programme }) =>
      (await countTasks(tx, { area, programme, on: dayOf(clock()) })).all,
    lines: async (tx, { area, programme, language }, place) => {
      const nameOf = await areaNames(tx);
      const tasks = await listTasks(tx, { area, programme, on: dayOf(clock()) }, place);
      return tasks.map(({ name, subject, village, items, since, due, tries, contact }) => [
        name,
        subjects[subject][language],
        nameOf(village),
        items.map((item) => titleOf(item.programme, language)).join('、'),
        since,
        due,
        tries,
        contact?.name ?? '',
      ]);
    },
  };
}
