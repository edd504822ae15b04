/** Tables, lists, courses and empty places of the gallery. */
import { html } from 'hono/html';
import { day, yuan } from '#kernel';
import type { Language } from '../language.ts';
import {
  amount,
  buttonLink,
  type Condition,
  conditionList,
  details,
  emptyState,
  filters,
  type Html,
  pagination,
  section,
  select,
  summaryList,
  table,
  tag,
  textField,
  timeline,
} from './index.ts';

type Say = (zh: string, en: string) => string;

export function galleryLists(language: Language, say: Say, path: string): Html {
  const rows = [
    {
      name: '王某某',
      area: say('萨尔图区会战街道', 'Huizhan Street, Saertu'),
      since: '2026-11-20',
      due: yuan(130),
    },
    {
      name: '张某',
      area: say('杜尔伯特蒙古族自治县泰康镇', 'Taikang, Dorbod'),
      since: '2026-11-02',
      due: yuan(1280),
    },
  ];
  return section({
    title: say('名单与经过', 'Lists and courses'),
    body: html`
      ${filters({
        language,
        action: '/gallery',
        fields: [
          textField({ language, name: 'name', label: say('姓名', 'Name'), value: '', width: 10 }),
          select({
            language,
            name: 'grade',
            label: say('等级', 'Grade'),
            value: '2',
            anyLabel: say('全部', 'All'),
            options: [
              { value: '1', label: say('一级', 'First') },
              { value: '2', label: say('二级', 'Second') },
            ],
          }),
        ],
        chosen: [
          { label: say('二级', 'Second'), without: '/gallery' },
          { label: say('萨尔图区', 'Saertu'), without: '/gallery?a=1' },
        ],
      })}
      ${table({
        id: 'people',
        caption: say('本月新增', 'New this month'),
        rows,
        columns: [
          {
            heading: say('姓名', 'Name'),
            cell: (row) => html`<a href="/gallery/1">${row.name}</a>`,
            names: true,
          },
          { heading: say('地区', 'Area'), cell: (row) => row.area },
          { heading: say('自', 'Since'), cell: (row) => row.since, short: true },
          { heading: say('状态', 'State'), cell: () => tag('settled', say('已发放', 'Paid')) },
          { heading: say('应发', 'Due'), cell: (row) => amount({ language, fen: row.due }), number: true },
        ],
        totals: [say('合计', 'Total'), '', '', '', amount({ language, fen: yuan(1410) })],
        note: say('萨尔图区 · 截至 2026-11-23 09:30', 'Saertu · as of 2026-11-23 09:30'),
      })}
      ${pagination({ language, path, page: 3, size: 50, total: 843 })}
      ${summaryList([
        {
          key: say('证件类别', 'Category'),
          value: say('肢体二级', 'Physical, second grade'),
          action: { text: say('更改', 'Change'), href: '/gallery/2' },
        },
        { key: say('联系人', 'Contact person'), value: say('赵某（会战街道）', 'Zhao (Huizhan Street)') },
      ])}
      ${conditionList(language, conditions(say))}
      ${timeline([
        {
          when: '2026-11-23 09:30',
          title: say('复核通过', 'Approved'),
          by: say('李某', 'Li'),
          state: 'settled',
          body: html`<p>${say('材料齐全。', 'All papers are there.')}</p>`,
        },
        { when: '2026-11-20 14:05', title: say('等待补充材料', 'Waiting for papers'), state: 'wait' },
        { when: '2026-11-18 10:12', title: say('申请收到', 'Application received') },
      ])}
      ${details({ summary: say('为什么不能享受重度护理补贴？', 'Why not the care subsidy?'), body: html`<p>${say('残疾等级为三级；该项补贴面向一级、二级。', 'Grade three; the subsidy is for grades one and two.')}</p>` })}
      ${emptyState({ title: say('今天没有到期的待办', 'Nothing is due today'), body: say('下一项在 11 月 26 日到期。', 'The next is due on 26 November.'), action: buttonLink({ text: say('查看本周', 'See this week'), href: '/week', kind: 'secondary' }) })}`,
  });
}

const conditions = (say: Say): Condition[] => [
  {
    state: 'met',
    text: say('持有有效残疾人证', 'Holds a valid certificate'),
    fact: say('有效至 2031 年 5 月', 'valid until May 2031'),
    source: say('残联证件库', 'certificate register'),
    on: day('2026-11-01'),
    clause: say('国发〔2015〕52 号 二（一）', 'State Council 2015 no. 52, II.1'),
  },
  {
    state: 'unmet',
    text: say('残疾等级为一级或二级', 'Grade one or two'),
    fact: say('三级', 'grade three'),
    source: say('残联证件库', 'certificate register'),
    on: day('2026-11-01'),
    change: say('可申请重新评定，电话 0459-12385', 'Ask for a new assessment'),
  },
  {
    state: 'unknown',
    text: say('以下之一', 'One of'),
    parts: [
      { state: 'unknown', text: say('属于低保家庭', 'The household receives dibao') },
      { state: 'unmet', text: say('属于特困人员', 'Is in extreme poverty') },
    ],
  },
];
